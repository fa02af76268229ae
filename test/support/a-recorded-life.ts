import type { ChildFacts } from "../../src/domain/criteria/child.ts";
import type { RecordedFact } from "../../src/domain/criteria/recorded-facts.ts";
import { ANCHOR_FACTS, type ChildLog } from "../../src/domain/registration/child-log.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../src/domain/time/civil-date.ts";
import { danishDay } from "../../src/domain/time/local-time.ts";
import { NO_CLOSING_DAYS } from "../../src/domain/time/visiting-days.ts";
import { followPlan } from "../../src/domain/visits/follow-plan.ts";
import { type RecordedOutcome, endsAppointment } from "../../src/domain/visits/outcome.ts";
import {
  type RecordedAgreement,
  type RecordedContact,
  type RecordedHistory,
  historyAsKnown,
} from "../../src/domain/visits/recorded-history.ts";
import type { StoredVisit } from "../../src/domain/visits/stored-visit.ts";
import { agreementOn, standingOn } from "../../src/domain/visits/visit-history.ts";
import type { RecordedChild } from "../../src/domain/visits/visits-as-known.ts";
import { aChild } from "./a-child.ts";
import { alone, aProgramme } from "./a-programme.ts";
import { newIds } from "./a-stored-visit.ts";
import type { LifeStep } from "./any-recorded-life.ts";
import { DAYCARE, HOLDS, NEEDS, PREGNANCY } from "./kinds-of-rules.ts";

export const PROGRAMME = aProgramme(
  { code: "pregnancy", ...PREGNANCY },
  { code: "birth", clock: "corrected" },
  { code: "weekly", repeat: "FREQ=WEEKLY;COUNT=3" },
  { code: "first-time", when: { fact: "first-time-parents", is: true } },
  { code: "known", ...HOLDS },
  { code: "needed", ...NEEDS, ...HOLDS },
  { code: "daycare", ...DAYCARE },
);

/** What was on record after a change, and when each visit was last planned by then. */
export interface Snapshot {
  readonly at: Date;
  readonly facts: ChildFacts;
  readonly isWithdrawn: boolean;
  readonly visits: readonly StoredVisit[];
  readonly plannedAt: ReadonlyMap<string, Date>;
}

type Writable<Whole> = { -readonly [Field in keyof Whole]: Whole[Field] };

interface Kept {
  visit: StoredVisit;
  plannedAt: Date;
  withdrawnAt: Date | undefined;
  lastPlannedAt: Date;
  recorded: {
    agreements: KeptAgreement[];
    contacts: Writable<RecordedContact>[];
  };
}

/** With the contact or the outcome that ended it: taking that back restores it. */
type KeptAgreement = Writable<RecordedAgreement> & { endedBy?: string };

const SAID = { author: "somebody", source: "a test" };

