import type { Modality } from "../programme/programme.ts";
import { orderOf } from "../order-of.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { danishDay } from "../time/local-time.ts";
import type { RecordedOutcome } from "./outcome.ts";
import type { Agreement, VisitHistory } from "./visit-history.ts";

/** All that people have recorded of a visit, what was taken back too, with the moments at which they did. */
export interface RecordedHistory {
  readonly agreements: readonly RecordedAgreement[];
  readonly contacts: readonly RecordedContact[];
  readonly outcomes: readonly RecordedOutcome[];
}

export interface RecordedAgreement {
  readonly appointment: string;
  readonly healthVisitor: string;
  readonly on: CivilDate;
  readonly author: string;
  readonly recordedAt: Date;
  /** Where it was before, in the order in which it moved on. */
  readonly former: readonly {
    readonly healthVisitor: string;
    readonly on: CivilDate;
    readonly leftAt: Date;
  }[];
  readonly end: { readonly at: Date; readonly on: CivilDate } | undefined;
}

export interface RecordedContact {
  readonly contact: string;
  readonly on: CivilDate;
  readonly modality: Modality;
  /** All that was said of them; of one observation in the order in which it was said. */
  readonly observations: readonly {
    readonly observation: string;
    readonly isMade: boolean;
    readonly recordedAt: Date;
  }[];
  readonly author: string;
  readonly recordedAt: Date;
  readonly undoneAt: Date | undefined;
}

/** What people had made of a visit, as it was on record at a moment. */
export function historyAsKnown(recorded: RecordedHistory, at: Date): VisitHistory {
  const known = recordedBy(recorded, at);
  const [held] = known.contacts;
  return {
    agreements: known.agreements.map((agreed) => agreementAsKnown(agreed, known, at)),
    held: held && heldAsKnown(held, at),
    outcomes: known.outcomes.map(({ id, outcome, scope, on }) => ({ id, outcome, scope, on })),
  };
}

function heldAsKnown({ contact, on, modality, observations }: RecordedContact, at: Date) {
  const known = observations.filter(({ recordedAt }) => recordedAt <= at);
  const last = [...new Map(known.map((said) => [said.observation, said])).values()];
  const codes = (isMade: boolean) =>
    last.flatMap((said) => (said.isMade === isMade ? [said.observation] : []));
  return { contact, on, modality, made: codes(true), notMade: codes(false) };
}

/** What was on record at a moment and not taken back by then. */
export function recordedBy(recorded: RecordedHistory, at: Date): RecordedHistory {
  const stands = (said: { readonly recordedAt: Date; readonly undoneAt: Date | undefined }) =>
    said.recordedAt <= at && (said.undoneAt === undefined || said.undoneAt > at);
  return {
    agreements: recorded.agreements
      .filter(({ recordedAt }) => recordedAt <= at)
      .toSorted(byRecord(({ appointment }) => appointment)),
    contacts: recorded.contacts.filter(stands),
    outcomes: recorded.outcomes.filter(stands).toSorted(byRecord(({ id }) => id)),
  };
}

/** Every moment at which something of a visit was recorded, moved, ended or taken back. */
export function momentsOfHistory({
  agreements,
  contacts,
  outcomes,
}: RecordedHistory): readonly Date[] {
  return [
    ...agreements.flatMap(({ recordedAt, former, end }) => [
      recordedAt,
      ...former.map(({ leftAt }) => leftAt),
      ...(end === undefined ? [] : [end.at]),
    ]),
    ...contacts.flatMap(({ observations }) => observations.map(({ recordedAt }) => recordedAt)),
    ...[...contacts, ...outcomes].flatMap(({ recordedAt, undoneAt }) =>
      undoneAt === undefined ? [recordedAt] : [recordedAt, undoneAt],
    ),
  ];
}

function agreementAsKnown(agreed: RecordedAgreement, known: RecordedHistory, at: Date): Agreement {
  const { appointment, recordedAt, former, end } = agreed;
  const { healthVisitor, on } = former.find(({ leftAt }) => leftAt > at) ?? agreed;
  const until = end !== undefined && end.at <= at ? end.on : endedUntilUndone(agreed, on, known);
  return { appointment, healthVisitor, since: danishDay(recordedAt), on, until };
}

/** An agreement that was ended then and stands again since keeps no end of its own: what had ended it, and was taken back, still says when. */
function endedUntilUndone(
  { appointment, recordedAt }: RecordedAgreement,
  agreedFor: CivilDate,
  { contacts, outcomes }: RecordedHistory,
): CivilDate | undefined {
  const outcome = outcomes.filter(isUndone).find((each) => {
    const isHeldBefore = contacts.some((contact) => contact.recordedAt <= each.recordedAt);
    const isOfProgramme = each.scope === "programme" && recordedAt <= each.recordedAt;
    return each.appointment === appointment || (isOfProgramme && !isHeldBefore);
  });
  const contact = contacts.filter(isUndone).find(({ on }) => on < agreedFor);
  return outcome?.on ?? contact?.on;
}

function isUndone({ undoneAt }: { readonly undoneAt: Date | undefined }): boolean {
  return undoneAt !== undefined;
}

function byRecord<One extends { readonly recordedAt: Date }>(idOf: (one: One) => string) {
  return (one: One, other: One) =>
    orderOf(one.recordedAt, other.recordedAt) || orderOf(idOf(one), idOf(other));
}
