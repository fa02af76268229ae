import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { resolve } = createRequire(import.meta.url);

/** The static files of the reference page by their name under `/docs/assets/`: served from disk, outside any bundle. */
export const DOCS_ASSETS: Readonly<
  Record<string, { readonly path: string; readonly mediaType: string }>
> = {
  "swagger-ui.css": { path: resolve("swagger-ui-dist/swagger-ui.css"), mediaType: "text/css" },
  "swagger-ui-bundle.js": {
    path: resolve("swagger-ui-dist/swagger-ui-bundle.js"),
    mediaType: "text/javascript",
  },
  "start.js": {
    path: fileURLToPath(new URL("docs-start.js", import.meta.url)),
    mediaType: "text/javascript",
  },
};