/** Lives a child's records through some changes as a desk would, and keeps a picture of each moment to compare with. */
export function liveThrough(steps: readonly LifeStep[]): {
  readonly child: RecordedChild;
  readonly snapshots: readonly Snapshot[];
} {
  const id = newIds();
  const log: { [Part in keyof ChildLog]: ChildLog[Part][number][] } = {
    anchors: [],
    facts: [],
    versions: [],
    programmes: [],
  };
  let facts = aChild({ birthDate: undefined });
  let withdrawnAt: Date | undefined;
  let kept: Kept[] = [];
  const outcomes: Writable<RecordedOutcome>[] = [];
  const snapshots: Snapshot[] = [];
  let moment = Date.parse("2026-02-20T09:00:00Z");

  const recordedOf = ({ visit, recorded }: Kept): RecordedHistory => ({
    ...recorded,
    outcomes: outcomes.filter((each) => each.visit === visit.id || each.scope === "programme"),
  });

  for (const step of steps) {
    moment += step.hoursLater * 3_600_000;
    const now = new Date(moment);
    const today = danishDay(now);
    const dayFrom = (days: number) => civilDateOfDay(addDays(dayNumberOf(today), days));
    const open = kept.filter(({ visit }) => !visit.isWithdrawn);
    const chosen = open[step.place % Math.max(open.length, 1)];
    const history = chosen && historyAsKnown(recordedOf(chosen), now);
    const standing = history && standingOn(history, today)?.kind;
    const agreed =
      history &&
      chosen?.recorded.agreements.find(
        ({ appointment }) => appointment === agreementOn(history, today)?.appointment,
      );

    if (step.does === "learn" || step.does === "withdraw") {
      if (step.does === "withdraw") withdrawnAt = withdrawnAt === undefined ? now : undefined;
      else {
        const { recorded, ...known } = step.facts;
        const said: readonly RecordedFact[] = recorded.map((value) => ({
          fact: "known",
          value,
          on: today,
        }));
        for (const fact of Object.values(ANCHOR_FACTS)) {
          if (!(fact in known) || known[fact] === facts[fact]) continue;
          log.anchors.push({ ...SAID, recordedAt: now, fact, on: known[fact] });
        }
        log.facts.push(...said.map((fact) => ({ ...SAID, recordedAt: now, ...fact })));
        facts = aChild({ ...facts, ...known, recordedFacts: facts.recordedFacts.concat(said) });
      }
      const { gestationalAgeDays, firstTimeParents, bornTogether, birthWeightGrams } = facts;
      log.versions.push({
        ...SAID,
        recordedAt: now,
        facts: { gestationalAgeDays, firstTimeParents, bornTogether, birthWeightGrams },
        ending: withdrawnAt && ("registration-cancelled" as const),
      });
    } else if (step.does === "agree" && chosen !== undefined && standing === undefined) {
      if (agreed !== undefined) agreed.end = { at: now, on: today };
      chosen.recorded.agreements.push({
        appointment: id(),
        healthVisitor: "a-health-visitor",
        on: dayFrom(step.days),
        author: "somebody",
        recordedAt: now,
        former: [],
        end: undefined,
      });
    } else if (step.does === "move" && agreed !== undefined && standing === "booked") {
      const { healthVisitor, on } = agreed;
      agreed.former = agreed.former.concat({ healthVisitor, on, leftAt: now });
      agreed.on = dayFrom(step.days);
    } else if (step.does === "cancel" && agreed !== undefined && standing === "booked") {
      agreed.end = { at: now, on: today };
    } else if (step.does === "hold" && chosen !== undefined && standing !== "held") {
      if (chosen.recorded.contacts.some(({ undoneAt }) => undoneAt === undefined)) continue;
      const on = dayFrom(-step.days);
      const contact = id();
      if (agreed !== undefined && agreed.on > on) {
        agreed.end = { at: now, on };
        agreed.endedBy = contact;
      }
      chosen.recorded.contacts.push({
        contact,
        on,
        modality: "phone",
        observations: [],
        author: "somebody",
        recordedAt: now,
        undoneAt: undefined,
      });
    } else if (step.does === "undoHeld" && chosen !== undefined) {
      const contact = chosen.recorded.contacts.find(({ undoneAt }) => undoneAt === undefined);
      if (contact === undefined) continue;
      contact.undoneAt = now;
      restore([chosen], contact.contact);
    } else if (step.does === "outcome" && chosen !== undefined) {
      const ends = endsAppointment(step.outcome);
      const isOpen = standing === undefined || standing === "booked";
      if (ends ? agreed === undefined || standing === "held" : !isOpen) continue;
      const scope = step.outcome === "declined" ? step.scope : undefined;
      const on = dayFrom(0);
      const outcome = id();
      outcomes.push({
        id: outcome,
        entry: "an-entry",
        child: "a-child",
        visit: chosen.visit.id,
        outcome: step.outcome,
        scope,
        on,
        reason: "",
        appointment: agreed?.appointment,
        author: "somebody",
        recordedAt: now,
        undoneAt: undefined,
      });
      for (const touched of scope === "programme" ? open : [chosen]) {
        const isHeld = touched.recorded.contacts.some(({ undoneAt }) => undoneAt === undefined);
        for (const agreement of isHeld ? [] : touched.recorded.agreements.filter(stands)) {
          agreement.end = { at: now, on };
          agreement.endedBy = outcome;
        }
      }
    } else if (step.does === "undoOutcome") {
      const last = outcomes.findLast(({ undoneAt }) => undoneAt === undefined);
      if (last === undefined) continue;
      const endedByIt = kept.filter(
        ({ recorded }) =>
          recorded.agreements.some(({ endedBy }) => endedBy === last.id) &&
          !recorded.contacts.some(({ undoneAt }) => undoneAt === undefined),
      );
      if (endedByIt.some(({ recorded }) => recorded.agreements.some(stands))) continue;
      last.undoneAt = now;
      restore(endedByIt, last.id);
    } else continue;

    const before = kept.map((each) => ({
      ...each.visit,
      history: historyAsKnown(recordedOf(each), now),
    }));
    const of = {
      id: "a-child",
      facts,
      programmes: [],
      ending: withdrawnAt && ("registration-cancelled" as const),
      wasBorn: false,
    };
    const follows = followPlan(of, before, alone(PROGRAMME), NO_CLOSING_DAYS, today, id);
    if (!follows.ok) throw new Error(follows.refusal.kind);
    const changes = new Map(follows.value.changes.map(({ kind, visit }) => [visit.id, kind]));
    kept = follows.value.visits.map((visit) => {
      const former = kept.find((each) => each.visit.id === visit.id);
      const kind = changes.get(visit.id);
      const isPlanned = kind === "planned" || kind === "moved" || kind === "changed";
      const tensions = follows.value.tensions
        .filter((tension) => tension.visit === visit.id)
        .map((tension) => ({ ...tension, id: visit.id, isKept: false }));
      return {
        visit: { ...visit, tensions },
        plannedAt: former?.plannedAt ?? now,
        withdrawnAt: kind === "withdrawn" ? now : former?.withdrawnAt,
        lastPlannedAt: isPlanned ? now : (former?.lastPlannedAt ?? now),
        recorded: former?.recorded ?? { agreements: [], contacts: [] },
      };
    });
    for (const { visit, recorded } of kept) {
      if (changes.get(visit.id) !== "withdrawn") continue;
      for (const agreement of recorded.agreements) agreement.end ??= { at: now, on: today };
    }
    snapshots.push({
      at: now,
      facts,
      isWithdrawn: withdrawnAt !== undefined,
      visits: kept.map((each) => ({
        ...each.visit,
        history: historyAsKnown(recordedOf(each), now),
      })),
      plannedAt: new Map(kept.map((each) => [each.visit.id, each.lastPlannedAt])),
    });
  }
  const visits = kept.map((each) => ({
    ...each,
    visit: { ...each.visit, history: historyAsKnown(recordedOf(each), new Date(moment)) },
    recorded: recordedOf(each),
  }));
  const ending = withdrawnAt && ("registration-cancelled" as const);
  const now = { facts, withdrawnAt, ending, programmes: [] };
  return { child: { id: "a-child", log, now, visits }, snapshots };
}

/** What a contact or an outcome ended stands again. */
function restore(of: readonly Kept[], by: string): void {
  for (const agreement of of.flatMap(({ recorded }) => recorded.agreements)) {
    if (agreement.endedBy !== by) continue;
    agreement.end = undefined;
    delete agreement.endedBy;
  }
}

function stands({ end }: RecordedAgreement): boolean {
  return end === undefined;
}
