import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DOCS_ASSETS } from "../../src/web/docs-assets.ts";
import { type Asking, ask } from "../support/ask.ts";

const NOBODY: Asking = { headers: { Authorization: null } };

describe("/docs", () => {
  test("needs no token, and its policy lets in our own files alone", async () => {
    const { status, headers } = await ask("GET", "/docs", NOBODY);
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toMatch(/^text\/html\b/);
    const policy = Object.fromEntries(
      (headers.get("Content-Security-Policy") ?? "").split(";").map((part) => {
        const [name = "", ...sources] = part.trim().split(" ");
        return [name, sources.join(" ")];
      }),
    );
    expect(policy).toMatchObject({
      "default-src": "'none'",
      "script-src": "'self'",
      "connect-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
    expect(Object.values(policy).join(" ")).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test("loads only files of ours, which are there, and no script stands in the page", async () => {
    const { text } = await ask("GET", "/docs", NOBODY);
    const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
    expect(loaded).toEqual(Object.keys(DOCS_ASSETS).map((name) => `/docs/assets/${name}`));
    for (const { path } of Object.values(DOCS_ASSETS)) expect(existsSync(path), path).toBe(true);
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\bon\w+=|https?:/i);
    expect(readFileSync("src/web/docs-start.js", "utf8")).toContain('"/openapi.json"');
  });
});
