import {
  discloseChild,
  discloseFamily,
  revealAddress,
} from "../../src/domain/disclosure/disclose-family.ts";
import {
  discloseRegistration,
  discloseSchedule,
  discloseVisit,
} from "../../src/domain/disclosure/disclose-schedule.ts";
import type { Viewer } from "../../src/domain/disclosure/viewer.ts";
import type { Rule } from "../../src/domain/programme/programme.ts";
import type { OwedVisit } from "../../src/domain/programme/schedule.ts";
import type { FamilyOnRecord } from "../../src/domain/registration/family-on-record.ts";
import type {
  ScheduleOnRecord,
  VisitOnRecord,
} from "../../src/domain/visits/schedule-on-record.ts";
import { aChildOnRecord, aFamily, aParent } from "./a-family.ts";
import { aSchedule } from "./a-plan.ts";
import { aProgramme } from "./a-programme.ts";

/** What one family's records hold of where it is, whether that is to be kept back, and who else comes there. */
export interface Place extends Pick<
  FamilyOnRecord,
  "district" | "homes" | "isProtected" | "coveredBy"
> {
  readonly transferredTo: string | undefined;
}

/** A family, a child of it and that child's schedule, of one visit and one reason that a rule gives none. */
export function aWorld({ transferredTo = "a ward", ...place }: Partial<Place> = {}) {
  const { particulars, ...child } = aChildOnRecord({ identifiers: [] });
  const family = aFamily({ parents: [aParent({ identifiers: [] })], ...place });
  const [rule, other] = aProgramme({}, { code: "another", offer: "needs" }).rules as [Rule, Rule];
  const [owed] = aSchedule({}, {}).visits as [OwedVisit];
  const nothing = { appointment: undefined, comes: undefined, contact: undefined };
  const visit: VisitOnRecord = { ...owed, ...nothing, rule, id: "a-visit", state: "planned" };
  const schedule: ScheduleOnRecord = {
    programme: aProgramme({}, { code: "another", offer: "needs" }),
    visits: [visit],
    proposals: [],
    undecided: [],
    waiting: [],
    notDue: [{ rule: other, because: [{ code: "onRequest" }] }],
  };
  return {
    family,
    child: { ...child, particulars: { ...particulars, transferredTo } },
    schedule,
    visit,
  };
}

/** All that a viewer gets to see of it. */
export function aViewOfEach(
  { family, child, schedule, visit }: ReturnType<typeof aWorld>,
  viewer: Viewer,
) {
  const of = { child: child.id, family: family.id, version: 1, outcomes: [], isPaused: false };
  const registered = { isNew: true, isNewFamily: true, family, pregnancy: undefined };
  return {
    family: discloseFamily(family, [child.id, "a-brother"], viewer),
    child: discloseChild(child, family, viewer),
    schedule: discloseSchedule(child.id, schedule, family, viewer),
    visit: discloseVisit(visit, of, family, viewer),
    revealed: revealAddress(child.id, family, [], viewer),
    registration: discloseRegistration(
      { ...registered, children: [{ id: child.id, schedule }] },
      viewer,
    ),
  };
}
