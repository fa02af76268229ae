import { expect, test } from "vitest";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import type { Rule } from "../../../src/domain/programme/programme.ts";
import { aProgramme } from "../../support/a-programme.ts";

test.each<{ name: keyof Rule; value: unknown }>([
  { name: "clock", value: "chronological" },
  { name: "days", value: "weekdays" },
  { name: "priority", value: 3 },
  { name: "instruments", value: [] },
  { name: "competences", value: [] },
  { name: "repeat", value: undefined },
  { name: "when", value: undefined },
  { name: "proposeFrom", value: undefined },
  { name: "reportAs", value: undefined },
])("a rule that leaves out its $name has $value", ({ name, value }) => {
  expect(aProgramme({}).rules[0]?.[name]).toEqual(value);
});

test.each<{ anchor: RuleDocument["anchor"]; anchors: readonly string[]; pregnancyOnly: boolean }>([
  { anchor: "birth", anchors: ["birth"], pregnancyOnly: false },
  { anchor: ["discharge", "birth"], anchors: ["discharge", "birth"], pregnancyOnly: false },
  { anchor: "due", anchors: ["due"], pregnancyOnly: true },
  { anchor: ["due"], anchors: ["due"], pregnancyOnly: true },
  { anchor: ["due", "birth"], anchors: ["due", "birth"], pregnancyOnly: false },
])(
  "a rule by $anchor is a pregnancy rule: $pregnancyOnly",
  ({ anchor, anchors, pregnancyOnly }) => {
    expect(aProgramme({ anchor }).rules[0]).toMatchObject({ anchors, pregnancyOnly });
  },
);
