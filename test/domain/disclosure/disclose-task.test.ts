import { expect, test } from "vitest";
import { discloseTask, maySeeTo } from "../../../src/domain/disclosure/disclose-task.ts";
import { ROLES } from "../../../src/domain/disclosure/viewer.ts";
import { TASK_OWNERS, type Task } from "../../../src/domain/follow-up/task.ts";
import { day } from "../../support/a-child.ts";
import { aFamily, aViewer } from "../../support/a-family.ts";

const TASK: Task = {
  kind: "offer-new-time",
  about: "an-outcome",
  child: "a-child",
  visit: "a-visit",
  since: day("2026-03-12"),
  due: day("2026-03-16"),
  forWhom: "health-visitor",
  because: [{ code: "cameToNothing", outcome: "not-home", on: day("2026-03-12") }],
};
const DONE = { note: "Ringede", author: "her-health-visitor", at: new Date("2026-03-13") };
const OF = {
  id: "a-task",
  kind: TASK.kind,
  child: "a-child",
  task: TASK,
  explanation: "Tilbyd en ny tid.",
  done: DONE,
};

test.each([
  { viewer: aViewer("health-visitor", { subject: "her-health-visitor" }), sees: "all" },
  { viewer: aViewer("health-visitor"), sees: "nothing" },
  { viewer: aViewer("coordinator", { districts: ["west"] }), sees: "all" },
  { viewer: aViewer("coordinator", { districts: ["east"] }), sees: "nothing" },
  { viewer: aViewer("journal-system", { scopes: ["records:read"] }), sees: "no reasons" },
  {
    viewer: aViewer("journal-system", { scopes: ["records:read", "reasons:read"] }),
    sees: "all",
  },
  { viewer: aViewer("leader"), sees: "nothing" },
  { viewer: aViewer("administrator"), sees: "nothing" },
])("of a task the $viewer.role $viewer.subject sees $sees", ({ viewer, sees }) => {
  const shown = discloseTask(OF, aFamily(), viewer);
  if (sees === "nothing") {
    expect(shown).toBeUndefined();
    return;
  }
  const hasReasons = sees === "all";
  expect(shown?.children).toEqual(["a-child"]);
  expect(shown?.shown).toMatchObject({
    task: { due: "2026-03-16", because: hasReasons ? TASK.because : [] },
    explanation: hasReasons ? OF.explanation : undefined,
    done: { author: DONE.author, note: hasReasons ? DONE.note : undefined },
  });
});

test("a decision is for everyone but a health visitor to see to; the rest is for all", () => {
  const may = TASK_OWNERS.map((owner) => ROLES.filter((role) => maySeeTo(owner, aViewer(role))));
  expect(may).toEqual([[...ROLES], ROLES.filter((role) => role !== "health-visitor")]);
});
