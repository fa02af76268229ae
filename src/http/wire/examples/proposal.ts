import { NEEDS_CONTACT } from "../../../domain/criteria/fboe-codes.ts";
import { recordExamples } from "./records.ts";

const BECAUSE = [
  { code: "proposedOnNeed" },
  {
    code: "conditionHolds",
    because: [{ code: "fact", fact: "language-concern", value: true, on: "2027-05-01" }],
  },
  { code: "countedFrom", anchor: "birth", on: "2026-03-02", provisional: false, because: [] },
];

/** What the document shows of proposals and of what was decided of them. */
export function proposalExamples() {
  const { schedule, visit } = recordExamples();
  const open = {
    id: "0999b000-0000-8000-8000-000000000001",
    child: visit.child,
    family: visit.family,
    healthVisitor: visit.healthVisitor,
    rule: "three-and-a-half-years",
    title: { da: "Behovsbesøg ved 3½ år", en: "Needs-based visit at 3½ years" },
    reportAs: NEEDS_CONTACT,
    state: "open" as const,
    raisedBy: "rule" as const,
    window: { earliest: "2029-07-02", target: "2029-09-03", latest: "2029-12-02" },
    because: BECAUSE,
    replaces: null,
    until: null,
    warnings: [],
    decisions: [],
    visits: [],
  };
  const decision = {
    decision: "accept" as const,
    cause: "professional-assessment" as const,
    reason: "Sproget følges op med forældrene",
    on: "2029-05-14",
    until: null,
    interventions: [{ code: "b3de92ea-ac5e-4f87-809e-a9e40b59cc34", recipient: "child" as const }],
    conditions: ["d9f00ad4-4305-4bd0-aedf-2e51bef602e2"],
    capReason: null,
    author: "0999a000-0000-4000-8000-000000000001",
    recordedAt: "2029-05-14T10:00:00+02:00",
  };
  return {
    question: {
      fact: "language-concern",
      label: "bekymring for sprog",
      rules: ["three-and-a-half-years"],
      askBefore: "2029-05-02",
      helpsUntil: "2029-12-02",
      isForNextVisit: false,
    },
    open,
    page: { items: [open], next: null },
    raised: { ...open, raisedBy: "parents" as const },
    accepted: { ...open, state: "accepted" as const, decisions: [decision], visits: [visit.id] },
    own: { visits: [visit.id], schedule },
  };
}
