// What a script in a shop's back-end does with vinkje: judge a posted checkout, and read what a
// visitor allows from his cookie. `node plugin-script.mjs < request.json`, where the request is
// {"checkout": {…}, "cookie": "vinkje-demo=…", "gpc": false}.
import { readFileSync } from "node:fs";
import { openShop } from "vinkje/node";

const { checkout, cookie, gpc } = JSON.parse(readFileSync(0, "utf8"));
const shop = await openShop(process.argv[2] ?? "vinkje.config.json");

const { ok, answers, findings } = shop.checkout(checkout);
if (!ok) {
  for (const { pointer, message } of findings) console.error(`${pointer}: ${message}`);
  process.exitCode = 1;
}

const { allowed } = shop.consentFromCookie(cookie, { gpc });
console.log(JSON.stringify({ ok, answers, allowed }));
