import { readKeptReasons } from "../../db/days/emergency-plans.ts";
import { listVisits } from "../../db/families/lists.ts";
import {
  type PlanVisitsView,
  apartByStanding,
} from "../../domain/disclosure/disclose-emergency-plan.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type EmergencyPlan, dayWithin, lastDayOf } from "../../domain/visits/emergency-plan.ts";
import { visitOnRecord } from "../../domain/visits/schedule-on-record.ts";
import { type StandingToPlan, standingToPlan } from "../../domain/visits/set-aside.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { agreementOn } from "../../domain/visits/visit-history.ts";
import { type InvalidCursor, type Position, readCursor, writeCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";
import { type ListRequest, PAGE_DEFAULT, PAGE_MAX, familyFilter } from "../list-filter.ts";
import type { NotFound } from "../not-found.ts";
import { shownVisit } from "../visits/read-visit.ts";

export interface PlanVisitsAsked extends Pick<ListRequest, "cursor" | "limit"> {
  /** The plan's own day that is nearest to today if undefined. */
  readonly at: CivilDate | undefined;
}

export interface PlanVisitsPage extends PlanVisitsView {
  readonly next: string | undefined;
}

interface ShownOfPlan {
  readonly standing: StandingToPlan;
  readonly shown: Disclosed<VisitView>;
}

/** How much one request looks through: a page may be short, or empty, and still have a next. */
const BATCHES_MAX = 10;

/** What a plan does not give, by the first day of the windows: a page goes through what rests, what is agreed and what is kept together. */
export async function listPlanVisits(
  desk: Desk,
  id: string,
  asked: PlanVisitsAsked,
): Promise<Result<Disclosed<PlanVisitsPage>, NotFound | InvalidCursor>> {
  const plan = desk.emergencyPlans.find((each) => each.id === id);
  if (plan === undefined) return refused({ kind: "notFound" });
  const day = asked.at ?? dayWithin(plan, desk.today);
  const list = JSON.stringify(["visits of an emergency plan", id, asked.at]);
  const after = await readCursor(desk, list, asked.cursor);
  if (!after.ok) return after;
  const { visits, position } = await visitsOfPlan(desk, plan, day, after.value, asked.limit);
  const reasons = await readKeptReasons(desk, id);
  const next = position && (await writeCursor(desk, list, position));
  const shown = visits.map((visit) => visit.shown);
  return accepted(
    together(shown, (views) => {
      const standing = views.flatMap((visit, place) => {
        const [of] = visits.slice(place, place + 1);
        return of === undefined ? [] : [{ visit, standing: of.standing }];
      });
      return { ...apartByStanding(day, standing, reasons), next };
    }),
  );
}

async function visitsOfPlan(
  desk: Desk,
  plan: EmergencyPlan,
  day: CivilDate,
  after: Position | undefined,
  limit = PAGE_DEFAULT,
): Promise<{
  readonly visits: readonly ShownOfPlan[];
  readonly position: Position | undefined;
}> {
  const bounds = { begunOrAgreedBy: lastDayOf(plan) ?? day };
  const found: ShownOfPlan[] = [];
  let position = after;
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const stored = await listVisits(desk, filterOf(desk, plan), bounds, position, PAGE_MAX);
    const shown = await shownOfPlan(desk, plan, stored, day);
    for (const visit of stored) {
      const of = shown.get(visit.id);
      if (of !== undefined && found.length === limit) return { visits: found, position };
      if (of !== undefined) found.push(of);
      position = [visit.window.earliest, visit.id];
    }
    if (stored.length < PAGE_MAX) return { visits: found, position: undefined };
  }
  return { visits: found, position };
}

/** As a filter by its district finds them: no protected family but her own health visitor's. */
function filterOf(desk: Desk, { district }: EmergencyPlan) {
  const own = desk.viewer.role === "health-visitor";
  const asked = { healthVisitor: undefined, cursor: undefined, limit: undefined };
  return familyFilter(desk, { ...asked, district: own ? undefined : district });
}

async function shownOfPlan(
  desk: Desk,
  plan: EmergencyPlan,
  stored: readonly StoredVisit[],
  day: CivilDate,
): Promise<ReadonlyMap<string, ShownOfPlan>> {
  const ids = [...new Set(stored.map(({ child }) => child))];
  const found = await findChildrenWithFamilies(desk, ids);
  const byChild = new Map(found.map((of) => [of.child.id, of]));
  return new Map(
    stored.flatMap((visit) => {
      const of = byChild.get(visit.child);
      const standing = of && standingOfStored(desk, plan, visit, of, day);
      if (of === undefined || standing === undefined) return [];
      const shown = shownVisit(desk, visit, of, day);
      return shown === undefined ? [] : [[visit.id, { standing, shown }] as const];
    }),
  );
}

/** How a visit on record stands to a plan on a day. */
export function standingOfStored(
  { programmes }: Pick<Desk, "programmes">,
  plan: EmergencyPlan,
  visit: StoredVisit,
  { child, family }: ChildOfFamily,
  day: CivilDate,
): StandingToPlan | undefined {
  const onRecord = visitOnRecord(visit, programmes, child.facts, day);
  const agreedOn = agreementOn(visit.history, day)?.on;
  return standingToPlan(plan, onRecord, agreedOn, family.district, day);
}
