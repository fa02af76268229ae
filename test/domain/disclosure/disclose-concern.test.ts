import { expect, test } from "vitest";
import {
  discloseConcern,
  discloseConcernWithHistory,
} from "../../../src/domain/disclosure/disclose-concern.ts";
import { discloseTask } from "../../../src/domain/disclosure/disclose-task.ts";
import { SCOPES } from "../../../src/domain/disclosure/viewer.ts";
import { concernTasks } from "../../../src/domain/follow-up/concern-tasks.ts";
import { day } from "../../support/a-child.ts";
import { aConcern } from "../../support/a-concern.ts";
import { aFamily, aViewer } from "../../support/a-family.ts";

const CONSENT = { given: true, by: "both", on: day("2026-03-03") } as const;
const FAMILY = aFamily({ coveredBy: [{ healthVisitor: "a-colleague", on: day("9999-12-31") }] });

test.each([
  { viewer: aViewer("health-visitor", { subject: "her-health-visitor" }), sees: true },
  { viewer: aViewer("health-visitor", { subject: "a-colleague" }), sees: true },
  { viewer: aViewer("health-visitor", { subject: "another" }), sees: false },
  { viewer: aViewer("coordinator", { districts: ["west"] }), sees: true },
  { viewer: aViewer("coordinator", { districts: ["east"] }), sees: false },
  { viewer: aViewer("journal-system", { scopes: SCOPES }), sees: false },
  { viewer: aViewer("leader"), sees: false },
  { viewer: aViewer("administrator"), sees: false },
])(
  "the $viewer.role $viewer.subject is shown a concern, its history and its tasks: $sees",
  ({ viewer, sees }) => {
    const concern = aConcern();
    expect(discloseConcern(concern, FAMILY, viewer) !== undefined).toBe(sees);
    expect(discloseConcernWithHistory(concern, [], FAMILY, viewer) !== undefined).toBe(sees);
    for (const task of concernTasks([concern], day("2026-03-20"))) {
      const of = { id: "a-task", kind: task.kind, child: "a-child", task, done: undefined };
      const shown = discloseTask({ ...of, explanation: "Se på den." }, FAMILY, viewer);
      expect(shown !== undefined, task.kind).toBe(sees);
    }
  },
);

test("is called by its FBOE name, and says whether it may be shared", () => {
  const viewer = aViewer("coordinator");
  const shown = (concern = aConcern()) => discloseConcern(concern, FAMILY, viewer)?.shown;
  expect(shown()).toMatchObject({ conditionName: "Udfordring med søvn", mayBeShared: false });
  expect(shown(aConcern({ consent: CONSENT }))).toMatchObject({ mayBeShared: true });
});
