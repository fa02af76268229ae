import { expect, test } from "vitest";
import {
  type HealthVisitor,
  type HealthVisitorField,
  differingFields,
} from "../../../src/domain/planning/health-visitor.ts";
import { civilDateOf } from "../../../src/domain/time/civil-date.ts";
import { parseRepeat } from "../../../src/domain/time/repeat.ts";
import { aHealthVisitor } from "../../support/a-health-visitor.ts";

const repeat = parseRepeat("FREQ=WEEKLY;BYDAY=MO", { mayBeEndless: true });
if (!repeat.ok) throw new Error("every Monday is a rule");
const EVERY_MONDAY = {
  written: "FREQ=WEEKLY;BYDAY=MO",
  repeat: repeat.value,
  from: civilDateOf("2026-01-05"),
  startsAt: "08:00",
  endsAt: "15:30",
};

const OTHERS: Readonly<Pick<HealthVisitor, HealthVisitorField>> = {
  name: "Ragna Kornblomst",
  district: "east",
  base: { postalCode: "8450", coordinates: undefined },
  competences: ["NBO"],
  workingHours: [EVERY_MONDAY],
  lunch: { earliest: "11:00", latest: "13:00", durationMinutes: 30 },
  dailyCap: 6,
};

test.each(Object.keys(OTHERS) as HealthVisitorField[])(
  "another %s is the one difference",
  (field) => {
    const changed = aHealthVisitor({ [field]: OTHERS[field] });
    expect(differingFields(aHealthVisitor(), changed)).toEqual([field]);
    expect(differingFields(changed, aHealthVisitor())).toEqual([field]);
  },
);

test("the same told once more is no difference, and neither are id and version", () => {
  const one = aHealthVisitor(OTHERS);
  const other = { ...structuredClone(one), id: "another", version: 2 };
  expect(differingFields(one, other)).toEqual([]);
});

test("where a base lies is a difference of the base", () => {
  const base = { postalCode: "8450", coordinates: { latitude: 56.2567, longitude: 9.8612 } };
  const one = aHealthVisitor({ base });
  const moved = { ...base, coordinates: { latitude: 56.2568, longitude: 9.8612 } };
  expect(differingFields(one, aHealthVisitor({ base: moved }))).toEqual(["base"]);
});
