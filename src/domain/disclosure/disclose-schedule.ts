import type { ScheduleOnRecord, VisitOnRecord } from "../visits/schedule-on-record.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, type Field, fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";
import { withSetAside } from "./with-set-aside.ts";
import type { PlansInForce } from "../visits/emergency-plan.ts";
import type { OutcomeView, RegistrationView, ScheduleView, VisitView } from "./views.ts";

export function discloseSchedule(
  child: string,
  schedule: ScheduleOnRecord,
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<ScheduleView> | undefined {
  const fields = fieldsShown(family, viewer);
  if (!fields.has("record")) return undefined;
  return disclosed(scheduleView(schedule, family, fields), [child]);
}

export function discloseVisit(
  visit: VisitOnRecord,
  of: {
    readonly child: string;
    readonly family: string;
    readonly version: number;
    readonly outcomes: readonly OutcomeView[];
    readonly isPaused: boolean;
    readonly inForce?: PlansInForce | undefined;
  },
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<VisitView> | undefined {
  const fields = fieldsShown(family, viewer);
  if (!fields.has("record")) return undefined;
  const showsReasons = fields.has("reason");
  const { healthVisitor } = family;
  const { inForce, ...ids } = of;
  const known = withSetAside(visit, inForce, family);
  const shown = showsReasons ? known : withoutReasons(known);
  const outcomes = showsReasons
    ? of.outcomes
    : of.outcomes.map((each) => ({ ...each, reason: undefined }));
  return disclosed({ visit: shown, ...ids, outcomes, healthVisitor, showsReasons }, [of.child]);
}

/** What a registration made, to whoever sent it: that, and no more than that, unless the family is hers. */
export function discloseRegistration(
  registration: {
    readonly isNew: boolean;
    readonly isNewFamily: boolean;
    readonly family: FamilyRelation & { readonly id: string };
    readonly pregnancy: string | undefined;
    readonly children: readonly { readonly id: string; readonly schedule: ScheduleOnRecord }[];
  },
  viewer: Viewer,
): Disclosed<RegistrationView> {
  const { isNew, isNewFamily, family, pregnancy, children } = registration;
  const fields = fieldsShown(family, viewer, [isNewFamily ? "registers" : "adds to"]);
  return disclosed(
    {
      isNew,
      family: family.id,
      pregnancy,
      children: children.map(({ id, schedule }) => ({
        id,
        schedule: scheduleView(schedule, family, fields),
      })),
    },
    children.map(({ id }) => id),
  );
}

/** What is proposed, what waits for facts, and why something is not due tell of needs as much as a reason does. */
function scheduleView(
  schedule: ScheduleOnRecord,
  family: FamilyRelation,
  fields: ReadonlySet<Field>,
): ScheduleView {
  const { healthVisitor } = family;
  const { inForce, ...rest } = schedule;
  const visits = schedule.visits.map((visit) => withSetAside(visit, inForce, family));
  if (fields.has("reason")) return { ...rest, visits, healthVisitor, showsReasons: true };
  const { programme, pause, waiting } = schedule;
  return {
    programme,
    pause,
    visits: visits.map(withoutReasons),
    proposals: [],
    undecided: [],
    waiting,
    notDue: [],
    healthVisitor,
    showsReasons: false,
  };
}

function withoutReasons(visit: VisitOnRecord): VisitOnRecord {
  return { ...visit, because: [], need: undefined };
}
