// Stands for a tool that draws where visitors click: it marks the visitor.
document.cookie = `_demo_map=1; Path=/; SameSite=Lax; Max-Age=${30 * 24 * 3600}`;
