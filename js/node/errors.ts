/** What can go wrong beside the core: files, keys and the ledger. One table. */
import { VinkjeError, type InputError } from "../core/node.js";
import { fill } from "../locales/index.js";
import type { Finding } from "./finding.js";

/** What each code means, for the developer who reads the log. Never with personal data in it. */
const MESSAGES = {
  config_unreadable: "the configuration `{path}` cannot be read ({reason}): name the file, or make it",
  shop_twice: "two configurations have the shop id `{shop}`: give each shop its own",
  language_unknown: "the shop has no language `{language}`: use one of {languages}",
  folder_unwritable: "the folder `{path}` cannot be made ({reason}): name another one for the data, or make it yourself",
  key_unreadable: "the key `{path}` cannot be read ({reason}): make it readable for this user",
  key_malformed: "the key `{path}` is not 64 hexadecimal digits: restore it from a backup",
  key_missing:
    "the ledger has records, but its key `{path}` is gone: restore it from a backup, since nothing signed or found with a new key would fit them",
  key_unwritable: "the key `{path}` cannot be written ({reason}): make its folder writable for this user",
  input_missing: "there is no file `{path}`: name one, or `-` for standard input",
  input_folder: "`{path}` is a folder: name a file in it",
  input_unreadable: "`{path}` cannot be read ({reason}): make it readable for this user",
  output_unwritable: "`{path}` cannot be written ({reason}): name a file in a folder that is there and writable",
  url_malformed: "`{url}` is no address of a page: write it whole, such as `https://shop.example/`",
  chromium_missing:
    "there is no Chromium on this machine: install chromium or Google Chrome, or name the program in VINKJE_CHROMIUM; a page whose script tag has `data-vinkje-check` tells the same in any browser's console",
  chromium_unusable: "the browser `{path}` does not run ({reason}): name another in VINKJE_CHROMIUM",
  page_unreachable: "`{url}` cannot be opened ({reason}): start the shop, or name another address",
  banner_missing:
    "`{url}` has no banner of vinkje, and no other can be measured: name a page that has its script, `/v1/shops/…/page/….js`",
  banner_unmeasured: "the banner of `{url}` could not be measured: {reason}",
  ledger_unknown: "there is no ledger of the kind `{kind}`: use `file:` and a path",
  ledger_unavailable: "the ledger does not answer ({reason})",
  document_unreadable:
    "the {kind} `{hash}` of the shop `{shop}`, which the ledger has kept, cannot be read by this version ({reason}): start the version that kept it, or a later one; until then its late decisions wait with their senders",
} as const;

/** Stable: programs may branch on it. */
export type NodeErrorCode = keyof typeof MESSAGES;

/** Something beside the core that failed, and what to do about it. */
export class VinkjeNodeError extends Error {
  readonly code: NodeErrorCode;

  constructor(code: NodeErrorCode, params: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(fill(MESSAGES[code], params), options);
    this.name = "VinkjeNodeError";
    this.code = code;
  }
}

/** A configuration that the core refuses: each problem with its place and a sentence. */
export class VinkjeConfigError extends VinkjeError {
  /** What is wrong, errors first. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const lines = findings.map(({ pointer, message }) => `  ${pointer || "/"}: ${message}`);
    super("input", ["the configuration does not hold:", ...lines].join("\n"));
    this.name = "VinkjeConfigError";
    this.findings = findings;
  }
}

/** Why the system refused something, without its message, which may name more than the log should. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : "unknown reason";
}

/** A fault of reading, in one line: place, what is wrong, and the nearest right name. */
export function faultLine({ pointer, message, line, column }: InputError): string {
  const place = line > 0 ? ` (line ${line}, column ${column})` : "";
  return `${pointer || "/"}: ${message}${place}`;
}
