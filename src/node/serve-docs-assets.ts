import { readFile } from "node:fs/promises";
import type { createApp } from "../http/app.ts";
import { DOCS_ASSETS } from "../web/docs-assets.ts";

/** Serves the reference page's files, which the edge serves by itself. */
export function serveDocsAssets(app: ReturnType<typeof createApp>): void {
  app.get("/docs/assets/:name", async (c) => {
    const name = c.req.param("name");
    const asset = Object.hasOwn(DOCS_ASSETS, name) ? DOCS_ASSETS[name] : undefined;
    if (asset === undefined) return c.notFound();
    const file = new Uint8Array(await readFile(asset.path));
    return c.body(file, 200, { "Content-Type": asset.mediaType });
  });
}
