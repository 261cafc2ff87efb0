/** Where this machine has a Chromium, or a browser made from it. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { VinkjeNodeError } from "../errors.js";

/** Variables that name one, the first before the others. */
const NAMED = ["VINKJE_CHROMIUM", "CHROME_PATH"] as const;
const ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** @throws VinkjeNodeError `chromium_missing`, `chromium_unusable` where a variable names one that there is not */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const named = NAMED.map((name) => env[name]).find(Boolean);
  if (named && !isExecutable(named)) throw new VinkjeNodeError("chromium_unusable", { path: named, reason: "no such program" });
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const found = named ?? [...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE].find(isExecutable);
  if (!found) throw new VinkjeNodeError("chromium_missing");
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
