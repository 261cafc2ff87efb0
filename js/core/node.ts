/** The core in Node: the full build, from its file beside this one. */
import { readFile } from 'node:fs/promises';
import * as glue from '#wasm/full';
import { fullCore, type FullCore } from './full.js';
import { once } from './once.js';
import type { PageCore } from './page.js';

export * from './error.js';
export { VinkjeInputError, type Answer, type FullCore, type Signed } from './full.js';
export type * from './page.js';
export type * from './generated/types.js';

const core = once<FullCore>(async () => {
	const bytes = await readFile(new URL('./full.wasm', import.meta.url));
	const { instance } = await WebAssembly.instantiate(bytes, { './vinkje_bg.js': { ...glue } });
	glue.__wbg_set_wasm(instance.exports);
	return fullCore(glue);
});

/** Loads the core. */
export const start = (): Promise<FullCore> => core.start();

/** The started core. */
export const started = (): FullCore => core.get();

/** {@link PageCore.decide} of the started core. */
export const decide: PageCore['decide'] = (input) => core.get().decide(input);

/** {@link PageCore.checkCheckout} of the started core. */
export const checkCheckout: PageCore['checkCheckout'] = (manifest, submission) =>
	core.get().checkCheckout(manifest, submission);
