/** The other banners, each put on the page as its own documentation says: with categories and a reject button where it can. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { ORIGIN, TAG, type Accept, type Candidate } from "./candidate.js";

interface Peer extends Omit<Candidate, "id" | "files" | "accept"> {
  accept: Accept;
  /** Files as they are shipped, from `node_modules`. */
  shipped?: readonly string[];
  /** What has to be bundled first, since it is shipped for bundlers only: names and sources. */
  bundled?: Readonly<Record<string, string>>;
}

const TITLE = "We use cookies";
const TEXT = "With your consent we count visits and show advertisements that suit you. You can change your choice at any time.";
const STATISTICS = "Which pages are visited, to make the shop better.";
const MARKETING = "Advertisements that suit you, here and on other websites.";
const POLICY = "/privacy";

/** Where a candidate's files stand. */
const lib = (id: string, file: string): string => `/lib/${id}/${file}`;

/** For a peer that calls back, and leaves it to the shop to start its tags. */
const START_TAG = `function startTag(){var s=document.createElement("script");s.src="${TAG}";document.head.append(s)}`;

const json = (value: unknown): string => JSON.stringify(value);

const peers: Readonly<Record<string, Peer>> = {
  cookieconsent: {
    shipped: ["cookieconsent/build/cookieconsent.min.js", "cookieconsent/build/cookieconsent.min.css"],
    head: `<link rel="stylesheet" href="${lib("cookieconsent", "cookieconsent.min.css")}">`,
    foot: `<script src="${lib("cookieconsent", "cookieconsent.min.js")}" data-cfasync="false"></script>
<script>${START_TAG}
window.cookieconsent.initialise({
  type: "opt-in",
  palette: { popup: { background: "#1d2522" }, button: { background: "#ffffff" } },
  content: ${json({ message: TEXT, allow: "Accept", deny: "Reject", link: "Privacy notice", href: POLICY })},
  onInitialise: function () { if (this.hasConsented()) startTag() },
  onStatusChange: function () { if (this.hasConsented()) startTag() }
})</script>`,
    gated: "",
    accept: { path: [".cc-allow"] },
  },

  "cookie-though": {
    shipped: ["cookie-though/dist/lib.js"],
    head: "",
    foot: `<script src="${lib("cookie-though", "lib.js")}"></script>
<script>${START_TAG}
CookieThough.init(${json({
      policies: [
        { id: "essential", label: "Necessary", description: "Your basket.", category: "essential" },
        { id: "statistics", label: "Statistics", description: STATISTICS, category: "statistics" },
        { id: "marketing", label: "Advertising", description: MARKETING, category: "marketing" },
      ],
      essentialLabel: "Always on",
      permissionLabels: { accept: "Accept", acceptAll: "Accept all", decline: "Decline" },
      cookiePreferenceKey: "cookie-preferences",
      header: { title: TITLE, subTitle: "Your choice", description: TEXT },
      cookiePolicy: { url: POLICY, label: "Privacy notice" },
      customizeLabel: "Customise",
    })});
function may(preferences) { return preferences.cookieOptions.some(function (o) { return o.id === "statistics" && o.isEnabled }) }
if (may(CookieThough.getPreferences())) startTag();
CookieThough.onPreferencesChanged(function (preferences) { if (may(preferences)) startTag() })</script>`,
    gated: "",
    accept: { path: [".cookie-though", "button"], text: "Accept all" },
  },

  orejime: {
    shipped: ["orejime/dist/orejime-standard-en.js", "orejime/dist/orejime-standard.css"],
    head: `<link rel="stylesheet" href="${lib("orejime", "orejime-standard.css")}">`,
    foot: `<script>window.orejimeConfig = ${json({
      privacyPolicyUrl: POLICY,
      purposes: [
        { id: "necessary", title: "Necessary", description: "Your basket.", cookies: [], isMandatory: true },
        { id: "statistics", title: "Statistics", description: STATISTICS, cookies: ["_stats"] },
        { id: "marketing", title: "Advertising", description: MARKETING, cookies: ["_ads"] },
      ],
    })}</script>
<script src="${lib("orejime", "orejime-standard-en.js")}"></script>`,
    gated: `<template data-purpose="statistics"><script src="${TAG}"></script></template>`,
    accept: { path: [".orejime-Banner-saveButton"] },
  },

  "vanilla-cookieconsent": {
    shipped: ["vanilla-cookieconsent/dist/cookieconsent.esm.js", "vanilla-cookieconsent/dist/cookieconsent.css"],
    head: `<link rel="stylesheet" href="${lib("vanilla-cookieconsent", "cookieconsent.css")}">`,
    foot: `<script type="module">import * as CookieConsent from "${lib("vanilla-cookieconsent", "cookieconsent.esm.js")}";
CookieConsent.run(${json({
      categories: { necessary: { enabled: true, readOnly: true }, statistics: {}, marketing: {} },
      language: {
        default: "en",
        translations: {
          en: {
            consentModal: {
              title: TITLE,
              description: TEXT,
              acceptAllBtn: "Accept all",
              acceptNecessaryBtn: "Reject all",
              showPreferencesBtn: "Choose",
              footer: `<a href="${POLICY}">Privacy notice</a>`,
            },
            preferencesModal: {
              title: "Your choice",
              acceptAllBtn: "Accept all",
              acceptNecessaryBtn: "Reject all",
              savePreferencesBtn: "Keep my choice",
              closeIconLabel: "Close",
              sections: [
                { title: "Necessary", description: "Your basket.", linkedCategory: "necessary" },
                { title: "Statistics", description: STATISTICS, linkedCategory: "statistics" },
                { title: "Advertising", description: MARKETING, linkedCategory: "marketing" },
              ],
            },
          },
        },
      },
    })})</script>`,
    gated: `<script type="text/plain" data-category="statistics" src="${TAG}"></script>`,
    accept: { path: ['#cc-main .cm [data-role="all"]'] },
  },

  probo: {
    shipped: ["@probo/cookie-banner/dist/cookie-banner.iife.js"],
    head: "",
    foot: `<probo-settings-link>Cookies</probo-settings-link>
<script src="${lib("probo", "cookie-banner.iife.js")}" data-banner-id="shop" data-base-url="${ORIGIN}/lib/probo/api/" data-position="bottom-left"></script>`,
    gated: `<script type="text/plain" data-cookie-consent="statistics" data-src="${TAG}"></script>`,
    accept: { path: ["probo-cookie-banner", "probo-banner probo-accept-button button"] },
    // Its server gives the banner's texts and categories, and takes the choices.
    answer: async ({ method, url }) => {
      if (!url.startsWith("/lib/probo/api/shop/")) return null;
      const body = url.includes("/config") ? PROBO : method === "POST" ? { id: "1", visitor_id: "1", action: "ACCEPT_ALL", created_at: "" } : {};
      return { status: 200, headers: { "content-type": "application/json" }, body: Buffer.from(json(body)) };
    },
  },

  c15t: {
    bundled: {
      "c15t.js": `import { getOrCreateConsentRuntime } from "c15t";
const { consentStore } = getOrCreateConsentRuntime({
  mode: "offline",
  overrides: { country: "NL" },
  consentCategories: ["necessary", "measurement", "marketing"],
  scripts: [{ id: "statistics", src: "${TAG}", category: "measurement" }],
});
const banner = document.createElement("div");
banner.id = "consent-banner";
banner.setAttribute("role", "dialog");
banner.setAttribute("aria-label", "Cookie consent");
banner.style.cssText = "display:none;position:fixed;inset:auto 1em 1em;padding:1em;background:#fff;border:1px solid";
banner.innerHTML = ${json(`<p>${TEXT} <a href="${POLICY}">Privacy notice</a></p><div><button id="consent-accept">Accept all</button> <button id="consent-reject">Reject all</button> <button id="consent-customize">Choose</button></div>`)};
document.body.appendChild(banner);
const on = (id, act) => banner.querySelector(id).addEventListener("click", act);
on("#consent-accept", () => consentStore.getState().saveConsents("all"));
on("#consent-reject", () => consentStore.getState().saveConsents("necessary"));
on("#consent-customize", () => consentStore.getState().setActiveUI("dialog"));
const show = (state) => { banner.style.display = state.activeUI === "banner" ? "block" : "none" };
show(consentStore.getState());
consentStore.subscribe(show);`,
    },
    head: "",
    foot: `<script type="module" src="${lib("c15t", "c15t.js")}"></script>`,
    gated: "",
    accept: { path: ["#consent-accept"] },
  },

  tarteaucitron: {
    shipped: [
      "tarteaucitronjs/tarteaucitron.min.js",
      "tarteaucitronjs/tarteaucitron.services.min.js",
      "tarteaucitronjs/css/tarteaucitron.min.css",
      "tarteaucitronjs/lang/tarteaucitron.en.min.js",
    ],
    head: `<script>var tarteaucitronForceLanguage = "en"</script>
<script src="${lib("tarteaucitron", "tarteaucitron.min.js")}"></script>
<script>tarteaucitron.init(${json({
      privacyUrl: POLICY,
      bodyPosition: "bottom",
      hashtag: "#tarteaucitron",
      cookieName: "tarteaucitron",
      orientation: "middle",
      groupServices: false,
      showDetailsOnClick: true,
      serviceDefaultState: "wait",
      showAlertSmall: false,
      cookieslist: false,
      showIcon: true,
      iconPosition: "BottomRight",
      adblocker: false,
      DenyAllCta: true,
      AcceptAllCta: true,
      highPrivacy: true,
      handleBrowserDNTRequest: false,
      removeCredit: false,
      moreInfoLink: true,
      useExternalCss: false,
      useExternalJs: false,
      mandatory: true,
      mandatoryCta: true,
      googleConsentMode: true,
      partnersList: false,
    })})</script>`,
    foot: `<script>tarteaucitron.services.statistics = {
  key: "statistics", type: "analytic", name: "Statistics", needConsent: true, cookies: ["_stats"], uri: "${POLICY}",
  js: function () { tarteaucitron.addScript("${TAG}") }
};
(tarteaucitron.job = tarteaucitron.job || []).push("statistics")</script>`,
    gated: "",
    accept: { path: ["#tarteaucitronPersonalize2"] },
  },

  klaro: {
    shipped: ["klaro/dist/klaro.js"],
    head: `<script>var klaroConfig = ${json({
      version: 1,
      elementID: "klaro",
      acceptAll: true,
      hideDeclineAll: false,
      lang: "en",
      translations: { zz: { privacyPolicyUrl: POLICY }, en: { consentNotice: { description: TEXT } } },
      services: [
        { name: "statistics", title: "Statistics", description: STATISTICS, purposes: ["analytics"], cookies: ["_stats"] },
        { name: "marketing", title: "Advertising", description: MARKETING, purposes: ["advertising"], cookies: ["_ads"] },
      ],
    })}</script>
<script defer src="${lib("klaro", "klaro.js")}"></script>`,
    foot: "",
    gated: `<script type="text/plain" data-type="text/javascript" data-name="statistics" data-src="${TAG}"></script>`,
    accept: { path: [".klaro .cookie-notice .cm-btn-success"] },
  },

  "c15t-react": {
    bundled: {
      "c15t-react.js": `import { createRoot } from "react-dom/client";
import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from "@c15t/react";
createRoot(document.getElementById("app")).render(
  <ConsentManagerProvider
    options={{
      mode: "offline",
      overrides: { country: "NL" },
      consentCategories: ["necessary", "measurement", "marketing"],
      scripts: [{ id: "statistics", src: "${TAG}", category: "measurement" }],
    }}
  >
    <ConsentBanner />
    <ConsentDialog />
  </ConsentManagerProvider>,
);`,
      "c15t-react.css": `@import "@c15t/react/styles.css";`,
    },
    head: `<link rel="stylesheet" href="${lib("c15t-react", "c15t-react.css")}">`,
    foot: `<div id="app"></div>
<script type="module" src="${lib("c15t-react", "c15t-react.js")}"></script>`,
    gated: "",
    accept: { path: ["button"], text: "Accept All" },
  },
};

