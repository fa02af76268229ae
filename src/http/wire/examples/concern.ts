import { fboeCondition } from "../../../domain/criteria/fboe-codes.ts";
import type { Concern } from "../../../domain/needs/concerns/concern.ts";
import { civilDateOf } from "../../../domain/time/civil-date.ts";
import { fromConcernWithHistory } from "../needs/concern-history.ts";
import { fromConcern } from "../needs/concern.ts";

/** A concern that the parents raised, as it is the day it is opened. */
export function concernExamples() {
  const condition = "c25b5cda-3f6b-4ef7-998d-c22c58c6dd18";
  const healthVisitor = "0999a000-0000-4000-8000-000000000001";
  const looksAfter = {
    owner: healthVisitor,
    nextStep: { text: "Ringer til moderen", due: civilDateOf("2026-03-09") },
    reviewOn: civilDateOf("2026-04-01"),
    consent: { given: true, by: "both", on: civilDateOf("2026-03-02") },
  } as const;
  const openedAt = new Date("2026-03-02T12:00:00Z");
  const opened: Concern = {
    id: "5f0c2b1e-9d3a-4c58-8e21-6a7b90c4d1f2",
    child: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
    version: 1,
    state: "open",
    told: {
      raisedBy: "parents",
      condition,
      seen: "Vågner hver time og græder længe",
      familysWords: "Vi er helt færdige",
      spokenWith: ["parents"],
      spokenWithNote: undefined,
      parentsInvolved: true,
      parentsNotInvolvedBecause: undefined,
    },
    ...looksAfter,
    outcome: undefined,
    notifiedOn: undefined,
    openedAt,
    closedAt: undefined,
  };
  const conditionName = fboeCondition(condition)?.name ?? "";
  const view = { ...opened, conditionName, mayBeShared: true, healthVisitor };
  const entry = { kind: "opened", at: openedAt, author: healthVisitor, ...looksAfter } as const;
  return {
    concern: fromConcern(view),
    whole: fromConcernWithHistory({ ...view, history: [entry] }),
  };
}
