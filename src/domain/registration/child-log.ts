import type { ChildFacts } from "../criteria/child.ts";
import type { RecordedFact } from "../criteria/recorded-facts.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { FollowedProgramme } from "./followed-programme.ts";
import type { ChildEnding } from "./child-ending.ts";

/** Who said something, and when it was recorded. */
export interface Said {
  readonly author: string;
  readonly source: string | undefined;
  readonly recordedAt: Date;
}

/** The anchors that are kept, each beside what it says of a child. */
export const ANCHOR_FACTS = {
  due: "dueDate",
  birth: "birthDate",
  discharge: "dischargedOn",
  "daycare-start": "daycareStart",
  "kindergarten-start": "kindergartenStart",
  arrival: "arrivedOn",
} as const satisfies Readonly<Record<string, keyof ChildFacts>>;

export type AnchoredFact = (typeof ANCHOR_FACTS)[keyof typeof ANCHOR_FACTS];

export interface AnchorSaid extends Said {
  readonly fact: AnchoredFact;
  /** Undefined takes it back. */
  readonly on: CivilDate | undefined;
}

type OtherFacts = Omit<ChildFacts, AnchoredFact | "recordedFacts">;

export interface VersionSaid extends Said {
  readonly facts: OtherFacts;
  readonly ending: ChildEnding | undefined;
}

/** All that was ever said of a child, each in the order in which it was recorded. */
export interface ChildLog {
  readonly anchors: readonly AnchorSaid[];
  readonly facts: readonly (RecordedFact & Said)[];
  readonly versions: readonly VersionSaid[];
  readonly programmes: readonly (FollowedProgramme & { readonly recordedAt: Date })[];
}

export interface KnownChild {
  readonly facts: ChildFacts;
  /** Since when it is followed no more, and why. */
  readonly withdrawnAt: Date | undefined;
  readonly ending: ChildEnding | undefined;
  readonly programmes: readonly FollowedProgramme[];
}

/** What was known of a child at a moment. Of what was not kept from the beginning the first that was kept counts, else what is known now. */
export function childAsKnown(
  { anchors, facts, versions, programmes }: ChildLog,
  now: KnownChild,
  at: Date,
): KnownChild {
  const days = Object.fromEntries(
    knownBy(anchors, at).map(({ fact, on }) => [fact, on]),
  ) as Partial<Record<AnchoredFact, CivilDate | undefined>>;
  const known = knownBy(versions, at);
  const scalars = (known.at(-1) ?? versions[0])?.facts ?? now.facts;
  return {
    facts: {
      birthDate: days.birthDate,
      dueDate: days.dueDate,
      dischargedOn: days.dischargedOn,
      daycareStart: days.daycareStart,
      kindergartenStart: days.kindergartenStart,
      arrivedOn: days.arrivedOn,
      gestationalAgeDays: scalars.gestationalAgeDays,
      firstTimeParents: scalars.firstTimeParents,
      bornTogether: scalars.bornTogether,
      birthWeightGrams: scalars.birthWeightGrams,
      recordedFacts: knownBy(facts, at).map(({ fact, value, on, until }) => ({
        fact,
        value,
        on,
        ...(until !== undefined && { until }),
      })),
    },
    programmes: knownBy(programmes, at).map(({ id, version, from }) => ({ id, version, from })),
    ...followedAt(known, now, at),
  };
}

/** Every moment at which something was said of a child. */
export function momentsOf({ anchors, facts, versions, programmes }: ChildLog): readonly Date[] {
  return [...anchors, ...facts, ...versions, ...programmes].map(({ recordedAt }) => recordedAt);
}

function followedAt(
  known: readonly VersionSaid[],
  { withdrawnAt, ending }: KnownChild,
  at: Date,
): Pick<KnownChild, "withdrawnAt" | "ending"> {
  if (known.length === 0) {
    return withdrawnAt !== undefined && withdrawnAt <= at ? { withdrawnAt, ending } : FOLLOWED;
  }
  const lastFollowed = known.findLastIndex((said) => said.ending === undefined);
  const since = known[lastFollowed + 1]?.recordedAt;
  return since === undefined ? FOLLOWED : { withdrawnAt: since, ending: known.at(-1)?.ending };
}

const FOLLOWED = { withdrawnAt: undefined, ending: undefined };

function knownBy<One extends { readonly recordedAt: Date }>(
  said: readonly One[],
  at: Date,
): readonly One[] {
  return said.filter(({ recordedAt }) => recordedAt <= at);
}
