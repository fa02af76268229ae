import { expect, test } from "vitest";
import { visitsToBook } from "../../../src/domain/day-plan/visits-to-book.ts";
import { type EmergencyPlan, plansOn } from "../../../src/domain/visits/emergency-plan.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { aChild, day } from "../../support/a-child.ts";
import { anEmergencyPlan } from "../../support/an-emergency-plan.ts";
import { booked, held, historyOf } from "../../support/a-history.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { alone, aProgramme } from "../../support/a-programme.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";

const TODAY = day("2026-03-12");
const CHILD = {
  id: "a-child",
  family: "a-family",
  name: undefined,
  facts: aChild(),
  particulars: {},
  programmes: [],
};
const FAMILY = {
  id: "a-family",
  healthVisitor: "her",
  district: undefined,
  isProtected: false,
  coveredBy: [],
  home: undefined,
  parents: [],
};

/** Open from 1 March until a day, and named by it. */
function aVisit(latest: string, difference: Partial<StoredVisit> = {}): StoredVisit {
  const [owed] = aSchedule({}, {}).visits;
  if (owed === undefined) throw new Error("the rule gives a visit");
  const window = { earliest: day("2026-02-01"), target: day("2026-02-02"), latest: day(latest) };
  return aStoredVisit({ ...owed, window }, { id: latest, ...difference });
}

function toBook(visits: readonly StoredVisit[], healthVisitor = "her") {
  return booking(visits, healthVisitor).waiting.map(({ id }) => id);
}

function booking(
  visits: readonly StoredVisit[],
  healthVisitor = "her",
  plans: readonly EmergencyPlan[] = [],
) {
  const families = new Map([[FAMILY.id, FAMILY]]);
  const followed = { visits, children: [CHILD], families };
  const inForce = plansOn(plans, TODAY);
  return visitsToBook(healthVisitor, followed, alone(aProgramme({})), inForce);
}

test("what closes today comes first, then what is nearest to its last day, what is late for months last", () => {
  const days = [
    "2026-03-12",
    "2026-03-13",
    "2026-03-11",
    "2026-03-10",
    "2026-03-16",
    "2026-04-30",
    "2025-12-01",
  ];
  expect(toBook(days.toSorted().map((latest) => aVisit(latest)))).toEqual(days);
});

test("of two that are as near, the one that is still open; of two alike, by id", () => {
  const visits = [
    aVisit("2026-03-10"),
    aVisit("2026-03-14", { id: "b" }),
    aVisit("2026-03-14", { id: "a" }),
  ];
  expect(toBook(visits)).toEqual(["a", "b", "2026-03-10"]);
});

test("not what is agreed, held or still ahead, nor what is another's or nobody's", () => {
  const { window } = aVisit("2026-04-30");
  const settled = [
    aVisit("2026-03-20", { history: historyOf(booked("2026-03-13")) }),
    aVisit("2026-03-21", { history: historyOf(held("2026-03-05")) }),
    aVisit("2026-04-30", { window: { ...window, earliest: day("2026-03-13") } }),
    aVisit("2026-03-22", { child: "a-child-of-nobody" }),
  ];
  expect(toBook([...settled, aVisit("2026-03-23")])).toEqual(["2026-03-23"]);
  expect(toBook([aVisit("2026-03-23")], "another")).toEqual([]);
});

test("what an emergency plan sets aside is counted, and not to be booked; what people keep is", () => {
  const kept = [{ visit: "2026-03-14", recordedAt: new Date("2026-03-10T10:00:00Z") }];
  const plan = anEmergencyPlan({ priorityMax: 2, kept });
  const ahead = aVisit("2026-04-30");
  const visits = [
    aVisit("2026-03-13"),
    aVisit("2026-03-14"),
    aVisit("2026-03-01"),
    aVisit("2026-03-20", { history: historyOf(booked("2026-03-13")) }),
    { ...ahead, window: { ...ahead.window, earliest: day("2026-03-13") } },
  ];
  const { waiting, setAside } = booking(visits, "her", [plan]);
  expect({ waiting: waiting.map(({ id }) => id), setAside }).toEqual({
    waiting: ["2026-03-14"],
    setAside: 2,
  });
  expect(booking(visits, "another", [plan])).toEqual({ waiting: [], setAside: 0 });
  expect(booking(visits, "her", [{ ...plan, priorityMax: 3 }]).setAside).toBe(0);
  expect(booking(visits, "her", [{ ...plan, district: "hammel" }]).setAside).toBe(0);
});
