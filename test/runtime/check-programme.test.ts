import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { checkProgramme } from "../../src/cli/check-programme.ts";
import { accepted, refused } from "../../src/domain/result.ts";
import { aProgrammeDocument } from "../support/a-programme.ts";

const SHIPPED_FOLDER = "src/domain/programme/shipped";
const FILE = join(mkdtempSync(join(tmpdir(), "tusind-programme-")), "my-programme.json");

function checkText(text: string) {
  writeFileSync(FILE, text);
  return checkProgramme([FILE]);
}

test.each(readdirSync(SHIPPED_FOLDER))("the shipped %s has no faults", async (name) => {
  const said = vi.spyOn(console, "log").mockReturnValue(undefined);
  const file = join(SHIPPED_FOLDER, name);
  expect(await checkProgramme([file])).toEqual(accepted(undefined));
  expect(said.mock.calls).toEqual([[expect.stringMatching(`^${file}: no faults `)]]);
  said.mockRestore();
});

test("every fault is said at once, with its place and the rule that it stands in", async () => {
  const programme = {
    ...aProgrammeDocument(
      { code: "first" },
      { code: "second", anchor: "brith" as never, durationMinutes: 0 },
      { code: "third", window: { earliest: "P8W", target: "P7W", latest: "P3M" } },
    ),
    validFrom: "2027-02-30",
  };
  const said = [
    `${FILE}: 4 faults`,
    "/validFrom: This is no real date written YYYY-MM-DD.",
    "/rules/1/anchor (second): This is none of the anchors.",
    "/rules/1/durationMinutes (second): This is too small or too short.",
    "/rules/2/window (third): A window's earliest, target and latest day must stand in that order.",
  ];
  expect(await checkText(JSON.stringify(programme))).toEqual(refused(said.join("\n")));
});

test.each([
  { name: "no object at all", text: "[]", says: "1 fault\n/: This has the wrong type." },
  { name: "a rule that is nothing", text: '{ "rules": [null] }', says: "/rules/0: This has the" },
  { name: "no JSON", text: "{", says: "my-programme.json: Expected" },
])("$name is said in a sentence", async ({ text, says }) => {
  expect(await checkText(text)).toMatchObject({ refusal: expect.stringContaining(says) });
});

test.each([
  { name: "a file that is not there", words: ["nowhere.json"], says: "nowhere.json: ENOENT" },
  { name: "no file", words: [], says: "npm run check-programme -- my-programme.json" },
])("$name is said in a sentence", async ({ words, says }) => {
  expect(await checkProgramme(words)).toMatchObject({ refusal: expect.stringContaining(says) });
});