const PROBO = {
  banner_id: "shop",
  version: 1,
  language: "en",
  default_language: "en",
  privacy_policy_url: POLICY,
  cookie_policy_url: POLICY,
  consent_expiry_days: 180,
  consent_mode: "OPT_IN",
  regulation: "GDPR",
  layout: {
    presentation: "OPT_IN",
    initial_state: "banner",
    reopen_state: "panel",
    default_non_necessary_granted: false,
    buttons: { accept_all: true, reject_all: true, customize: true, save: true },
    settings_link: "default",
  },
  show_branding: false,
  resource_reporting_enabled: false,
  categories: [
    { slug: "necessary", kind: "NECESSARY", name: "Necessary", description: "Your basket." },
    { slug: "statistics", kind: "NORMAL", name: "Statistics", description: STATISTICS },
    { slug: "marketing", kind: "NORMAL", name: "Advertising", description: MARKETING },
  ].map((category) => ({ ...category, cookies: [], gcm_consent_types: [], posthog_consent: false })),
  texts: {
    banner_title: TITLE,
    banner_description: TEXT,
    button_accept_all: "Accept all",
    button_reject_all: "Reject all",
    button_customize: "Choose",
    button_save: "Keep my choice",
    panel_title: "Your choice",
    panel_description: TEXT,
    aria_cookie_settings: "Cookies",
    aria_show_details: "Show details",
    aria_hide_details: "Hide details",
  },
};

