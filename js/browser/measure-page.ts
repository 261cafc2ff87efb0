/** For a browser that was opened to look at a page: measures the banner there. Neither imports nor exports. */
import { caseOfPage } from "./check/page-case.js";

declare global {
  var vinkjeCase: typeof caseOfPage | undefined;
}

globalThis.vinkjeCase = caseOfPage;
