// Stands for a statistics tool: it marks the visitor, and tells its server about each page.
(() => {
  const days = 30;
  const known = /(?:^|; )_demo_stats=([^;]*)/.exec(document.cookie)?.[1];
  const visitor = known ?? Math.random().toString(36).slice(2);
  document.cookie = `_demo_stats=${visitor}; Path=/; SameSite=Lax; Max-Age=${days * 24 * 3600}`;
  localStorage.setItem("_demo_stats_pages", String(Number(localStorage.getItem("_demo_stats_pages")) + 1));
  fetch("/demo/collect", { method: "POST", keepalive: true });
})();
