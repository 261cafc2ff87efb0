/** The page that every candidate stands on: a shop's, whole in one answer, so that nothing but the banner waits for anything. */
import type { Candidate } from "./candidate.js";

const KINDS = ["Green", "Black", "White", "Oolong", "Herbal", "Smoked"];
const PLACES = ["from the hills", "of the polder"];

const card = (kind: string, place: string, price: number): string =>
  `<article><h2>${kind} tea ${place}</h2><p>A ${kind.toLowerCase()} tea ${place}, in a tin of 100 grams. Steep it for three minutes.</p>
<p><strong>€ ${price.toFixed(2)}</strong></p><form action="/basket"><button type="submit">Into the basket</button></form></article>`;

const cards = KINDS.flatMap((kind, row) => PLACES.map((place, column) => card(kind, place, 6.5 + row + column / 4))).join("\n");

/** The page with a candidate on it. */
export const pageWith = ({ head, foot, gated }: Candidate): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Teas</title>
<link rel="icon" href="data:,">
<style>
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1d2522}
header,footer,main{max-width:70rem;margin:auto;padding:1rem}
main{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}
article{padding:1rem;border:1px solid #d5dbd7}
h2{font-size:1.1rem}
</style>
${head}
${gated}
</head>
<body>
<header><h1>Teas</h1><p>Six kinds, from two places.</p></header>
<main>
${cards}
</main>
<footer><a href="/privacy">Privacy</a></footer>
${foot}
</body>
</html>
`;
