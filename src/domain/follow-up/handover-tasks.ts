import type { ChildFacts } from "../criteria/child.ts";
import { countingFacts } from "../criteria/recorded-facts.ts";
import { type HandoverLife, handoverDoneBefore } from "../needs/handovers/handover-life.ts";
import {
  STARTS,
  type Start,
  type Transition,
  consentFact,
  neededFact,
  startOf,
} from "../needs/handovers/transition.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import type { Task } from "./task.ts";

/** Somebody asks in good time whether anything has to be handed over. Our own default. */
const ASKED_BEFORE_DAYS = 8 * 7;

/** As long as the meeting about it may be held before the start, by the national programme; our own default. */
const PREPARED_BEFORE_DAYS = 6 * 7;

/** By the day that the meeting is aimed at in the national programme. Our own default. */
const DUE_BEFORE_DAYS = 2 * 7;

/** However late it is, something may still help until the child has settled in. Our own default. */
const HELPS_UNTIL_DAYS = 8 * 7;

/** How long whoever received it is waited for. Our own default. */
const ACKNOWLEDGED_WITHIN_DAYS = 14;

/** A handover of a child as its tasks read it, without what was written. */
export interface HandoverToFollow extends HandoverLife {
  readonly id: string;
  readonly transition: Transition;
}

/** What is to be seen to before a child starts, and after something was handed over. */
export function handoverTasks(
  child: string,
  facts: ChildFacts,
  handovers: readonly HandoverToFollow[],
  day: CivilDate,
): readonly Task[] {
  const known = handovers.filter((each) => each.withdrawn === undefined);
  return [
    ...STARTS.flatMap((start) => startTask(child, facts, start, known, day)),
    ...awaitedAcknowledgements(child, known, day),
  ];
}

/** Sent, and nobody there has said that it was received. */
export function awaitedAcknowledgements(
  child: string,
  handovers: readonly HandoverToFollow[],
  day: CivilDate,
): readonly Task[] {
  return handovers.flatMap(({ id, transition, sent, acknowledged, withdrawn }): readonly Task[] => {
    const isAcknowledged = acknowledged !== undefined && acknowledged.on <= day;
    if (sent === undefined || sent.on > day || isAcknowledged || withdrawn !== undefined) return [];
    return [
      {
        kind: "await-acknowledgement",
        about: id,
        child,
        since: sent.on,
        due: daysAfter(sent.on, ACKNOWLEDGED_WITHIN_DAYS),
        forWhom: "health-visitor",
        because: [{ code: "notAcknowledged", handover: id, transition, sentOn: sent.on }],
      },
    ];
  });
}

/** What nobody has recorded is asked; where a professional says that it is needed it is prepared, unless the parents have said no. */
function startTask(
  child: string,
  facts: ChildFacts,
  transition: Start,
  handovers: readonly HandoverToFollow[],
  day: CivilDate,
): readonly Task[] {
  const start = startOf(transition, facts);
  if (start === undefined || day > daysAfter(start, HELPS_UNTIL_DAYS)) return [];
  const own = handovers.filter((each) => each.transition === transition);
  if (handoverDoneBefore(own, daysAfter(day, 1))) return [];
  const counting = countingFacts(facts.recordedFacts, day);
  const needed = counting.get(neededFact(transition));
  const about = `${transition}/${start}`;
  if (needed?.value === true) {
    const since = daysAfter(start, -PREPARED_BEFORE_DAYS);
    if (day < since || counting.get(consentFact(transition))?.value === false) return [];
    return [
      {
        kind: "prepare-handover",
        about,
        child,
        since: needed.on > since ? needed.on : since,
        due: daysAfter(start, -DUE_BEFORE_DAYS),
        forWhom: "health-visitor",
        because: [{ code: "handoverNeeded", transition, start }],
      },
    ];
  }
  const since = daysAfter(start, -ASKED_BEFORE_DAYS);
  if (needed?.value === false || own.length > 0 || day < since) return [];
  return [
    {
      kind: "ask-about-handover",
      about,
      child,
      since,
      due: daysAfter(start, -PREPARED_BEFORE_DAYS),
      forWhom: "health-visitor",
      because: [{ code: "handoverUndecided", transition, start }],
    },
  ];
}
