import { expect, test } from "vitest";
import { factEnds } from "../../../src/domain/criteria/fact-ends.ts";
import { aFact, day } from "../../support/a-child.ts";

const said = (on: string, author: string, until?: string) => ({
  ...aFact("overweight", true, on),
  ...(until !== undefined && { until: day(until) }),
  author,
});
const FIRST = said("2026-05-01", "solveig");

test.each([
  { name: "nothing", recorded: [FIRST], end: undefined },
  {
    name: "another fact",
    recorded: [FIRST, { ...FIRST, fact: "sleep-concern", on: day("2026-06-01") }],
    end: undefined,
  },
  { name: "what was before it", recorded: [FIRST, said("2026-04-01", "tora")], end: undefined },
  {
    name: "its own last day",
    recorded: [said("2026-05-01", "solveig", "2026-05-31")],
    end: { endedOn: "2026-06-01", endedBy: "solveig" },
  },
  {
    name: "a later one",
    recorded: [FIRST, said("2026-07-01", "ragna"), said("2026-06-01", "tora")],
    end: { endedOn: "2026-06-01", endedBy: "tora" },
  },
  {
    name: "another of its day, recorded after it",
    recorded: [FIRST, said("2026-05-01", "tora")],
    end: { endedOn: "2026-05-01", endedBy: "tora" },
  },
  {
    name: "a later one before its own last day",
    recorded: [said("2026-05-01", "solveig", "2026-07-31"), said("2026-06-01", "tora")],
    end: { endedOn: "2026-06-01", endedBy: "tora" },
  },
  {
    name: "its own last day before a later one",
    recorded: [said("2026-05-01", "solveig", "2026-05-31"), said("2026-07-01", "tora")],
    end: { endedOn: "2026-06-01", endedBy: "solveig" },
  },
])("a fact is ended by $name", ({ recorded, end }) => {
  expect(factEnds(recorded)[0]).toEqual(end);
});

test("each fact has its end in its place", () => {
  const ends = factEnds([FIRST, said("2026-06-01", "tora")]);
  expect(ends.map((end) => end?.endedOn)).toEqual(["2026-06-01", undefined]);
});
