/** The banner of a page, for `vinkje config check --url`. */
import { start, VinkjeInputError } from "../../core/node.js";
import { speechOf } from "../../report/speech.js";
import { checkBanner, type CheckedBanner } from "../banner.js";
import { day, systemClock } from "../clock.js";
import { VinkjeNodeError } from "../errors.js";
import { paintFor } from "./paint.js";
import { notice, verdictReport } from "./report.js";

/** What `--json` prints of a page. */
export interface BannerReport {
  ok: boolean;
  url: string;
  looks: CheckedBanner[];
  /** Why it could not be looked at. */
  error?: { code: string; message: string };
}

/** @param said facts that the shop vouches for */
export async function bannerReport(url: string, said: readonly string[]): Promise<BannerReport> {
  try {
    const looks = await checkBanner(await start(), url, day(systemClock.now()), said.join(" "));
    return { ok: looks.every(({ verdict }) => verdict.verdict !== "violation"), url, looks };
  } catch (cause) {
    if (!(cause instanceof VinkjeNodeError || cause instanceof VinkjeInputError)) throw cause;
    return { ok: false, url, looks: [], error: { code: cause.code, message: cause.message } };
  }
}

export function sayBanner({ ok, url, looks }: BannerReport, lang: string): string {
  const speech = speechOf(lang);
  const paint = paintFor(process.stdout);
  const reports = looks.map(({ seen, verdict }, index) => verdictReport({ ...verdict, id: seen.join("; ") }, index + 1, speech, paint));
  const [first] = looks;
  return [...reports, `${ok ? "✓" : "✗"} ${url}\n`, first ? `${notice(first.verdict, speech)}\n` : ""].join("");
}
