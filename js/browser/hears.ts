/** Who else on a page wants to hear what may run: signals.ts tells them. */

declare global {
  interface Window {
    gtag?(command: "consent", act: "update", types: Record<string, "granted" | "denied">): void;
    dataLayer?: unknown[];
    wp_set_consent?(category: string, value: "allow" | "deny"): void;
  }
}

/** Whether there is anybody. */
export const hearsSignals = (): boolean => !!(window.gtag ?? window.dataLayer ?? window.wp_set_consent);
