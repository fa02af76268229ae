import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { planVisits } from "../../../src/domain/programme/plan-visits.ts";
import type { ProgrammeDocument } from "../../../src/domain/programme/programme-document.ts";
import type { Programme } from "../../../src/domain/programme/programme.ts";
import type { Schedule } from "../../../src/domain/programme/schedule.ts";
import {
  SHIPPED_PROGRAMMES,
  currentProgramme,
} from "../../../src/domain/programme/shipped-programmes.ts";
import { isWindowInOrder } from "../../../src/domain/programme/window-order.ts";
import { type CivilDate, addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { aChild, aFact } from "../../support/a-child.ts";
import { dayNumber } from "../../support/day-number.ts";
import { windowFaults } from "../../support/window-faults.ts";

/** Births planned for: each day, or some days of each year and of each weekday. */
const DAYS_APART = import.meta.env.MODE === "mutation" ? 61 : 1;
const DOCUMENTS = SHIPPED_PROGRAMMES.map(({ document }) => document);
const PROGRAMMES = SHIPPED_PROGRAMMES.map(({ document, programme }) => ({
  id: document.id,
  document,
  programme,
}));

const COMMON_CODES = [
  "pregnancy",
  "early-contact",
  "postpartum",
  "establishment",
  "second-in-first-month",
  "two-months",
  "four-months",
  "six-months",
  "nine-months",
  "daycare-handover",
  "eighteen-months",
  "three-and-a-half-years",
];

test("five programmes are shipped, the national template first", () => {
  const ids = DOCUMENTS.map(({ id, municipality }) => `${id} ${municipality}`);
  expect(ids).toEqual([
    "national 0999",
    "favrskov 0710",
    "aarhus 0751",
    "vejle 0630",
    "koebenhavn 0101",
  ]);
});

test.each([
  { municipality: "0710", id: "favrskov" },
  { municipality: "0101", id: "koebenhavn" },
  { municipality: "0740", id: "national" },
])("the municipality $municipality plans by the programme $id", ({ municipality, id }) => {
  expect(currentProgramme(municipality).document.id).toBe(id);
});

test("the national template has every common rule, in the order of a childhood", () => {
  const codes = DOCUMENTS[0]?.rules.map(({ code }) => code) ?? [];
  expect(codes.filter((code) => COMMON_CODES.includes(code))).toEqual(COMMON_CODES);
});

test.each(PROGRAMMES)(
  "$id names each rule once, by a code that may stand in an address",
  ({ document }) => {
    const codes = document.rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z0-9-]{1,64}$/.test(code))).toEqual([]);
  },
);

test.each(PROGRAMMES)(
  "$id says where every value comes from, and of nothing else",
  ({ document }) => {
    for (const rule of document.rules) {
      const sources = Object.keys(rule.sources ?? {});
      expect(sources, rule.code).toEqual(expect.arrayContaining([...valuePaths(rule)]));
      expect(
        sources.filter((path) => valueAt(rule, path) === undefined),
        rule.code,
      ).toEqual([]);
      expect(Object.values(rule.sources ?? {}), rule.code).not.toContain("");
      expect(rule.source, rule.code).toBeTruthy();
    }
  },
);

test.each(PROGRAMMES)("$id cites only what it lists among its sources", ({ document }) => {
  const cited = document.rules.flatMap(({ sources = {} }) => Object.values(sources));
  const titles = new Set(
    cited.filter((source) => source !== "default").flatMap((all) => all.split("; ")),
  );
  const unlisted = [...titles].filter(
    (title) => !document.sources?.some((source) => source.startsWith(title)),
  );
  expect(unlisted).toEqual([]);
});

test.each(PROGRAMMES)("$id has its windows in order", ({ programme }) => {
  const turned = programme.rules.filter(({ window }) => !isWindowInOrder(window));
  expect(turned.map(({ code }) => code)).toEqual([]);
});

/** The paths of a rule that hold a value somebody chose. */
function valuePaths(rule: ProgrammeDocument["rules"][number]): readonly string[] {
  const {
    code: _code,
    title: _title,
    source: _source,
    sources: _sources,
    window,
    ...values
  } = rule;
  return [...Object.keys(values), ...Object.keys(window).map((end) => `window.${end}`)].toSorted();
}

