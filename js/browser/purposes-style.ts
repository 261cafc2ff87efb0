/** How the purposes look, beside what the banner's own rules say. */
export const purposesStyle = `
vinkje-banner section{border-block-start:1px solid var(--vinkje-line,#d5dbd7);padding-block:.8em .3em}
vinkje-banner label{display:flex;gap:.65em;align-items:center;min-block-size:1.75em;margin-block-end:.25em;font-weight:600;cursor:pointer}
vinkje-banner input{inline-size:1.3em;block-size:1.3em;margin:0;flex:none;accent-color:var(--vinkje-accent,#1f4d40);cursor:pointer}
vinkje-banner small,vinkje-banner details{font-size:.9375em}
vinkje-banner small,vinkje-banner li{color:var(--vinkje-muted,#4d5853)}
vinkje-banner summary{cursor:pointer;padding-block:.15em}
vinkje-banner ul{margin:0 0 .5em;padding-inline-start:1.2em;list-style:"";overflow-wrap:anywhere}
vinkje-banner li p{font-size:1em;margin:0}
vinkje-banner li label{font-weight:inherit;margin:0}
`;
