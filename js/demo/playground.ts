/** The playground: the full build judges a case in this page, by the law of any day. Nothing is sent. */
import { byId } from "./playground/dom.js";
import { fromFragment } from "./playground/link.js";
import { isLanguage, words } from "./playground/words.js";

/** The core, the rules' words and their catalogue come once the page stands. */
async function open(): Promise<void> {
  const page = document.documentElement.lang;
  const asked = fromFragment(location.hash, isLanguage(page) ? page : "en");
  try {
    const { openPlay } = await import("./playground/play.js");
    const play = await openPlay(asked);
    addEventListener("hashchange", () => play.ask(fromFragment(location.hash, play.language)));
  } catch (error) {
    byId("verdict").textContent = words[asked.language].unavailable;
    // A browser that forbids wasm is expected; anything else is a fault of this page.
    if (!(error instanceof Error && "code" in error && error.code === "core_unavailable")) throw error;
  }
}

void open();
