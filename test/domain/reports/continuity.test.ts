import { describe, expect, test } from "vitest";
import {
  type FamilyOfReport,
  countContinuity,
  familiesThere,
} from "../../../src/domain/reports/continuity.ts";
import { countParticipation } from "../../../src/domain/reports/participation.ts";
import { day } from "../../support/a-child.ts";

/** A family that Karen follows, and these have come to. */
function met(...healthVisitors: readonly string[]): FamilyOfReport {
  return {
    district: "hammel",
    healthVisitor: "Karen",
    children: [{ birthDate: day("2026-03-02"), arrivedOn: undefined }],
    contacts: healthVisitors.map((healthVisitor, place) => ({
      contact: `${place}`,
      healthVisitor,
    })),
  };
}

const LAST_DAY = day("2026-10-31");
const told = (rows: ReturnType<typeof countContinuity>) => {
  const counts = rows.at(-1)?.counts ?? {};
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
};

describe("the same health visitor", () => {
  test.each([
    {
      name: "nobody",
      family: met(),
      counts: { families: 1, familiesMetNone: 1 },
    },
    {
      name: "its own alone",
      family: met("Karen", "Karen"),
      counts: { contacts: 2, contactsByOwn: 2, families: 1, familiesMetOne: 1 },
    },
    {
      name: "its own and another",
      family: met("Karen", "Bente", "Karen"),
      counts: {
        contacts: 3,
        contactsByOwn: 2,
        contactsByOthers: 1,
        families: 1,
        familiesMetTwo: 1,
      },
    },
    {
      name: "three",
      family: met("Karen", "Bente", "Tora"),
      counts: {
        contacts: 3,
        contactsByOwn: 1,
        contactsByOthers: 2,
        families: 1,
        familiesMetThree: 1,
      },
    },
    {
      name: "five",
      family: met("Anna", "Bente", "Tora", "Yrsa", "Ragna"),
      counts: { contacts: 5, contactsByOthers: 5, families: 1, familiesMetFourOrMore: 1 },
    },
    {
      name: "another, and is nobody's",
      family: { ...met("Karen"), healthVisitor: undefined },
      counts: { contacts: 1, contactsByOthers: 1, families: 1, familiesMetOne: 1 },
    },
  ])("a family that has met $name", ({ family, counts }) => {
    expect(told(countContinuity([family], LAST_DAY))).toEqual(counts);
  });

  test("is told by district, and of all", () => {
    const rows = countContinuity(
      [met("Karen"), { ...met("Bente"), district: undefined }, met()],
      LAST_DAY,
    );
    expect(rows.map(({ keys, counts }) => [keys, counts["contacts"], counts["families"]])).toEqual([
      [{ level: "district", district: "hammel" }, 1, 2],
      [{ level: "district", district: undefined }, 1, 1],
      [{ level: "all" }, 2, 3],
    ]);
  });
});

test("families seen are those with a contact, whoever held it", () => {
  const rows = countParticipation([met("Karen"), met("Bente", "Karen"), met()], LAST_DAY);
  const all = rows.at(-1)?.counts ?? {};
  expect([all["families"], all["familiesMetNone"]]).toEqual([3, 1]);
});

describe("a family that has met nobody is counted", () => {
  test.each([
    { name: "with a child born by then", child: { birthDate: "2026-10-31" }, counts: 1 },
    { name: "not with one born after", child: { birthDate: "2026-11-01" }, counts: 0 },
    { name: "not with one expected", child: {}, counts: 0 },
    {
      name: "not before its child came",
      child: { birthDate: "2025-10-31", arrivedOn: "2026-11-01" },
      counts: 0,
    },
    {
      name: "once its child has come",
      child: { birthDate: "2025-10-31", arrivedOn: "2026-10-31" },
      counts: 1,
    },
  ])("$name", ({ child: { birthDate, arrivedOn }, counts }) => {
    const dateOf = (text: string | undefined) => (text === undefined ? text : day(text));
    const children = [{ birthDate: dateOf(birthDate), arrivedOn: dateOf(arrivedOn) }];
    expect(familiesThere([{ ...met(), children }], LAST_DAY).length).toBe(counts);
  });

  test("and one that was met while it expected its child is", () => {
    const children = [{ birthDate: undefined, arrivedOn: undefined }];
    expect(familiesThere([{ ...met("Karen"), children }], LAST_DAY).length).toBe(1);
  });
});
