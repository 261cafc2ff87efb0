// Everything that the build makes from TypeScript, in one table: what comes out (without its
// ending, under dist/npm) and the source it is made from.
//
// A new public module is a line here and a line in `exports` of pkg-template/npm/package.json.
// Every result lies exactly one folder deep, so that `new URL("../wasm/slim.wasm", import.meta.url)`
// is right wherever esbuild puts the code that says it.

/** Modules, by the world they run in. `*` stands for every file of a folder. */
export const modules = {
  node: {
    "node/index": "js/node/index.ts",
    "node/cli": "js/node/cli.ts",
    "core/node": "js/core/node.ts",
    "core/checkout-node": "js/core/checkout-node.ts",
  },
  browser: {
    "core/browser": "js/core/browser.ts",
    "core/checkout-browser": "js/core/checkout-browser.ts",
    "core/owner": "js/core/owner.ts",
    "browser/index": "js/browser/index.ts",
    "browser/define": "js/browser/define.ts",
    // Not beside the languages: split from them, it would load them all.
    "locales/languages": "js/locales/languages.ts",
  },
  neutral: {
    "locales/*": "js/locales/*.ts",
    "rules/index": "js/report/index.ts",
  },
};

/**
 * The scripts for a plain `<script>` tag: one file a language, page/<name>.<language>.js, or one for
 * every language, page/<name>.js. `#locale` in them is that language's file of js/locales; the identifier `slot` stands in each once and
 * stays, for whoever emits the page to put the configuration there, as JSON. What has no slot is a
 * module that such a script loads from beside it; `measure` is for the browser
 * that the command opens.
 *
 * @type {Record<string, { source: string, slot?: string, everyLanguage?: boolean }>}
 */
export const pages = {
  vinkje: { source: "js/browser/page.ts", slot: "__VINKJE_CONFIG__" },
  decide: { source: "js/browser/decide-page.ts", everyLanguage: true },
  check: { source: "js/browser/check-page.ts", everyLanguage: true },
  measure: { source: "js/browser/measure-page.ts", everyLanguage: true },
  choices: { source: "js/browser/choices-page.ts" },
  signals: { source: "js/browser/signals.ts", everyLanguage: true },
  embeds: { source: "js/browser/embeds-page.ts" },
  checkout: { source: "js/browser/checkout-page.ts", slot: "__VINKJE_CHECKOUT__" },
};

/** The shop that `npm start` opens, under dist/demo (its browser files in public). It imports `vinkje` as any shop would. */
export const demo = {
  node: { server: "js/demo/server.ts" },
  browser: { shop: "js/demo/shop.ts", records: "js/demo/records.ts", config: "js/demo/config.ts", banner: "js/demo/banner.ts", playground: "js/demo/playground.ts" },
  config: "js/demo/vinkje.config.json",
  /** Copied as it is. */
  files: "js/demo/public",
};

/** Files of js/locales that are no language. */
export const notALanguage = ["fill.ts", "index.ts", "languages.ts", "types.ts"];
