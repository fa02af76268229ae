import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EVENT_TYPES } from "../../src/http/wire/outward/event-types.ts";

test("the page on events lists every type with what its reasons hold, and no other", () => {
  const page = readFileSync("docs/events.md", "utf8");
  const rows = [...page.matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)];
  expect(rows.map(([, type, reasons]) => [type, reasons])).toEqual(Object.entries(EVENT_TYPES));
});
