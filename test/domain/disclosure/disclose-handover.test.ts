import { describe, expect, test } from "vitest";
import {
  discloseDraftedHandover,
  discloseHandover,
} from "../../../src/domain/disclosure/disclose-handover.ts";
import { revealAddress } from "../../../src/domain/disclosure/disclose-family.ts";
import { discloseTask } from "../../../src/domain/disclosure/disclose-task.ts";
import type { TaskKind } from "../../../src/domain/follow-up/task.ts";
import { SCOPES } from "../../../src/domain/disclosure/viewer.ts";
import { day } from "../../support/a-child.ts";
import { HOME, aFamily, aViewer } from "../../support/a-family.ts";
import { aHandover } from "../../support/a-handover.ts";

const OWN = aViewer("health-visitor", { subject: "her-health-visitor" });
const SYSTEM = aViewer("journal-system", { scopes: SCOPES });
const WITHOUT_REASONS = aViewer("journal-system", { scopes: ["records:read", "records:write"] });

const READ = aHandover({
  sent: { on: day("2027-01-13"), by: "letter", author: "she" },
  acknowledged: {
    on: day("2027-01-15"),
    by: "Lederen i Lærkereden",
    note: "Vi ses",
    author: "she",
  },
});

test("its health visitor is shown all of it", () => {
  const shown = discloseHandover(READ, aFamily(), OWN);
  expect(shown?.shown).toEqual({
    ...READ,
    state: "acknowledged",
    isProtected: false,
    healthVisitor: "her-health-visitor",
  });
  expect(shown?.children).toEqual(["a-child"]);
});

describe("of a protected family", () => {
  test.each([OWN, SYSTEM])("nothing tells the $role where the child is", (viewer) => {
    const view = discloseHandover(READ, aFamily({ isProtected: true }), viewer)?.shown;
    expect(view).toMatchObject({
      isProtected: true,
      content: READ.content,
      acknowledged: { on: "2027-01-15", author: "she" },
    });
    expect(view?.receiver).toBeUndefined();
    expect(JSON.stringify(view)).not.toMatch(/Lærkereden|Vi ses/);
  });

  test("neither does the answer to whoever wrote it", () => {
    const view = discloseDraftedHandover(READ, [], aFamily({ isProtected: true }), OWN)?.shown;
    expect(view?.visitsProposed).toEqual([]);
    expect(JSON.stringify(view)).not.toMatch(/Lærkereden/);
  });

  test("a reveal does", () => {
    const revealed = revealAddress("a-child", aFamily({ isProtected: true }), [READ], OWN);
    expect(revealed?.shown).toEqual({
      homes: [HOME],
      receivers: [{ id: "a-handover", receiver: READ.receiver }],
    });
  });
});

test.each([
  ["who may not see why", WITHOUT_REASONS],
  ["a colleague", aViewer("health-visitor")],
  ["a leader", aViewer("leader")],
  ["an administrator", aViewer("administrator")],
  ["a coordinator elsewhere", aViewer("coordinator", { districts: ["east"] })],
])("%s is shown none of it", (_, viewer) => {
  expect(discloseHandover(READ, aFamily(), viewer)).toBeUndefined();
  expect(discloseDraftedHandover(READ, [], aFamily(), viewer)).toBeUndefined();
});

test.each<[TaskKind, boolean]>([
  ["prepare-handover", false],
  ["await-acknowledgement", false],
  ["ask-about-handover", true],
])("%s is there for whoever may not see why: %s", (kind, isThere) => {
  const of = { id: "a-task", kind, child: "a-child", explanation: "" };
  const task = discloseTask(
    { ...of, task: undefined, done: undefined },
    aFamily(),
    WITHOUT_REASONS,
  );
  expect(task !== undefined).toBe(isThere);
  expect(discloseTask({ ...of, task: undefined, done: undefined }, aFamily(), OWN)).toBeDefined();
});
