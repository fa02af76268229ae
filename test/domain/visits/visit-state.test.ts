import { expect, test } from "vitest";
import type { Standing } from "../../../src/domain/visits/standing.ts";
import { visitState } from "../../../src/domain/visits/visit-state.ts";
import { day } from "../../support/a-child.ts";
import { booked, held } from "../../support/a-history.ts";

const WINDOW = {
  earliest: day("2026-03-09"),
  target: day("2026-03-12"),
  latest: day("2026-03-16"),
};

test.each([
  { name: "long before", on: "2020-01-01", feasible: true, state: "planned" },
  { name: "the day before the window", on: "2026-03-08", feasible: true, state: "planned" },
  { name: "its first day", on: "2026-03-09", feasible: true, state: "due" },
  { name: "its target", on: "2026-03-12", feasible: true, state: "due" },
  { name: "its last day", on: "2026-03-16", feasible: true, state: "due" },
  { name: "the day after", on: "2026-03-17", feasible: true, state: "overdue" },
  { name: "long after", on: "2040-01-01", feasible: true, state: "overdue" },
  { name: "long before, no day open", on: "2020-01-01", feasible: false, state: "infeasible" },
  { name: "its first day, no day open", on: "2026-03-09", feasible: false, state: "infeasible" },
  { name: "its last day, no day open", on: "2026-03-16", feasible: false, state: "infeasible" },
  { name: "the day after, no day open", on: "2026-03-17", feasible: false, state: "overdue" },
])("on $name a visit is $state", ({ on, feasible, state }) => {
  expect(visitState({ window: WINDOW, feasible }, day(on))).toBe(state);
});

test.each([
  { name: "one day long, before", on: "2026-03-11", state: "planned" },
  { name: "one day long, on it", on: "2026-03-12", state: "due" },
  { name: "one day long, after", on: "2026-03-13", state: "overdue" },
])("a window $name: $state", ({ on, state }) => {
  const date = day("2026-03-12");
  const window = { earliest: date, target: date, latest: date };
  expect(visitState({ window, feasible: true }, day(on))).toBe(state);
});

interface StandingCase {
  readonly kind: Standing["kind"];
  readonly since: string;
  readonly on: string;
  readonly state: string;
}

test.each<StandingCase>([
  { kind: "held", since: "2026-03-01", on: "2026-03-01", state: "held" },
  { kind: "held", since: "2026-03-12", on: "2026-03-12", state: "held" },
  { kind: "held", since: "2026-03-16", on: "2026-03-16", state: "held" },
  { kind: "held", since: "2026-03-16", on: "2040-01-01", state: "held" },
  { kind: "held", since: "2026-03-17", on: "2026-03-17", state: "held-late" },
  { kind: "held", since: "2026-03-17", on: "2026-03-16", state: "due" },
  { kind: "held", since: "2026-03-20", on: "2026-03-19", state: "overdue" },
  { kind: "booked", since: "2026-03-05", on: "2026-03-04", state: "planned" },
  { kind: "booked", since: "2026-03-05", on: "2026-03-05", state: "booked" },
  { kind: "booked", since: "2026-03-05", on: "2026-03-12", state: "booked" },
  { kind: "declined", since: "2026-03-05", on: "2026-03-04", state: "planned" },
  { kind: "declined", since: "2026-03-05", on: "2026-03-05", state: "declined" },
  { kind: "declined", since: "2026-03-05", on: "2040-01-01", state: "declined" },
  { kind: "lapsed", since: "2026-03-12", on: "2026-03-11", state: "due" },
  { kind: "lapsed", since: "2026-03-12", on: "2026-03-12", state: "lapsed" },
  { kind: "lapsed", since: "2026-03-12", on: "2040-01-01", state: "lapsed" },
  { kind: "covered-elsewhere", since: "2026-03-20", on: "2026-03-19", state: "overdue" },
  { kind: "covered-elsewhere", since: "2026-03-20", on: "2026-03-20", state: "covered-elsewhere" },
])("$kind since $since, it is $state on $on", ({ kind, since, on, state }) => {
  const standing = aStanding(kind, since);
  expect(visitState({ window: WINDOW, feasible: true, standing }, day(on))).toBe(state);
});

test("what stands wins over a window without an open day", () => {
  const standing = aStanding("held", "2026-03-12");
  const visit = { window: WINDOW, feasible: false, standing };
  expect(visitState(visit, day("2026-03-11"))).toBe("infeasible");
  expect(visitState(visit, day("2026-03-12"))).toBe("held");
});

function aStanding(kind: Standing["kind"], since: string): Standing {
  if (kind === "held") return held(since);
  return kind === "booked" ? booked("2026-03-12", since) : { kind, since: day(since) };
}
