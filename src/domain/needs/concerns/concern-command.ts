import type { CivilDate } from "../../time/civil-date.ts";
import {
  type ConcernFault,
  consentFaults,
  dayFaults,
  lookedAfterFaults,
} from "./concern-faults.ts";
import type { Concern, ConcernOutcome, ConcernState, Consent, NextStep } from "./concern.ts";

/** What somebody wants of a concern. What is left out stays as it is; undefined takes away, as far as it may be. */
export interface ConcernCommand {
  readonly state?: ConcernState;
  readonly owner?: string | undefined;
  readonly nextStep?: NextStep | undefined;
  /** What came of the step before. */
  readonly nextStepDone?: string;
  readonly reviewOn?: CivilDate | undefined;
  readonly consent?: Consent;
  readonly outcome?: ConcernOutcome;
  readonly notifiedOn?: CivilDate;
  readonly words?: string;
}

/** What stands against a command that would make this of a concern. */
export function commandFaults(
  before: Concern,
  after: Concern,
  command: ConcernCommand,
  today: CivilDate,
): readonly ConcernFault[] {
  return [
    ...(after.state === "closed"
      ? closingFaults(command, today)
      : goingOnFaults(before, after, command, today)),
    ...consentFaults(command.consent, today),
  ];
}

/** What is closed says how it ended, and has nothing ahead of it. */
function closingFaults(command: ConcernCommand, today: CivilDate): readonly ConcernFault[] {
  const { nextStep, reviewOn, outcome, notifiedOn, words } = command;
  const faults: ConcernFault[] = [];
  if (nextStep !== undefined) faults.push({ field: "nextStep", code: "outOfPlace" });
  if (reviewOn !== undefined) faults.push({ field: "reviewOn", code: "outOfPlace" });
  if (outcome === undefined) faults.push({ field: "outcome", code: "required" });
  if (words === undefined) faults.push({ field: "words", code: "required" });
  const isNotified = outcome === "notified-authority";
  if (isNotified && notifiedOn === undefined) {
    faults.push({ field: "notifiedOn", code: "required" });
  }
  if (!isNotified && notifiedOn !== undefined) {
    faults.push({ field: "notifiedOn", code: "outOfPlace" });
  }
  if (notifiedOn !== undefined && notifiedOn > today) {
    faults.push({ field: "notifiedOn", code: "onInTheFuture" });
  }
  if ("owner" in command && command.owner === undefined) {
    faults.push({ field: "owner", code: "concernNeedsThis" });
  }
  return faults;
}

function goingOnFaults(
  before: Concern,
  after: Concern,
  command: ConcernCommand,
  today: CivilDate,
): readonly ConcernFault[] {
  const faults: ConcernFault[] = [...lookedAfterFaults(after), ...dayFaults(command, today)];
  if (command.outcome !== undefined) faults.push({ field: "outcome", code: "outOfPlace" });
  if (command.notifiedOn !== undefined) faults.push({ field: "notifiedOn", code: "outOfPlace" });
  const { nextStepDone } = command;
  const isReplaced = after.nextStep !== undefined && !isSameStep(before.nextStep, after.nextStep);
  if (before.nextStep === undefined) {
    if (nextStepDone !== undefined) faults.push({ field: "nextStepDone", code: "outOfPlace" });
  } else if (isReplaced && nextStepDone === undefined) {
    faults.push({ field: "nextStepDone", code: "required" });
  } else if (nextStepDone !== undefined && after.nextStep !== undefined && !isReplaced) {
    // It has been taken, so none would be ahead.
    faults.push({ field: "nextStep", code: "concernNeedsThis" });
  }
  const isWatchedNow = after.state === "watching" && before.state !== "watching";
  if (isWatchedNow && command.reviewOn === undefined) {
    // To wait on purpose is to wait until a day.
    const { reviewOn } = after;
    if (reviewOn !== undefined && reviewOn < today) {
      faults.push({ field: "reviewOn", code: "dayIsPast" });
    }
  }
  return faults;
}

function isSameStep(one: NextStep | undefined, other: NextStep): boolean {
  return one !== undefined && one.text === other.text && one.due === other.due;
}
