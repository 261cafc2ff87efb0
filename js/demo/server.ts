/**
 * The demo shop, with the service in the same process: what a shop on Node copies from.
 *
 * What has to do with vinkje: the service and the shop (below), the script tag of each page
 * (pages/layout.ts), the boxes (pages/checkout.ts), and the check of a posted order (`placeOrder`).
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FastifyReply, FastifyRequest } from "fastify";
import { catalogue, createService, isForeign, notFound, openShop, VinkjeInputError } from "vinkje/node";
import { lawPage } from "vinkje/rules";
import { readBasket, tagsOf, withTea, writeBasket } from "./basket.js";
import { boxesFor } from "./boxes.js";
import { teaOf } from "./catalogue.js";
import { html, type Html } from "./html.js";
import { keepOrder, newNumber, orderOf } from "./orders.js";
import { bannerPage, SAID } from "./pages/banner.js";
import { checkoutPage, type CheckoutParts } from "./pages/checkout.js";
import { configPage, recordsPage } from "./pages/counter.js";
import { layout } from "./pages/layout.js";
import { orderPage } from "./pages/order.js";
import { privacyPage, termsPage } from "./pages/papers.js";
import { playgroundPage } from "./pages/playground.js";
import { shelf, teaPage } from "./pages/teas.js";
import { servePublic } from "./public-files.js";
import { isLanguage, texts, type Language } from "./texts.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const config = here("vinkje.config.json");

const shop = await openShop(config);
const service = await createService({ shops: [shop], logger: { level: "error", stream: process.stderr } });
const { app, ledger } = service;

/** Where this shop's orders are placed: its server says so, never a form. */
const SURFACE = "classic";

/** Scripts and styles are the shop's own files: none stands in a page. `wasm-unsafe-eval` lets the core run. */
const POLICY =
  process.env["DEMO_CSP"] ??
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

// The shop's pages post forms, and nothing else.
app.removeAllContentTypeParsers();
app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
  done(null, new URLSearchParams(String(body))),
);
app.addHook("onRequest", async (request, reply) => {
  if (request.method === "POST" && isForeign(request)) return sendFailure(request, reply, 403);
});
app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
  const status = error instanceof VinkjeInputError ? 400 : (error.statusCode ?? 500);
  if (status >= 500) request.log.error({ err: error }, "failed");
  return sendFailure(request, reply, status);
});
servePublic(app, here("public"));

function sendPage(reply: FastifyReply, page: string, status = 200, policy = POLICY): FastifyReply {
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .headers({ "content-security-policy": policy, "x-content-type-options": "nosniff", "cache-control": "no-store" })
    .send(page);
}

/** A page of the shop in the language of its path. */
function sendShopPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, ...parts }: { language: Language; path: string; title: string; main: Html; head?: Html; check?: string; status?: number },
): FastifyReply {
  const count = readBasket(request.headers.cookie).reduce((sum, line) => sum + line.count, 0);
  return sendPage(reply, layout({ ...parts, count }), status);
}

