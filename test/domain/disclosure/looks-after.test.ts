import { describe, expect, test } from "vitest";
import { absenceView } from "../../../src/domain/disclosure/absence-view.ts";
import { seesDaysOf } from "../../../src/domain/disclosure/sees-days-of.ts";
import {
  looksAfter,
  mayAddHealthVisitor,
  mayChangeHealthVisitor,
} from "../../../src/domain/disclosure/looks-after.ts";
import type { Viewer } from "../../../src/domain/disclosure/viewer.ts";
import { HEALTH_VISITOR_FIELDS } from "../../../src/domain/planning/health-visitor.ts";
import { civilDateOf } from "../../../src/domain/time/civil-date.ts";
import { aHealthVisitor } from "../../support/a-health-visitor.ts";

const today = civilDateOf("2026-03-03");
const a = (role: Viewer["role"], difference: Partial<Viewer> = {}): Viewer => ({
  role,
  subject: `a-${role}`,
  scopes: [],
  districts: undefined,
  today,
  ...difference,
});
const VIEWERS = {
  herself: a("health-visitor", { subject: "a-health-visitor" }),
  "a colleague": a("health-visitor", { subject: "another" }),
  "a coordinator of all districts": a("coordinator"),
  "her coordinator": a("coordinator", { districts: ["west"] }),
  "a coordinator of west and east": a("coordinator", { districts: ["west", "east"] }),
  "a coordinator of another district": a("coordinator", { districts: ["east"] }),
  "a coordinator with her subject": a("coordinator", {
    subject: "a-health-visitor",
    districts: ["east"],
  }),
  "the administrator": a("administrator"),
  "a leader": a("leader"),
  "a journal system": a("journal-system"),
  "a journal system with her subject": a("journal-system", { subject: "a-health-visitor" }),
  "a journal system that reads records": a("journal-system", { scopes: ["records:read"] }),
  "a journal system that writes them": a("journal-system", { scopes: ["records:write"] }),
  "a leader with a journal's right": a("leader", { scopes: ["records:read"] }),
};
type Name = keyof typeof VIEWERS;
const NAMES = Object.keys(VIEWERS) as Name[];
const whoever = (may: (viewer: Viewer) => boolean) => NAMES.filter((name) => may(VIEWERS[name]));

const OF_WEST: readonly Name[] = [
  "a coordinator of all districts",
  "her coordinator",
  "a coordinator of west and east",
];

test("who looks after a health visitor is she herself and whoever coordinates her district", () => {
  expect(whoever((viewer) => looksAfter(viewer, aHealthVisitor()))).toEqual([
    "herself",
    ...OF_WEST,
  ]);
});

test("her days are seen by whoever looks after her, and by a journal that reads records", () => {
  expect(whoever((viewer) => seesDaysOf(viewer, aHealthVisitor()))).toEqual([
    "herself",
    ...OF_WEST,
    "a journal system that reads records",
  ]);
});

test("one without a district is looked after by whoever has them all", () => {
  const without = aHealthVisitor({ district: undefined });
  expect(whoever((viewer) => looksAfter(viewer, without))).toEqual([
    "herself",
    "a coordinator of all districts",
  ]);
});

test("why she is away is shown to whoever looks after her, and that she is to all", () => {
  const absence = {
    id: "an-absence",
    version: 1,
    healthVisitor: "a-health-visitor",
    from: today,
    until: today,
    kind: "illness" as const,
    withdrawnAt: undefined,
  };
  for (const name of NAMES) {
    const isShown = name === "herself" || OF_WEST.includes(name);
    expect(absenceView(absence, aHealthVisitor(), VIEWERS[name]), name).toEqual({
      ...absence,
      kind: isShown ? "illness" : undefined,
    });
  }
});

describe("a new health visitor", () => {
  test.each<{ district: string | undefined; who: readonly Name[] }>([
    { district: "west", who: [...OF_WEST, "the administrator"] },
    { district: undefined, who: ["a coordinator of all districts", "the administrator"] },
  ])("of $district comes from $who", ({ district, who }) => {
    expect(whoever((viewer) => mayAddHealthVisitor(viewer, { district }))).toEqual(who);
  });
});

describe("a change", () => {
  const change = { name: "", district: "west", base: undefined, competences: [] };
  const whole = { ...change, workingHours: [], lunch: undefined, dailyCap: undefined };

  test.each(HEALTH_VISITOR_FIELDS)("of her %s", (field) => {
    const isHers = field === "base" || field === "workingHours" || field === "lunch";
    const of = { [field]: whole[field] };
    expect(whoever((viewer) => mayChangeHealthVisitor(viewer, aHealthVisitor(), of))).toEqual([
      ...(isHers ? ["herself"] : []),
      ...OF_WEST,
      "the administrator",
    ]);
  });

  test("of her own and of another field together is not hers to make", () => {
    const both = { lunch: undefined, dailyCap: undefined };
    expect(mayChangeHealthVisitor(VIEWERS.herself, aHealthVisitor(), both)).toBe(false);
  });

  test.each<{ to: string | undefined; who: readonly Name[] }>([
    {
      to: "east",
      who: [
        "a coordinator of all districts",
        "a coordinator of west and east",
        "the administrator",
      ],
    },
    { to: undefined, who: ["a coordinator of all districts", "the administrator"] },
  ])("to the district $to is for whoever has both", ({ to, who }) => {
    const may = (viewer: Viewer) =>
      mayChangeHealthVisitor(viewer, aHealthVisitor(), { district: to });
    expect(whoever(may)).toEqual(who);
  });
});
