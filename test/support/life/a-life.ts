import { endingOf } from "../../../src/domain/registration/child-ending.ts";
import { type ChildOnRecord } from "../../../src/domain/registration/child-on-record.ts";
import type { BirthLetter } from "../../../src/domain/registration/birth-letter.ts";

import { type ToldChange } from "../../../src/domain/registration/told-change.ts";
import { type CivilDate, addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { type FollowedPlan, followPlan } from "../../../src/domain/visits/follow-plan.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { agreementOn, historyWithout } from "../../../src/domain/visits/visit-history.ts";

import { type PublishingPolicy } from "../../../src/domain/programme/versions/publishing-policy.ts";
import { aNumber } from "../a-family.ts";
import { dayNumber } from "../day-number.ts";
import { newIds } from "../a-stored-visit.ts";

import type { Giving } from "./given-visits.ts";
import { type Made } from "./made-of-visit.ts";
import { type OwnVersion, programmesOf } from "./own-versions.ts";

const FIRST_DAY = dayNumber("2026-03-03");
export const BORN = dayNumber("2026-03-01");
export const NOW = new Date("2026-03-03T11:00:00Z");

export interface LivedChild {
  readonly child: ChildOnRecord;
  readonly visits: readonly StoredVisit[];
}

/** A family and its municipality at a moment. */
export interface Life {
  readonly municipality: string;
  /** Days since it began. */
  readonly days: number;
  readonly letter: BirthLetter | undefined;
  readonly children: readonly LivedChild[];
  readonly published: readonly OwnVersion[];
  readonly newId: () => string;
  readonly twins: readonly [ReturnType<typeof aNumber>, ReturnType<typeof aNumber>];
}

/** A plan that was followed, and what was there before. */
export interface Followed {
  readonly before: readonly StoredVisit[];
  readonly plan: FollowedPlan;
  readonly child: ChildOnRecord;
}

/** What a step asks for, in days and names that a request can be made of. */
export type Act =
  | { readonly does: "letter"; readonly letter: BirthLetter }
  | { readonly does: "change"; readonly place: number; readonly change: ToldChange }
  | (Made & { readonly place: number })
  | { readonly does: "depart" | "arrive"; readonly place: number; readonly on: CivilDate }
  | { readonly does: "give"; readonly place: number; readonly giving: Giving }
  | { readonly does: "stop"; readonly place: number }
  | { readonly does: "expect"; readonly dueDate: CivilDate }
  | {
      readonly does: "publish";
      readonly variant: number;
      readonly version: OwnVersion;
      readonly policy: PublishingPolicy;
    }
  | { readonly does: "pass" };

export interface Lived {
  readonly life: Life;
  /** Undefined where the step asks for what cannot be. */
  readonly act: Act | undefined;
  readonly followed: readonly Followed[];
}

export function aLife(municipality = "0999"): Life {
  const twins = [aNumber(), aNumber()] as const;
  return {
    municipality,
    days: 0,
    letter: undefined,
    children: [],
    published: [],
    newId: newIds("id"),
    twins,
  };
}

export function todayOf({ days }: Pick<Life, "days">): CivilDate {
  return civilDateOfDay(addDays(FIRST_DAY, days));
}

export const inDays = (life: Life, days: number) =>
  civilDateOfDay(addDays(FIRST_DAY, life.days + days));

export function nothing(life: Life): Lived {
  return { life, act: undefined, followed: [] };
}

/** Plans a child's visits anew, and keeps what a desk would write down. */
export function settle(
  life: Life,
  act: Act | undefined,
  place: number,
  after: ChildOnRecord,
  visits: readonly StoredVisit[] = life.children[place]?.visits ?? [],
): Lived {
  const before = life.children[place]?.child;
  const today = todayOf(life);
  const of = {
    ...after,
    ending: endingOf(after),
    wasBorn: before?.facts.birthDate !== undefined,
  };
  const programmes = programmesOf(life.published);
  const follows = followPlan(of, visits, programmes, NO_CLOSING_DAYS, today, life.newId);
  if (!follows.ok) return nothing(life);
  const plan = follows.value;
  const withdrawn = new Set(
    plan.changes.flatMap(({ kind, visit }) => (kind === "withdrawn" ? [visit.id] : [])),
  );
  const kept = plan.visits.map((visit) => toldOf(endedIf(withdrawn, visit, today), plan));
  const child = { ...after, version: after.version + 1 };
  const children = life.children.map((each, at) => (at === place ? { child, visits: kept } : each));
  return { life: { ...life, children }, act, followed: [{ before: visits, plan, child }] };
}

/** What is no longer owed stands in nobody's calendar. */
function endedIf(
  withdrawn: ReadonlySet<string>,
  visit: StoredVisit,
  today: CivilDate,
): StoredVisit {
  const agreed = withdrawn.has(visit.id) ? agreementOn(visit.history, today) : undefined;
  if (agreed === undefined) return visit;
  return { ...visit, history: historyWithout(visit.history, agreed.appointment, today) };
}

/** The tensions that stand: what people kept stays kept, and of the others the one of now. */
function toldOf(visit: StoredVisit, { tensions }: FollowedPlan): StoredVisit {
  const kept = visit.tensions.filter(({ isKept }) => isKept);
  const told = tensions
    .filter((tension) => tension.visit === visit.id)
    .map((tension) => ({ ...tension, id: `tension of ${visit.id}`, isKept: false }));
  return { ...visit, tensions: [...kept, ...told] };
}
