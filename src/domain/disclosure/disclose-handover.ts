import type { Handover, HandoverAcknowledged, Receiver } from "../needs/handovers/handover.ts";
import { type HandoverState, handoverState } from "../needs/handovers/handover-life.ts";
import type { ScheduleOnRecord } from "../visits/schedule-on-record.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

export interface HandoverView extends Omit<Handover, "receiver" | "acknowledged"> {
  readonly state: HandoverState;
  /** Undefined where it is not shown where the child is to be found. */
  readonly receiver: Receiver | undefined;
  readonly isProtected: boolean;
  readonly acknowledged:
    | (Pick<HandoverAcknowledged, "on" | "author"> &
        Partial<Pick<HandoverAcknowledged, "by" | "note">>)
    | undefined;
  /** Who follows the family. */
  readonly healthVisitor: string | undefined;
}

/** A handover as it was written, with the visits that its programme proposes for it. */
export interface DraftedHandoverView extends HandoverView {
  readonly visitsProposed: ScheduleOnRecord["proposals"];
}

/** That something is handed over tells of needs. Whose hands it comes into, and who there has read it, tell where a child spends its days or has moved to: of a protected family that is nobody's to see but by a reveal. */
export function discloseHandover(
  handover: Handover,
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<HandoverView> | undefined {
  const fields = fieldsShown(family, viewer);
  if (!fields.has("record") || !fields.has("reason")) return undefined;
  const showsPlace = fields.has("place");
  const { receiver, acknowledged } = handover;
  const { healthVisitor, isProtected } = family;
  const view = {
    ...handover,
    state: handoverState(handover),
    receiver: showsPlace ? receiver : undefined,
    acknowledged:
      acknowledged === undefined || showsPlace
        ? acknowledged
        : { on: acknowledged.on, author: acknowledged.author },
    isProtected,
    healthVisitor,
  };
  return disclosed(view, [handover.child]);
}

export function discloseDraftedHandover(
  handover: Handover,
  visitsProposed: ScheduleOnRecord["proposals"],
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<DraftedHandoverView> | undefined {
  const view = discloseHandover(handover, family, viewer);
  return view && disclosed({ ...view.shown, visitsProposed }, view.children);
}
