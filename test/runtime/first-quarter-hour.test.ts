import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningDoor, startNode } from "../support/doors.ts";

/** What is printed, whatever day it is and however many visits the programme gives. */
const PRINTED = `registered, the same again: true
(visits)
unchanged
first 200, second /problems/versionStale
held by phone
400 /problems/invalidRequest
/dueDate: notADate (Dette er ikke en rigtig dato skrevet ÅÅÅÅ-MM-DD.)
(number) child.registered
(visits announced)
(number) family.changed
(number) contact.recorded
`;

let door: RunningDoor;
beforeAll(async () => {
  door = await startNode({ DATABASE_URL: "memory:" });
});
afterAll(() => door.stop());

test.each(["first", "second"])("a vendor's first quarter of an hour, the %s time", () => {
  const tokens = readFileSync(join(door.folder, ".data/demo-tokens.json"), "utf8");
  const { "journal-system": token = "" } = JSON.parse(tokens) as Record<string, string>;
  const { stdout, stderr } = spawnSync(process.execPath, ["openapi/client/first-quarter-hour.ts"], {
    encoding: "utf8",
    env: { TUSIND_ORIGIN: door.url, TUSIND_TOKEN: token },
  });
  expect(stderr).toBe("");
  const alike = stdout
    .replace(/^(?:\d{4}-\d{2}-\d{2} .+, [a-z-]+\n)+/m, "(visits)\n")
    .replace(/^(?:\d+ visit\..+\n)+/m, "(visits announced)\n")
    .replaceAll(/^\d+ (?=[a-z]+\.)/gm, "(number) ");
  expect(alike).toBe(PRINTED);
});
