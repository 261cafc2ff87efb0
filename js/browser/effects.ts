/**
 * What a decision does to the page: tags that were inert start, what must go is deleted.
 *
 * Inert are `<script type="text/plain" data-vinkje-purpose="statistics" data-src="…">` and
 * `<template data-vinkje-purpose="statistics">`, which start once on a page; and every other element
 * with `data-vinkje-purpose` and `data-src`, `data-srcset` or `data-href`: an iframe, an image, a style
 * sheet, which are there for as long as they may be. With `data-vinkje-service="counter"` beside, the
 * tag waits for that service too, since a visitor may leave it out. A tag with several purposes or
 * services, parted by spaces, waits for all of them; one that the policy does not have never runs.
 * What is added to the page later is treated alike.
 */
import type { Answer } from "../core/ask.js";
import { itemsOf } from "../core/items.js";
import type { StoredItem } from "../core/generated/types.js";
import type { PagePurpose } from "../core/page-config.js";
import { clear } from "./clear.js";

/** What may run: which purposes, and what is left out of them. */
export type Running = Readonly<Pick<Answer, "allowed" | "left_out">>;

/** A policy of Trusted Types, as far as it is used here: what it makes stands for the text that went in. */
interface TrustedPolicy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, policy: TrustedPolicy): TrustedPolicy };
  }
}

export interface Effects {
  /**
   * @param running what may run from now on; what is left out is deleted
   * @param gone the ids of the purposes whose cookies and storage must go
   */
  apply(running: Running, gone: readonly string[]): void;
  /** Whether a service may run now, or one of its cookies (`service/name`). */
  runs(item: string): boolean;
}

/**
 * @param cover is told of each frame on the page whether it may be shown
 */
export function createEffects(
  purposes: readonly PagePurpose[],
  cover: (frame: HTMLIFrameElement, isShown: boolean) => void,
): Effects {
  let allowed: readonly string[] = [];
  let items: readonly string[] = [];

  const start = (): void => {
    for (const tag of document.querySelectorAll<HTMLElement>("[data-vinkje-purpose]")) {
      try {
        settle(tag);
      } catch (cause) {
        // One tag that cannot be run keeps no other from running, and no decision from being kept.
        tag.removeAttribute("data-vinkje-purpose");
        console.error("vinkje:", cause);
      }
    }
  };

  const settle = (tag: HTMLElement): void => {
    const may = all(tag.dataset["vinkjePurpose"], allowed) && all(tag.dataset["vinkjeService"], items);
    if (tag instanceof HTMLScriptElement) {
      if (may && tag.type === "text/plain") runScript(tag);
    } else if (tag instanceof HTMLTemplateElement) {
      if (may) runTemplate(tag);
    } else {
      show(tag, may);
      if (tag instanceof HTMLIFrameElement) cover(tag, may);
    }
  };

  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length)) start();
  }).observe(document, { childList: true, subtree: true });

  const stored = (which: (item: string, purpose: string) => boolean): StoredItem[] =>
    purposes.flatMap(({ id: purpose, services }) =>
      services.flatMap(({ id, cookies = [] }) => cookies.filter(({ name }) => which(`${id}/${name}`, purpose))),
    );

  return {
    apply({ allowed: now, left_out }, gone) {
      allowed = now;
      items = itemsOf(purposes.filter(({ id }) => now.includes(id))).filter((item) => !left_out.includes(item));
      const going = stored((item, purpose) => gone.includes(purpose) || left_out.includes(item));
      if (going.length) clear(going, stored((item) => items.includes(item)));
      start();
    },
    runs: (item) => items.includes(item),
  };
}

/** Whether each of these words, parted by spaces, is among those that run. */
const all = (words: string | undefined, running: readonly string[]): boolean =>
  words === undefined || words.split(/\s+/).every((word) => running.includes(word));

const shown = new WeakSet<Element>();

/** Gives an element its addresses, once, or takes them away; in between they are whoever's who plays with it. */
function show(tag: HTMLElement, may: boolean): void {
  if (may === shown.has(tag)) return;
  for (const name of ["src", "srcset", "href"]) {
    const value = tag.dataset[name];
    if (value === undefined) continue;
    if (may) tag.setAttribute(name, value);
    else tag.removeAttribute(name);
  }
  if (may) shown.add(tag);
  else shown.delete(tag);
}

function runTemplate(tag: HTMLTemplateElement): void {
  if (tag.hasAttribute("data-vinkje-ran")) return;
  tag.setAttribute("data-vinkje-ran", "");
  tag.before(document.importNode(tag.content, true));
}

let policy: TrustedPolicy | undefined;

/** What the shop's own page has in it is trusted by it; a page that asks for more names `trusted-types vinkje`. */
function trusted(): TrustedPolicy {
  const asIs: TrustedPolicy = { createScript: (text) => text, createScriptURL: (url) => url };
  try {
    policy ??= window.trustedTypes?.createPolicy("vinkje", asIs);
  } catch {
    // The page does not name it: then it perhaps asks for none.
  }
  return (policy ??= asIs);
}

function runScript(tag: HTMLScriptElement): void {
  const script = document.createElement("script");
  for (const { name, value } of tag.attributes) {
    if (name === "data-vinkje-type") script.type = value;
    else if (name === "data-src") script.src = trusted().createScriptURL(value);
    else if (name !== "type") script.setAttribute(name, value);
  }
  // A browser shows the nonce to scripts as a property only.
  script.nonce = tag.nonce ?? "";
  if (tag.textContent) script.text = trusted().createScript(tag.textContent);
  script.async = tag.hasAttribute("async");
  tag.replaceWith(script);
}
