/** The product itself: its service makes the page's script, and takes the visitor's choice. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { banner } from "vinkje/locales/en";
import { createService } from "vinkje/node";
import { TAG, type Answer, type Ask, type Candidate } from "./candidate.js";

const CONFIG = "js/demo/vinkje.config.json";

export interface Ours {
  candidate: Candidate;
  close(): Promise<void>;
}

export async function openOurs(): Promise<Ours> {
  const data = await mkdtemp(join(tmpdir(), "vinkje-bench-"));
  const service = await createService({ shops: [CONFIG], data });
  const [shop = ""] = service.shops.keys();

  async function answer({ method, url, headers, body }: Ask): Promise<Answer | null> {
    if (!url.startsWith("/v1/")) return null;
    const given = await service.app.inject({
      method: method === "POST" ? "POST" : "GET",
      url,
      headers: headers as Record<string, string>,
      ...(body ? { payload: body } : {}),
    });
    return { status: given.statusCode, headers: given.headers as Answer["headers"], body: given.rawPayload };
  }

  return {
    candidate: {
      id: "vinkje",
      head: `<script src="/v1/shops/${shop}/page/en.js" defer></script>`,
      foot: "",
      gated: `<script type="text/plain" data-vinkje-purpose="statistics" data-src="${TAG}"></script>`,
      accept: { path: ["vinkje-banner button"], text: banner.accept_all },
      files: new Map(),
      answer,
    },
    async close() {
      await service.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