/** The ids of the peers, in the order of the table. */
export const peerIds: readonly string[] = Object.keys(peers);

/**
 * A peer with its files.
 *
 * @param folder where its package is installed
 */
export async function openPeer(id: string, folder: string): Promise<Candidate> {
  const { shipped = [], bundled = {}, ...peer } = peers[id] ?? missing(id);
  const files = new Map<string, Buffer | string>();
  for (const file of shipped) {
    // What a script asks for beside itself, it finds in the same folders as in the package.
    const [name = file] = /(?:css|lang)\/[^/]+$|[^/]+$/.exec(file) ?? [];
    const short = shipped.length > 2 ? name : file.slice(file.lastIndexOf("/") + 1);
    files.set(lib(id, short), await readFile(join(folder, "node_modules", file)));
  }
  for (const [name, source] of Object.entries(bundled)) files.set(lib(id, name), await bundle(name, source, folder));
  return { id, ...peer, files };
}

function missing(id: string): never {
  throw new Error(`there is no peer \`${id}\``);
}

async function bundle(name: string, contents: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: name.endsWith(".css") ? "css" : "jsx" },
    absWorkingDir: folder,
    bundle: true,
    define: { "process.env.NODE_ENV": '"production"' },
    format: "esm",
    jsx: "automatic",
    legalComments: "none",
    logLevel: "error",
    minify: true,
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
