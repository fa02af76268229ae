import { expect, test } from "vitest";
import { mergeFault, mergedChildren } from "../../../src/domain/registration/merge-children.ts";
import { twinOf, withTwinMore } from "../../../src/domain/registration/split-child.ts";
import { aFact, day } from "../../support/a-child.ts";
import { aChildOnRecord, aNumber } from "../../support/a-family.ts";

const NOW = new Date("2026-03-04T10:00:00+01:00");
const BO = { identifiers: [aNumber()], name: "Bo Æblegren", sex: "male" } as const;

const alma = aChildOnRecord({ addressProtected: true, provisional: ["due"] });

test("a twin is of the same birth, family and days, and is weighed and noticed for itself", () => {
  const facts = { ...alma.facts, recordedFacts: [aFact("worry", true, "2026-03-02")] };
  const twin = twinOf({ ...alma, facts, externalReference: "mine" }, BO, "bo", NOW);
  expect(twin).toMatchObject({
    ...BO,
    id: "bo",
    version: 0,
    family: alma.family,
    birth: alma.birth,
    addressProtected: true,
    provisional: ["due"],
    recordedAt: NOW,
  });
  expect(twin.bornAt).toBeUndefined();
  expect(twin.externalReference).toBeUndefined();
  expect(twin.particulars).toEqual({});
  expect(twin.facts).toEqual({ ...alma.facts, birthWeightGrams: undefined, recordedFacts: [] });
});

test.each([
  { name: "one alone", known: [1], count: 2 },
  { name: "one of whom nobody has said how many they are", known: [undefined], count: 2 },
  { name: "twins", known: [2, 2], count: 3 },
  { name: "one whose letter knows of two", known: [2], count: 3 },
])("$name and one more are $count, all of one birth", ({ known, count }) => {
  const children = known.map((bornTogether) =>
    aChildOnRecord({ birth: undefined, facts: { ...alma.facts, bornTogether } }),
  );
  for (const child of withTwinMore(children, "a-birth")) {
    expect([child.birth, child.facts.bornTogether]).toEqual(["a-birth", count]);
  }
});

test("a twin whom no letter has known can turn out not to be one", () => {
  const [first = alma] = withTwinMore([alma], "a-birth");
  const twin = twinOf(first, { ...BO, identifiers: [] }, "bo", NOW);
  expect(mergeFault(twin, first)).toBeUndefined();
  expect(mergedChildren(twin, first, NOW).survivor.facts.bornTogether).toBe(1);
  const told = { ...twin, bornAt: new Date("2026-03-02T04:31:00+01:00") };
  expect(mergeFault(told, first)).toBe("bornTogether");
  expect(mergedChildren(twin, { ...first, birth: "another" }, NOW).survivor.facts).toMatchObject({
    birthDate: day("2026-03-02"),
    bornTogether: 2,
  });
});
