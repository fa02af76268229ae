import { expect, test } from "vitest";
import { coveredSince, relationsTo } from "../../../src/domain/disclosure/viewer.ts";
import { day } from "../../support/a-child.ts";
import { aFamily, aViewer } from "../../support/a-family.ts";

/** How a health visitor of that id stands to a family on a day, when a colleague comes to it on 12 March 2026. */
function relationsOn(date: string, subject = "her-colleague") {
  const family = aFamily({
    coveredBy: [{ healthVisitor: "her-colleague", on: day("2026-03-12") }],
  });
  return relationsTo(family, aViewer("health-visitor", { subject, today: day(date) }));
}

test.each([
  { name: "as soon as it is agreed", on: "2026-01-02", is: ["covers"] },
  { name: "the day itself", on: "2026-03-12", is: ["covers"] },
  { name: "seven days after", on: "2026-03-19", is: ["covers"] },
  { name: "eight days after", on: "2026-03-20", is: [] },
])("who has agreed to come for another, $name, is to the family $is", ({ on, is }) => {
  expect(relationsOn(on)).toEqual(is);
});

test("that a colleague comes makes the family nobody else's, and takes it from nobody", () => {
  expect(relationsOn("2026-03-12", "another")).toEqual([]);
  expect(relationsOn("2026-03-12", "her-health-visitor")).toEqual(["own"]);
});

test("to her own family she is its health visitor, though she is named as coming too", () => {
  const coveredBy = [{ healthVisitor: "her-health-visitor", on: day("2026-03-12") }];
  const viewer = aViewer("health-visitor", { subject: "her-health-visitor" });
  expect(relationsTo(aFamily({ coveredBy }), viewer)).toEqual(["own"]);
});

test("of several who come each has her own last day", () => {
  const coveredBy = [
    { healthVisitor: "first", on: day("2026-03-04") },
    { healthVisitor: "second", on: day("2026-03-12") },
    { healthVisitor: "first", on: day("2026-02-02") },
  ];
  const family = aFamily({ coveredBy, healthVisitor: undefined });
  const who = (today: string) =>
    ["first", "second"].filter((subject) =>
      relationsTo(family, aViewer("health-visitor", { subject, today: day(today) })).includes(
        "covers",
      ),
    );
  expect(who("2026-03-11")).toEqual(["first", "second"]);
  expect(who("2026-03-12")).toEqual(["second"]);
});

test.each([
  { today: "2026-03-12", since: "2026-03-05" },
  { today: "2026-01-03", since: "2025-12-27" },
  { today: "2028-03-07", since: "2028-02-29" },
  { today: "2026-04-02", since: "2026-03-26" }, // the clocks change in between
])("on $today what was agreed for $since and later still counts", ({ today, since }) => {
  expect(coveredSince(day(today))).toBe(since);
});
