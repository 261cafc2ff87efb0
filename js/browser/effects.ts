/**
 * What a decision does to the page: tags that were inert start, what must go is deleted.
 *
 * Inert are `<script type="text/plain" data-vinkje-purpose="statistics" data-src="…">` and
 * `<template data-vinkje-purpose="statistics">`. With `data-vinkje-service="counter"` beside, the tag
 * waits for that service too, since a visitor may leave it out. A tag with several purposes or
 * services, parted by spaces, waits for all of them; one that the policy does not have never runs.
 * Each starts once on a page, also those that are added later.
 */
import type { Decision } from "../core/decide.js";
import { itemsOf } from "../core/items.js";
import type { StoredItem } from "../core/generated/types.js";
import type { PagePurpose } from "../core/page-config.js";
import { clear } from "./clear.js";

/** What may run: which purposes, and what is left out of them. */
export type Running = Readonly<Pick<Decision, "allowed" | "left_out">>;

export interface Effects {
  /**
   * @param running what may run from now on; what is left out is deleted
   * @param gone the ids of the purposes whose cookies and storage must go
   */
  apply(running: Running, gone: readonly string[]): void;
  /** Whether a service may run now, or one of its cookies (`service/name`). */
  runs(item: string): boolean;
}

const INERT = 'script[type="text/plain"][data-vinkje-purpose],template[data-vinkje-purpose]:not([data-vinkje-ran])';

export function createEffects(purposes: readonly PagePurpose[]): Effects {
  let allowed: readonly string[] = [];
  let items: readonly string[] = [];

  const start = (): void => {
    for (const tag of document.querySelectorAll<HTMLElement>(INERT)) {
      const { vinkjePurpose, vinkjeService } = tag.dataset;
      if (all(vinkjePurpose, allowed) && all(vinkjeService, items)) run(tag);
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

function run(tag: HTMLElement): void {
  if (tag instanceof HTMLTemplateElement) {
    tag.setAttribute("data-vinkje-ran", "");
    tag.before(document.importNode(tag.content, true));
    return;
  }
  const script = document.createElement("script");
  for (const { name, value } of tag.attributes) {
    if (name === "data-vinkje-type") script.type = value;
    else if (name !== "type") script.setAttribute(name === "data-src" ? "src" : name, value);
  }
  // A browser shows the nonce to scripts as a property only.
  script.nonce = tag.nonce ?? "";
  script.text = tag.textContent ?? "";
  script.async = tag.hasAttribute("async");
  tag.replaceWith(script);
}
