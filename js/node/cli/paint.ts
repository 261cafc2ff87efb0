/** Colours, where the reader's terminal has them. */
import type { Outcome } from "../../core/node.js";
import { MARKS as SIGNS } from "../../report/marks.js";

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], magenta: [35, 39] } as const;

export type Paint = Record<keyof typeof CODES, (words: string) => string>;

const COLOURFUL = Object.fromEntries(
  Object.entries(CODES).map(([name, [on, off]]) => [name, (words: string) => `\u001b[${on}m${words}\u001b[${off}m`]),
) as Paint;

const PLAIN = Object.fromEntries(Object.keys(CODES).map((name) => [name, (words: string) => words])) as Paint;

/** `NO_COLOR` forbids them and `FORCE_COLOR` asks for them, whatever the terminal has. */
export function paintFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Paint {
  if (env["NO_COLOR"]) return PLAIN;
  const isForced = (env["FORCE_COLOR"] ?? "0") !== "0";
  return isForced || (stream.isTTY && stream.hasColors()) ? COLOURFUL : PLAIN;
}

/** How an outcome is marked, for readers with colours and without. */
export const MARKS: Record<Outcome, { mark: string; colour: keyof Paint }> = {
  violation: { mark: SIGNS.violation, colour: "red" },
  needs_judgement: { mark: SIGNS.needs_judgement, colour: "magenta" },
  warning: { mark: SIGNS.warning, colour: "yellow" },
  ok: { mark: SIGNS.ok, colour: "green" },
  not_applicable: { mark: SIGNS.not_applicable, colour: "dim" },
};
