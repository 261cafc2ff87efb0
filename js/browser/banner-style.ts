/**
 * How the banner looks. Every colour and length that a shop may want to set is a custom property.
 *
 * `all: revert` keeps the shop's rules for bare elements (`button`, `h2`) out; there is no motion,
 * so there is none to reduce. Borders that cannot be seen are there for forced colours.
 * Other layouts and themes than the usual come with the configuration (looks.ts).
 */
export const bannerStyle = `
vinkje-banner *{all:revert;box-sizing:border-box}
vinkje-banner{position:fixed;inset:auto auto 0 0;z-index:2147483647;color:var(--vinkje-ink,#1d2522);font:max(1rem,16px)/1.5 var(--vinkje-font,system-ui,sans-serif);text-align:start}
vinkje-banner>div,vinkje-banner>button{position:fixed;inset-block:auto 1em;inset-inline:1em auto;background:var(--vinkje-surface,#fff);border:1px solid var(--vinkje-line,#d5dbd7);box-shadow:var(--vinkje-shadow,0 .5em 2.5em #0003)}
vinkje-banner>div{inline-size:37em;max-inline-size:calc(100vw - 2em);max-block-size:calc(100vh - 2em);overflow:auto;overscroll-behavior:contain;scroll-padding-block:1em 13em;padding:1.375em 1.5em 0;border-radius:var(--vinkje-radius,14px)}
vinkje-banner[data-at=top]>*{inset-block:1em auto}
vinkje-banner h2,vinkje-banner p{margin:0 0 .5em;font-size:1em;color:inherit}
vinkje-banner h2{font-size:1.2em;line-height:1.3}
vinkje-banner p{font-size:.9375em}
vinkje-banner a{color:inherit}
vinkje-banner button{font:inherit;font-size:.9375em;font-weight:600;line-height:1.25;min-block-size:2.95em;padding:.4em .6em;cursor:pointer;border:2px solid transparent;border-radius:var(--vinkje-button-radius,9px);color:var(--vinkje-on-accent,#fff);background:var(--vinkje-accent,#1f4d40)}
vinkje-banner button:hover{background:var(--vinkje-accent-hover,#143a2f)}
vinkje-banner :focus-visible{outline:3px solid var(--vinkje-focus,#2268d1);outline-offset:2px}
vinkje-banner h2:focus{outline:0}
vinkje-banner p:empty{display:none}
vinkje-banner>div>:last-child{display:grid;gap:.6em;padding-block:.7em 1.375em;background:inherit}
vinkje-banner>button,vinkje-banner>button:hover{font-weight:400;font-size:.875em;min-block-size:2.6em;padding:.3em .9em;border-radius:2em;color:inherit;background:var(--vinkje-surface,#fff);border:1px solid var(--vinkje-line,#d5dbd7);box-shadow:0 .1em .6em #0002}
vinkje-banner>button:hover{text-decoration:underline}
vinkje-banner [hidden]{display:none}
vinkje-banner>div>:last-child>:nth-child(n+4){grid-column:1/-1;background:0 0;color:inherit;font-weight:400;text-decoration:underline;min-block-size:2em}
@media(min-width:32em){vinkje-banner>div>:last-child{grid-template-columns:repeat(3,1fr)}}
@media(min-height:40em){vinkje-banner>div>:last-child{position:sticky;inset-block-end:0}}
@media(max-width:32em){vinkje-banner>div{inset:auto .5em .5em;inline-size:auto;max-inline-size:none;padding-inline:1.125em}vinkje-banner[data-at=top]>div{inset:.5em .5em auto}}
vinkje-banner[data-side=end]>button{inset-inline:auto 1em}
@media print{vinkje-banner{display:none}}
`;
