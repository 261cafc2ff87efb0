/** The core on a page: the slim wasm build, or its JavaScript twin where the page forbids wasm. */
import * as glue from '#wasm/slim';
import { VinkjeError } from './error.js';
import { once } from './once.js';
import { pageCore, type PageCore } from './page.js';

export * from './error.js';
export type * from './page.js';

/** The start of every wasm module: its magic number and version. */
const SMALLEST = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

let source: string | URL = new URL('./slim.wasm', import.meta.url);

const core = once<PageCore>(async () => {
	glue.__wbg_set_wasm(wasmIsAllowed() ? await instantiate() : (await import('#wasm/slim-js')).default);
	return pageCore(glue);
});

/** A content security policy without `'wasm-unsafe-eval'` forbids wasm by throwing. */
function wasmIsAllowed(): boolean {
	try {
		return new WebAssembly.Module(SMALLEST) instanceof WebAssembly.Module;
	} catch {
		return false;
	}
}

async function instantiate(): Promise<object> {
	const response = await fetch(source);
	if (!response.ok) {
		throw new VinkjeError('core_unavailable', `the core's file answered ${response.status}`);
	}
	const { instance } = await WebAssembly.instantiate(await response.arrayBuffer(), {
		'./vinkje_bg.js': { ...glue },
	});
	return instance.exports;
}

/** Loads the core. `wasm` is where `slim.wasm` stands, if not beside this file. */
export function start(wasm?: string | URL): Promise<PageCore> {
	source = wasm ?? source;
	return core.start();
}

/** {@link PageCore.decide} of the started core. */
export const decide: PageCore['decide'] = (input) => core.get().decide(input);

/** {@link PageCore.checkCheckout} of the started core. */
export const checkCheckout: PageCore['checkCheckout'] = (manifest, submission) =>
	core.get().checkCheckout(manifest, submission);
