/**
 * What a decision does to the page: tags that were inert start, what must go is deleted.
 *
 * Inert are `<script type="text/plain" data-vinkje-purpose="statistics" data-src="…">` and
 * `<template data-vinkje-purpose="statistics">`. A tag with several purposes, parted by spaces,
 * waits for all of them. Each starts once on a page, also those that are added later.
 */
import type { PagePurpose } from "../core/page-config.js";
import { clear } from "./clear.js";

export interface Effects {
  /**
   * @param allowed the ids of the purposes that may run from now on
   * @param gone those whose cookies and storage must go
   */
  apply(allowed: readonly string[], gone: readonly string[]): void;
}

const INERT = 'script[type="text/plain"][data-vinkje-purpose],template[data-vinkje-purpose]:not([data-vinkje-ran])';

export function createEffects(purposes: readonly PagePurpose[]): Effects {
  let allowed: readonly string[] = [];

  const start = (): void => {
    for (const tag of document.querySelectorAll<HTMLElement>(INERT)) {
      const needed = tag.dataset["vinkjePurpose"]?.split(/\s+/) ?? [];
      if (needed.every((id) => allowed.includes(id))) run(tag);
    }
  };
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length)) start();
  }).observe(document, { childList: true, subtree: true });

  return {
    apply(now, gone) {
      allowed = now;
      const which = (ids: readonly string[]): PagePurpose[] => purposes.filter(({ id }) => ids.includes(id));
      if (gone.length) clear(which(gone), which(now));
      start();
    },
  };
}

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
