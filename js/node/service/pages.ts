/** The scripts of a shop's pages: the package's own, with the shop's configuration in their slots. */
import { readFile } from "node:fs/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CheckoutConfig, PageConfig } from "../../core/page-config.js";
import { localeOf, locales } from "../../locales/index.js";
import { reasonOf } from "../errors.js";
import type { Shop } from "../shop.js";
import { shopOf, type Context, type ShopParams } from "./context.js";
import { Fault } from "./fault.js";
import { fixed, kept, sendFixed, type Fixed } from "./fixed.js";
import { fault, SHOP, SHOP_UNKNOWN, type Answer, type Parameter } from "./openapi-types.js";
import type { Route } from "./route.js";

const JAVASCRIPT = "text/javascript; charset=utf-8";
const WASM = "application/wasm";

const scriptAnswer = (description: string, type: string): { [status: string]: Answer } => ({
  "200": { description, content: { [type]: { schema: {} } } },
  ...SHOP_UNKNOWN,
});

/** A script of the package: one file a language, in which a shop's configuration takes the place of `slot`. */
interface Script {
  name: string;
  slot: string;
  config(shop: Shop, language: string): PageConfig | CheckoutConfig;
}

const BANNER: Script = {
  name: "vinkje",
  slot: "__VINKJE_CONFIG__",
  config: (shop, language) => shop.page(language),
};

const CHECKOUT: Script = {
  name: "checkout",
  slot: "__VINKJE_CHECKOUT__",
  config: ({ manifest }, language) => ({ locale: language, manifest }),
};

const LANGUAGE: Parameter = {
  name: "language",
  in: "path",
  required: true,
  description: "A language of the shop.",
  schema: { type: "string" },
};

export function pageRoutes(context: Context): Route[] {
  const file = kept((name: string) => read(name).then((body) => fixed(body, name.endsWith(".js") ? JAVASCRIPT : WASM)));
  const beside = (name: string, description: string, type: string): Route => ({
    method: "GET",
    path: `/v1/shops/{shop}/page/${name}`,
    operation: {
      operationId: `page_${name.replace(/\W/g, "_")}`,
      summary: description,
      tags: ["pages"],
      parameters: [SHOP],
      responses: scriptAnswer(description, type),
    },
    handle: async (request, reply) => {
      shopOf(context, request.params as ShopParams);
      return send(request, reply, await file(name));
    },
  });
  const inLanguage = (
    script: Script,
    { before, ...operation }: { before: string; operationId: string; summary: string; description: string },
  ): Route => {
    const scripts = kept((shop: Shop) => kept((language: string) => filled(script, shop, language)));
    return {
      method: "GET",
      path: `/v1/shops/{shop}/page/${before}{language}.js`,
      url: `/v1/shops/:shop/page/${before}:language(^[A-Za-z0-9-]+).js`,
      operation: {
        ...operation,
        tags: ["pages"],
        parameters: [SHOP, LANGUAGE],
        responses: {
          ...scriptAnswer("The script.", "text/javascript"),
          "404": fault("This service has no such shop, or the shop no such language."),
        },
      },
      handle: async (request, reply) => {
        const { language, ...params } = request.params as ShopParams & { language: string };
        const shop = shopOf(context, params);
        if (!shop.languages.includes(language)) throw new Fault("language_unknown");
        return send(request, reply, await scripts(shop)(language));
      },
    };
  };
  const part = (name: string, operation: { summary: string; description: string }): Route => ({
    method: "GET",
    path: `/v1/shops/{shop}/page/${name}.{language}.js`,
    url: `/v1/shops/:shop/page/${name}.:language(^[A-Za-z0-9-]+).js`,
    operation: {
      operationId: `${name}Page`,
      ...operation,
      tags: ["pages"],
      parameters: [SHOP, { ...LANGUAGE, description: "A language that vinkje has." }],
      responses: {
        ...scriptAnswer("The module.", "text/javascript"),
        "404": fault("This service has no such shop, or no such language."),
      },
    },
    handle: async (request, reply) => {
      const { language, ...params } = request.params as ShopParams & { language: string };
      shopOf(context, params);
      if (!Object.hasOwn(locales, language)) throw new Fault("language_unknown");
      return send(request, reply, await file(`${name}.${language}.js`));
    },
  });
  return [
    beside("decide.js", "What decides on a page, for its script to load", "text/javascript"),
    beside("signals.js", "What tells Google's tags, WordPress and the data layer, where a page has them", "text/javascript"),
    beside("slim.wasm", "The core of every page", WASM),
    beside("slim-js.js", "The same core for pages that forbid wasm", "text/javascript"),
    beside("checkout.wasm", "The core of a checkout", WASM),
    beside("checkout-js.js", "The same core for checkouts that forbid wasm", "text/javascript"),
    beside("check.js", "What judges the banner, for a page whose script tag has `data-vinkje-check`", "text/javascript"),
    beside("full.wasm", "The whole core, for that check", WASM),
    part("choices", {
      summary: "The second layer of the banner, in one language",
      description: "A module that the script of the shop's pages loads when a visitor opens his choices.",
    }),
    part("embeds", {
      summary: "What stands in place of frames, in one language",
      description: "A module that the script of the shop's pages loads where a frame waits for consent.",
    }),
    inLanguage(BANNER, {
      before: "",
      operationId: "page",
      summary: "The script of the shop's pages, in one language",
      description: "For a plain `<script src>`: the banner, with the shop's configuration inside.",
    }),
    inLanguage(CHECKOUT, {
      before: "checkout.",
      operationId: "checkoutPage",
      summary: "The script of the shop's checkout, in one language",
      description:
        "For a plain `<script src>`: says beside the boxes of each `<form data-vinkje-checkout>` what the core finds, with the shop's manifest inside.",
    }),
  ];
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Fixed): FastifyReply {
  void reply.header("x-content-type-options", "nosniff");
  return sendFixed(request, reply, answer);
}

async function filled({ name, slot, config }: Script, shop: Shop, language: string): Promise<Fixed> {
  const source = (await read(`${name}.${localeOf(language).tag}.js`)).toString("utf8");
  return fixed(
    source.replace(slot, () => scriptJson(config(shop, language))),
    JAVASCRIPT,
  );
}

/** JSON that stays what it is inside a script, and where the script stands inside a page. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A file for pages; the whole core, which no visitor loads, has no copy among them. */
async function read(name: string): Promise<Buffer> {
  const folder = name === "full.wasm" ? "wasm" : "page";
  try {
    return await readFile(new URL(`../${folder}/${name}`, import.meta.url));
  } catch (cause) {
    if (reasonOf(cause) === "ENOENT") throw new Fault("page_missing", { cause });
    throw cause;
  }
}
