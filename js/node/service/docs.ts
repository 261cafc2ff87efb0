/** The OpenAPI document as a page to read: no script, and nothing from elsewhere. */
import { createHash } from "node:crypto";
import { text } from "../../report/html.js";
import type { Answer, Content, OpenApi, Operation, Parameter, Schema } from "./openapi-types.js";

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 6rem; }
h1 { font-size: 1.9rem; margin: 0; } h2 { margin: 3rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 0; }
code, .path { font: .92em ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: inherit; text-underline-offset: .2em; }
nav ul { list-style: none; padding: 0; } nav li { margin: .25rem 0; }
.method { display: inline-block; min-width: 3.2rem; font: 700 .78rem ui-monospace, monospace; }
section { border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.2rem; margin: 1rem 0; }
section:target { outline: 2px solid; }
h4 { margin: 1rem 0 .3rem; font-size: .85rem; text-transform: uppercase; letter-spacing: .04em; }
dl { margin: 0; display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .3rem 1.2rem; }
dt { font: .92em ui-monospace, monospace; overflow-wrap: anywhere; } dd { margin: 0; }
small { opacity: .75; } pre { background: var(--soft); padding: .8rem; border-radius: .4rem; overflow-x: auto; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
`;

export interface DocsPage {
  html: string;
  /** The content security policy that it needs: its own style, and nothing else. */
  policy: string;
}

export function docsPage(document: OpenApi): DocsPage {
  const { info, tags, components } = document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = tags.map((tag) => ({ tag, members: operations.filter(({ operation }) => operation.tags.includes(tag.name)) }));
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(info.title)} ${text(info.version)}</title>
<style>${STYLE}</style>
<header>
<h1>${text(info.title)} <small>${text(info.version)}</small></h1>
<p>${prose(info.description)}</p>
<p>For programs: <a href="/openapi.json">openapi.json</a></p>
</header>
<nav aria-label="Operations">
<ul>
${operations.map((one) => `<li>${verb(one)} <a class="path" href="#${text(one.operation.operationId)}">${text(one.path)}</a> ${text(one.operation.summary)}</li>`).join("\n")}
</ul>
</nav>
<main>
${groups.map(({ tag, members }) => `<h2>${text(tag.description)}</h2>\n${members.map(section).join("\n")}`).join("\n")}
<h2>Shapes</h2>
${Object.entries(components.schemas).map(shape).join("\n")}
</main>
</html>
`;
  const hash = createHash("sha256").update(STYLE).digest("base64");
  return {
    html,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}

interface Addressed {
  path: string;
  method: string;
  operation: Operation;
}

const verb = ({ method }: Addressed): string => `<span class="method">${text(method.toUpperCase())}</span>`;

function section(one: Addressed): string {
  const { operationId, summary, description, parameters, requestBody, responses } = one.operation;
  return `<section id="${text(operationId)}">
<h3>${verb(one)} <span class="path">${text(one.path)}</span></h3>
<p>${prose(summary)}. ${prose(description ?? "")}</p>
${parameters ? `<h4>Parameters</h4>\n<dl>${parameters.map(parameter).join("\n")}</dl>` : ""}
${requestBody ? `<h4>Body</h4>\n<p>${prose(requestBody.description)} ${contents(requestBody.content)}</p>` : ""}
<h4>Answers</h4>
<dl>${Object.entries(responses).map(answer).join("\n")}</dl>
</section>`;
}

const parameter = ({ name, in: place, required, description }: Parameter): string =>
  `<dt>${text(name)}</dt><dd>${prose(description)} <small>${place}${required ? ", required" : ""}</small></dd>`;

const answer = ([status, { description, content }]: [string, Answer]): string =>
  `<dt>${text(status)}</dt><dd>${prose(description)} ${content ? contents(content) : ""}</dd>`;

const contents = (content: { [type: string]: Content }): string =>
  Object.entries(content)
    .map(([type, { schema }]) => `<small>${text(type)}</small> ${typeOf(schema)}`)
    .join(", ");

function shape([name, schema]: [string, Schema]): string {
  const properties = (schema["properties"] ?? {}) as { [name: string]: Schema };
  const required = (schema["required"] ?? []) as string[];
  const rows = Object.entries(properties).map(
    ([field, value]) =>
      `<dt>${text(field)}${required.includes(field) ? "" : "?"}</dt><dd>${typeOf(value)} ${prose(String(value["description"] ?? ""))}</dd>`,
  );
  const body = rows.length ? `<dl>${rows.join("\n")}</dl>` : `<p>${typeOf(schema)}</p>`;
  return `<section id="shape-${text(name)}">
<h3><code>${text(name)}</code></h3>
<p>${prose(String(schema["description"] ?? ""))}</p>
${body}
</section>`;
}

/** A schema in a few words: the page names shapes, and does not unfold them. */
function typeOf(schema: Schema): string {
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const name = reference.split("/").at(-1) ?? "";
    return `<a href="#shape-${text(name)}"><code>${text(name)}</code></a>`;
  }
  if ("const" in schema) return code(JSON.stringify(schema["const"]));
  const words = schema["enum"];
  if (Array.isArray(words)) return words.map((word) => code(JSON.stringify(word))).join(" or ");
  const choices = schema["anyOf"] ?? schema["oneOf"] ?? schema["allOf"];
  if (Array.isArray(choices)) return choices.map((choice) => typeOf(choice as Schema)).join(" or ");
  if (schema["type"] === "array") return `list of ${typeOf((schema["items"] ?? {}) as Schema)}`;
  const values = schema["additionalProperties"];
  if (typeof values === "object" && values !== null) return `each name to ${typeOf(values as Schema)}`;
  return schema["type"] === undefined ? "" : code([schema["type"]].flat().join(" or "));
}

const code = (words: string): string => `<code>${text(words)}</code>`;

/** Text of the document, with its `words` as code. */
const prose = (words: string): string => text(words).replace(/`([^`]*)`/g, "<code>$1</code>");
