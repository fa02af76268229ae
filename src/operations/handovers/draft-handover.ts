import { addHandover } from "../../db/needs/handovers.ts";
import { readVisits } from "../../db/visits/visits.ts";
import {
  type DraftedHandoverView,
  discloseDraftedHandover,
} from "../../domain/disclosure/disclose-handover.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type DraftFault,
  type Handover,
  type HandoverDraft,
  canHandOver,
  draftFaults,
} from "../../domain/needs/handovers/handover.ts";
import { factsToldBy } from "../../domain/needs/handovers/handover-consent.ts";
import { NEW_LIFE } from "../../domain/needs/handovers/handover-life.ts";
import { asksForHandover } from "../../domain/needs/handovers/transition.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import { mergedAmong } from "../../domain/registration/child-merged.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { ScheduleOnRecord } from "../../domain/visits/schedule-on-record.ts";
import { type TellRefusal, tellFacts } from "../changes/tell-of-child.ts";
import type { Desk } from "../desk.ts";
import { findChildInNeed } from "../families/find-child-in-need.ts";
import { handoverId } from "../id-of-name.ts";
import { orNotFound } from "../not-found.ts";
import { scheduleOf } from "../visits/schedule-of.ts";
import { type FoundHandover, findHandover } from "./find-handover.ts";
import { templateOf } from "./template-of.ts";

/** Everything that is wrong with what was written. */
export interface DraftRefused {
  readonly kind: "draftRefused";
  readonly faults: readonly DraftFault[];
}

/**
 * Writes down what is to follow a child. That it is needed, and whether the parents agree, is known of the child from
 * then on; the visits that its programme proposes for that are shown beside it. Sent again with its key, it is found.
 */
export async function draftHandover(
  desk: Desk,
  id: string,
  draft: HandoverDraft,
  key: string | undefined,
): Promise<Result<Disclosed<DraftedHandoverView>, TellRefusal | DraftRefused>> {
  const { actor, now: recordedAt, today } = desk;
  const { subject: author } = actor;
  const own = key === undefined ? crypto.randomUUID() : await handoverId(author, id, key);
  if (desk.isRepeated) return writtenBefore(desk, await findHandover(desk, own));
  const of = await findChildInNeed(desk, id);
  if (of === undefined) return refused({ kind: "notFound" });
  const merged = mergedAmong([of.child]);
  if (merged !== undefined) return refused(merged);
  const { transition } = draft;
  if (!canHandOver(endingOf(of.child), transition)) return refused({ kind: "childEnded" });
  const template = await templateOf(desk, transition);
  const faults = draftFaults(draft, template, today);
  if (faults.length > 0) return refused({ kind: "draftRefused", faults });
  const facts = factsToldBy(draft, of.child.facts.recordedFacts, today);
  const told = await tellFacts(desk, id, facts, "handover");
  if (!told.ok) return told;
  const about = { id: own, child: id, version: 1, templateVersion: template.version };
  const handover: Handover = { ...draft, ...NEW_LIFE, ...about, author, recordedAt };
  await addHandover(desk, handover);
  desk.announce({ type: "handover.drafted", child: id, reasons: [transition] });
  const proposed = proposedFor(handover, told.value.schedule);
  return orNotFound(discloseDraftedHandover(handover, proposed, of.family, desk.viewer));
}

/** As it stands by now, for whoever may see it by now. */
async function writtenBefore(
  desk: Desk,
  found: FoundHandover | undefined,
): Promise<Result<Disclosed<DraftedHandoverView>, TellRefusal>> {
  if (found === undefined) return refused({ kind: "notFound" });
  const { handover, of } = found;
  const visits = await readVisits(desk, [of.child.id]);
  const schedule = await scheduleOf(desk, of.child, visits, desk.today);
  if (!schedule.ok) return schedule;
  const proposed = proposedFor(handover, schedule.value);
  return orNotFound(discloseDraftedHandover(handover, proposed, of.family, desk.viewer));
}

function proposedFor(
  { transition }: Pick<Handover, "transition">,
  { proposals }: ScheduleOnRecord,
): ScheduleOnRecord["proposals"] {
  return proposals.filter(({ rule }) => asksForHandover(rule, transition));
}
