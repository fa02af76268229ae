import { expect, test } from "vitest";
import {
  discloseSchedule,
  discloseVisit,
} from "../../../src/domain/disclosure/disclose-schedule.ts";
import { ROLES, SCOPES, mayLiftProtection } from "../../../src/domain/disclosure/viewer.ts";
import { day } from "../../support/a-child.ts";
import { aViewer } from "../../support/a-family.ts";
import { aWorld } from "../../support/a-world.ts";

const READS = aViewer("journal-system", { scopes: ["records:read"] });
const READS_REASONS = aViewer("journal-system", { scopes: SCOPES });

const { family, schedule, visit } = aWorld();
const [rule] = schedule.programme.rules;
const WHOLE = {
  ...schedule,
  proposals: [{ ...visit, id: "a-proposal" }],
  undecided: rule === undefined ? [] : [{ rule, missing: ["epds-mother"] }],
  waiting: rule === undefined ? [] : [{ rule, anchor: "discharge" as const }],
};

test("a schedule is told whole to whoever may see reasons", () => {
  const { healthVisitor } = family;
  expect(discloseSchedule("a-child", WHOLE, family, READS_REASONS)?.shown).toEqual({
    ...WHOLE,
    healthVisitor,
    showsReasons: true,
  });
});

test("without reasons it tells what is owed and what waits for a day, and nothing that hints at a need", () => {
  const { programme, waiting } = WHOLE;
  expect(discloseSchedule("a-child", WHOLE, family, READS)?.shown).toEqual({
    programme,
    visits: [{ ...visit, because: [] }],
    proposals: [],
    undecided: [],
    waiting,
    notDue: [],
    healthVisitor: family.healthVisitor,
    showsReasons: false,
  });
});

test.each([
  { name: "with reasons", viewer: READS_REASONS, reason: "moved away" },
  { name: "without", viewer: READS, reason: undefined },
])("what came of a visit is told $name: $reason", ({ viewer, reason }) => {
  const declined = {
    id: "an-outcome",
    outcome: "declined" as const,
    scope: "visit" as const,
    on: day("2026-03-12"),
  };
  const outcomes = [{ ...declined, reason: "moved away" }];
  const of = { child: "a-child", family: "a-family", version: 1, outcomes, isPaused: false };
  const shown = discloseVisit(visit, of, family, viewer)?.shown;
  expect(shown?.outcomes).toEqual([{ ...declined, reason }]);
});

test("only a person who visits or coordinates may lift the protection of an address", () => {
  const may = ROLES.filter((role) => mayLiftProtection(aViewer(role, { scopes: SCOPES })));
  expect(may).toEqual(["health-visitor", "coordinator"]);
});
