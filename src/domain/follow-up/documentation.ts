import { orderOf } from "../order-of.ts";
import { type Observation, mandatoryObservations } from "../programme/mandatory-observations.ts";
import type { KnownProgrammes } from "../programme/versions/programmes.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import { ruleOf } from "../visits/rule-of.ts";
import type { StoredVisit } from "../visits/stored-visit.ts";
import type { HeldContact } from "../visits/visit-history.ts";

/** How long it is tried to complete what a visit must document before it is reported as absent: KL's standard FBU, hl7dk/kl-children 2.1.0 (28f62d9), input/pagecontent/index.md. */
export const PENDING_DAYS = 2;

export const DOCUMENTATION_STATES = ["complete", "pending", "absent"] as const;
export type DocumentationState = (typeof DOCUMENTATION_STATES)[number];

/** How far a contact's mandatory observations of one child are on record. */
export interface Documentation {
  readonly child: string;
  readonly contact: string;
  readonly state: DocumentationState;
  readonly heldOn: CivilDate;
  /** The last day on which what is missing is waited for; from the next one it is reported as absent. */
  readonly until: CivilDate;
  /** Of which nobody says whether they were made. */
  readonly missing: readonly Observation[];
  /** Which were not made. */
  readonly notMade: readonly Observation[];
}

type Fulfilled = Pick<StoredVisit, "child"> & {
  readonly reportAs: string | undefined;
  readonly held: HeldContact;
};

/** What is to be documented of one child at the contacts that fulfilled its visits, contact by contact. What asks for no observations has no clock. */
export function documentationsOf(
  visits: readonly StoredVisit[],
  programmes: KnownProgrammes,
  day: CivilDate,
): readonly Documentation[] {
  const fulfilled = visits.flatMap((visit): Fulfilled[] => {
    const { child, history } = visit;
    const { held } = history;
    if (held === undefined || held.on > day) return [];
    return [{ reportAs: ruleOf(programmes, visit).reportAs, child, held }];
  });
  const together = Map.groupBy(fulfilled, ({ child, held }) => `${held.contact}/${child}`);
  return [...together.values()]
    .flatMap((own) => documentationOf(own, day) ?? [])
    .toSorted((one, other) => orderOf(one.child, other.child));
}

function documentationOf(
  fulfilled: readonly Fulfilled[],
  day: CivilDate,
): Documentation | undefined {
  const [first] = fulfilled;
  if (first === undefined) return undefined;
  const { held, child } = first;
  const { contact, on: heldOn, modality, made = [], notMade = [] } = held;
  const asked = new Map(
    fulfilled
      .flatMap(({ reportAs }) =>
        modality === undefined ? [] : mandatoryObservations(reportAs, modality),
      )
      .map((observation) => [observation.code, observation]),
  );
  if (asked.size === 0) return undefined;
  const missing = [...asked.values()].filter(
    ({ code }) => !made.includes(code) && !notMade.includes(code),
  );
  const until = daysAfter(heldOn, PENDING_DAYS);
  const open = day > until ? "absent" : "pending";
  return {
    child,
    contact,
    state: missing.length === 0 ? "complete" : open,
    heldOn,
    until,
    missing,
    notMade: [...asked.values()].filter(({ code }) => notMade.includes(code)),
  };
}
