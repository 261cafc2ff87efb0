/** The browser that the tests drive. */
import { chromium, type Browser } from "playwright-core";

export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["VINKJE_CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
