import { readFile } from "node:fs/promises";
import type { createApp } from "../http/app.ts";
import { DOCS_ASSETS } from "../web/docs-assets.ts";
import { readProblemPages } from "./read-problem-pages.ts";

/** Nothing is loaded by a page about a problem. */
const PAGE_HEADERS = { "Content-Security-Policy": "default-src 'none'" };

/** Serves the reference page's files and a page about each problem, which the edge serves by itself. */
export function servePages(app: ReturnType<typeof createApp>): void {
  app.get("/docs/assets/:name", async (c) => {
    const name = c.req.param("name");
    const asset = Object.hasOwn(DOCS_ASSETS, name) ? DOCS_ASSETS[name] : undefined;
    if (asset === undefined) return c.notFound();
    const file = new Uint8Array(await readFile(asset.path));
    return c.body(file, 200, { "Content-Type": asset.mediaType });
  });

  let pages: ReturnType<typeof readProblemPages> | undefined;
  app.get("/problems/:code?", (c) => {
    pages ??= readProblemPages();
    const page = pages.get(c.req.param("code") ?? "index");
    return page === undefined ? c.notFound() : c.html(page, 200, PAGE_HEADERS);
  });
}