function valueAt(rule: unknown, path: string): unknown {
  let value = rule;
  for (const name of path.split("."))
    value = (value as Record<string, unknown> | undefined)?.[name];
  return value;
}

const FIRST_BIRTH = dayNumber("2024-01-01");
const LAST_BIRTH = dayNumber("2036-12-31");
const TERM_DAYS = 280;
const PRETERM_DAYS = 210;

/** A child read on a day, for a birth or due date. */
type Childhood = (day: CivilDate) => readonly [ChildFacts, readOn: CivilDate];

const CHILDHOODS: readonly { readonly name: string; readonly of: Childhood }[] = [
  {
    name: "a term child, read on its birthday",
    of: (birthDate) => [born(birthDate, TERM_DAYS), birthDate],
  },
  {
    name: "a preterm child that needs all there is, read at three and a half",
    of: (birthDate) => {
      const recordedFacts = EVERY_NEED.map(([fact, value]) =>
        aFact(fact, value, daysAfter(birthDate, 40)),
      );
      return [{ ...born(birthDate, PRETERM_DAYS), recordedFacts }, daysAfter(birthDate, 1280)];
    },
  },
  {
    name: "an unborn child, read on the day it is due",
    of: (dueDate) => [aChild({ dueDate, firstTimeParents: true }), dueDate],
  },
];

const EVERY_NEED = [
  ["needs-contact-wanted", true],
  ["epds-mother", 12],
  ["epds-partner", 10],
  ["adbb", 5],
  ["daycare-handover-needed", true],
  ["daycare-handover-consent", true],
  ["unresolved-criterion", true],
  ["sleep-concern", true],
] as const;

test.each(CHILDHOODS)(
  "$name: whatever the day from 2024 to 2036, every programme plans well",
  { timeout: 60_000 },
  ({ of }) => {
    const faults: string[] = [];
    for (let day = FIRST_BIRTH; day <= LAST_BIRTH; day = addDays(day, DAYS_APART)) {
      const [child, readOn] = of(civilDateOfDay(day));
      for (const { id, programme } of PROGRAMMES) {
        const plan = planVisits(child, programme, NO_CLOSING_DAYS, readOn);
        const again = planVisits(child, programme, NO_CLOSING_DAYS, readOn);
        if (!isDeepStrictEqual(plan, again))
          faults.push(`${id} ${readOn}: planned twice, planned otherwise`);
        const found = plan.ok ? scheduleFaults(plan.value, programme) : [plan.refusal.kind];
        faults.push(...found.map((fault) => `${id}, born or due ${civilDateOfDay(day)}: ${fault}`));
      }
    }
    expect(faults.slice(0, 10)).toEqual([]);
  },
);

function scheduleFaults(schedule: Schedule, programme: Programme): readonly string[] {
  const { visits, proposals, undecided, waiting, notDue } = schedule;
  const faults = [...visits, ...proposals].flatMap(windowFaults);
  for (const { rule, because } of [...visits, ...proposals, ...notDue]) {
    if (because.length === 0) faults.push(`${rule.code} gives no reason`);
  }
  for (const { rule, missing } of undecided) {
    if (missing.length === 0) faults.push(`${rule.code} misses nothing`);
  }
  const lists = [new Set(visits.map(({ rule }) => rule)), proposals.map(({ rule }) => rule)];
  const placed = [
    ...lists,
    ...[undecided, waiting, notDue].map((list) => list.map(({ rule }) => rule)),
  ];
  const codes = placed.flatMap((rules) => [...rules].map(({ code }) => code));
  const wanted = programme.rules.map(({ code }) => code);
  if (codes.toSorted().join() !== wanted.toSorted().join())
    faults.push(`in lists: ${codes.join()}`);
  return faults;
}

function born(birthDate: CivilDate, gestationalAgeDays: number): ChildFacts {
  return aChild({
    birthDate,
    gestationalAgeDays,
    firstTimeParents: true,
    dischargedOn: daysAfter(birthDate, 1),
    daycareStart: daysAfter(birthDate, 330),
  });
}

function daysAfter(date: CivilDate, days: number): CivilDate {
  return civilDateOfDay(addDays(dayNumber(date), days));
}