/** Says what went wrong, where the shop has no other page for it. */
function sendFailure(request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply {
  const language = readerOf(request);
  const { failed, back } = texts[language];
  const title = status >= 500 ? failed.ours : status === 403 ? failed.foreign : failed.form;
  const main = html`<h1>${title}</h1><p><a href="/${language}/">${back}</a></p>`;
  return sendShopPage(request, reply, { language, path: "/", title, main, status });
}

/** The language of a reader who is on no page yet. */
const readerOf = ({ headers }: FastifyRequest): Language =>
  /^\s*(nl|\*|$)/i.test(headers["accept-language"] ?? "") ? "nl" : "en";

app.get("/", (request, reply) => reply.redirect(`/${readerOf(request)}/`));

for (const language of Object.keys(texts).filter(isLanguage)) {
  const t = texts[language];

  app.get(`/${language}/`, (request, reply) =>
    sendShopPage(request, reply, { language, path: "/", title: t.teas, main: shelf(language) }),
  );

  app.get<{ Params: { slug: string }; Querystring: { added?: string } }>(`/${language}/thee/:slug`, (request, reply) => {
    const tea = teaOf(request.params.slug);
    if (!tea) return reply.callNotFound();
    const main = teaPage(tea, language, request.query.added === "1");
    return sendShopPage(request, reply, { language, path: `/thee/${tea.slug}`, title: tea.name[language], main });
  });

  app.get(`/${language}/checkout`, (request, reply) => sendCheckout(request, reply, language, [], {}));

  app.get<{ Params: { number: string } }>(`/${language}/order/:number`, (request, reply) => {
    const order = orderOf(request.params.number);
    if (!order) return reply.callNotFound();
    const main = orderPage(order, shop.manifest, language);
    return sendShopPage(request, reply, { language, path: `/order/${order.number}`, title: t.thanks, main });
  });

  app.get(`/${language}/banner`, (request, reply) =>
    sendShopPage(request, reply, {
      language,
      path: "/banner",
      title: t.measured.title,
      main: bannerPage(language),
      head: html`<script src="/banner.js" type="module"></script>`,
      check: SAID,
    }),
  );

  const papers = { privacy: privacyPage, voorwaarden: termsPage, terms: termsPage };
  for (const [path, page] of Object.entries(papers)) {
    const title = page === privacyPage ? t.privacy : t.terms;
    app.get(`/${language}/${path}`, (request, reply) =>
      sendShopPage(request, reply, { language, path: `/${path}`, title, main: page(language) }),
    );
  }
}

app.post("/basket", (request, reply) => {
  const form = formOf(request);
  const tea = teaOf(form.get("tea") ?? "");
  const language = languageOf(form.get("language"));
  if (!tea) return reply.callNotFound();
  return reply
    .header("set-cookie", writeBasket(withTea(readBasket(request.headers.cookie), tea)))
    .redirect(`/${language}/thee/${tea.slug}?added=1`, 303);
});

app.post("/checkout", placeOrder);

/** Judges the boxes of an order before it is placed; with findings the customer gets the form again. */
async function placeOrder(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const basket = readBasket(request.headers.cookie);
  const number = newNumber();
  const form = formOf(request);
  // What the shop knows itself, it does not take from the form.
  const given = { order: number, surface: SURFACE, product_tags: tagsOf(basket) };
  const decision = shop.checkoutFromForm(form, given);
  const language = languageOf(decision.locale);
  if (basket.length === 0) return reply.redirect(`/${language}/checkout`, 303);

  const { ok, findings } = shop.checkout(decision);
  if (!ok) return sendCheckout(request, reply, language, findings, Object.fromEntries(form));

  const outcome = await service.checkout(shop, decision);
  if (outcome.kind !== "recorded") throw new Error(`the order's boxes came to \`${outcome.kind}\``);
  keepOrder({ number, basket, recorded: outcome.answer });
  return reply.header("set-cookie", writeBasket([])).redirect(`/${language}/order/${number}`, 303);
}

function sendCheckout(
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
  found: ReturnType<typeof shop.checkout>["findings"],
  filled: CheckoutParts["filled"],
): FastifyReply {
  const basket = readBasket(request.headers.cookie);
  const { manifest } = shop;
  const boxes = boxesFor(manifest, { surface: SURFACE, product_tags: tagsOf(basket) });
  const findings = found.map((finding) => ({ ...finding, box: finding.params["box"] ?? null }));
  const main = checkoutPage({ language, basket, manifest, boxes, findings, filled });
  return sendShopPage(request, reply, {
    language,
    path: "/checkout",
    title: texts[language].checkout,
    main,
    head: html`<script src="/shop.js" type="module"></script>`,
    status: found.length ? 422 : 200,
  });
}

/** What was posted; whoever posts nothing has filled in nothing. */
const formOf = ({ body }: FastifyRequest): URLSearchParams => (body instanceof URLSearchParams ? body : new URLSearchParams());

const languageOf = (tag: string | null): Language => (tag && isLanguage(tag) ? tag : "nl");

// Behind the counter.

app.get("/records", (_request, reply) => sendPage(reply, recordsPage()));

app.get("/records.json", async () =>
  (await ledger.latest(shop.id, 100)).map(({ seq, record, leaf_hash }) => ({ seq, record, leaf_hash })),
);

app.get("/config", (_request, reply) => sendPage(reply, configPage(readFileSync(config, "utf8"))));

app.get("/playground", (request, reply) => sendPage(reply, playgroundPage(readerOf(request))));

/** The page about the law brings its own style, and needs nothing else. */
app.get<{ Querystring: { lang?: string } }>("/law", async (request, reply) => {
  const { html, style } = lawPage(await catalogue(), request.query.lang ?? readerOf(request));
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return sendPage(reply, html, 200, policy);
});

/** Where the demo's statistics come in; it counts nothing. */
app.post("/demo/collect", (_request, reply) => reply.code(204).send());

app.setNotFoundHandler((request, reply) => {
  if (request.url.startsWith("/v1")) return notFound(request, reply);
  const language = languageOf(request.url.split("/")[1] ?? null);
  const { missing, back } = texts[language];
  const main = shelf(language);
  return sendShopPage(request, reply, { language, path: "/", title: `${missing} ${back}`, main, status: 404 });
});

console.log(`The demo shop is open: ${await service.listen()}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void service.close().then(() => process.exit(0)));
}
