/** The modules that the build puts in place of these names: what wasm-bindgen and wasm2js made. */
declare module '#wasm/slim' {
	/** Hands the glue the exports of an instance, or of the wasm2js twin. */
	export function __wbg_set_wasm(exports: object): void;
	export const decide: import('./page.js').PageExports['decide'];
	export const checkCheckout: import('./page.js').PageExports['checkCheckout'];
}

declare module '#wasm/slim-js' {
	/** The exports of the page build, translated to JavaScript. */
	const exports: object;
	export default exports;
}

declare module '#wasm/full' {
	const glue: import('./full.js').FullExports & { __wbg_set_wasm(exports: object): void };
	export = glue;
}
