import { and, asc, between, eq, gte, isNull, lt } from "drizzle-orm";
import type { DecisionCause } from "../domain/needs/proposals/proposal-decision.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import type { Outcome } from "../domain/visits/outcome.ts";
import type { StoredVisit } from "../domain/visits/stored-visit.ts";
import { type CaseloadFamily, IS_PROTECTED } from "./families/caseload.ts";
import { type FamilyFilter, familyConditions, isFamilyOf } from "./families/lists.ts";
import { contactChildren, contacts, outcomes } from "./tables/appointment-tables.ts";
import { isAnyOf } from "./tables/columns.ts";
import { children, families } from "./tables/family-tables.ts";
import { proposalDecisions } from "./tables/proposal-tables.ts";
import { anchors, visits } from "./tables/visit-tables.ts";
import type { Records } from "./transaction/records.ts";
import { VISIT_WITH_HISTORY, visitOf } from "./visits/visits.ts";

// What a report counts is read for all its children at once, by their ids: one statement each, however many they are.

/** Every followed child of the families that are asked for. */
export async function readFollowedChildren(
  records: Records,
  filter: FamilyFilter,
): Promise<readonly { readonly id: string; readonly family: CaseloadFamily }[]> {
  const { tx, municipality } = records;
  const { healthVisitor, district } = families;
  const found = await tx
    .select({
      id: children.id,
      family: { id: families.id, healthVisitor, district, isProtected: IS_PROTECTED },
    })
    .from(children)
    .innerJoin(families, isFamilyOf())
    .where(
      and(
        eq(children.municipality, municipality),
        isNull(children.withdrawnAt),
        ...familyConditions(records, filter),
      ),
    );
  return found.map(({ id, family }) => ({
    id,
    family: {
      ...family,
      healthVisitor: family.healthVisitor ?? undefined,
      district: family.district ?? undefined,
      coveredBy: [],
    },
  }));
}

/** Since when each child is there: the days of birth and of arrival that were told last. */
export async function readBirthsAndArrivals(
  { tx, municipality }: Records,
  ofChildren: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Partial<Record<string, CivilDate>>>>> {
  const found = await tx
    .select({ child: anchors.child, anchor: anchors.anchor, on: anchors.on })
    .from(anchors)
    .where(
      and(
        eq(anchors.municipality, municipality),
        isAnyOf(anchors.child, ofChildren),
        isAnyOf(anchors.anchor, ["birth", "arrival"]),
      ),
    )
    .orderBy(asc(anchors.version));
  const days = new Map<string, Partial<Record<string, CivilDate>>>();
  for (const { child, anchor, on } of found) {
    const { [anchor]: _, ...others } = days.get(child) ?? {};
    days.set(child, on === null ? others : { ...others, [anchor]: on as CivilDate });
  }
  return days;
}

/** The visits of children whose windows close on these days. */
export async function readVisitsClosing(
  { tx, municipality }: Records,
  ofChildren: readonly string[],
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
): Promise<readonly StoredVisit[]> {
  const found = await tx
    .select(VISIT_WITH_HISTORY)
    .from(visits)
    .where(
      and(
        eq(visits.municipality, municipality),
        isAnyOf(visits.child, ofChildren),
        isNull(visits.withdrawnAt),
        between(visits.latest, from, until),
      ),
    );
  return found.map(visitOf);
}

/** What came of children's visits on these days; what was taken back is left out. */
export async function readOutcomesOf(
  { tx, municipality }: Records,
  ofChildren: readonly string[],
  kinds: readonly Outcome[],
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
): Promise<
  readonly {
    readonly child: string;
    readonly outcome: Outcome;
    readonly on: CivilDate;
    readonly appointment: string | undefined;
  }[]
> {
  const { child, outcome, on, appointment } = outcomes;
  const found = await tx
    .select({ child, outcome, on, appointment })
    .from(outcomes)
    .where(
      and(
        eq(outcomes.municipality, municipality),
        isAnyOf(outcomes.child, ofChildren),
        isNull(outcomes.undoneAt),
        isAnyOf(outcomes.outcome, kinds),
        between(outcomes.on, from, until),
      ),
    )
    .orderBy(asc(outcomes.recordedAt), asc(outcomes.id));
  return found.map((row) => ({
    child: row.child,
    outcome: row.outcome as Outcome,
    on: row.on as CivilDate,
    appointment: row.appointment ?? undefined,
  }));
}

/** The contacts about children that were held between two moments, once for each child. Put together here: a database that has not counted its rows yet would try each with each. */
export async function readContactsOf(
  { tx, municipality }: Records,
  ofChildren: readonly string[],
  { since, before }: { readonly since: Date; readonly before: Date },
): Promise<
  readonly { readonly child: string; readonly contact: string; readonly healthVisitor: string }[]
> {
  const { child, contact } = contactChildren;
  const { id, healthVisitor, heldAt } = contacts;
  const [about, held] = await Promise.all([
    tx
      .select({ child, contact })
      .from(contactChildren)
      .where(and(eq(contactChildren.municipality, municipality), isAnyOf(child, ofChildren)))
      .execute(),
    tx
      .select({ id, healthVisitor })
      .from(contacts)
      .where(
        and(
          eq(contacts.municipality, municipality),
          isNull(contacts.undoneAt),
          gte(heldAt, since),
          lt(heldAt, before),
        ),
      )
      .execute(),
  ]);
  const heldBy = new Map(held.map((each) => [each.id, each.healthVisitor]));
  return about.flatMap((each) => {
    const by = heldBy.get(each.contact);
    return by === undefined ? [] : [{ ...each, healthVisitor: by }];
  });
}

/** What was decided of children's proposals on these days, without anybody's words. */
export async function readDecisionsOf(
  { tx, municipality }: Records,
  ofChildren: readonly string[],
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
) {
  const { child, rule, decision, cause, on } = proposalDecisions;
  const found = await tx
    .select({ child, rule, decision, cause, on })
    .from(proposalDecisions)
    .where(
      and(
        eq(proposalDecisions.municipality, municipality),
        isAnyOf(child, ofChildren),
        between(on, from, until),
      ),
    );
  return found.map((row) => ({
    ...row,
    cause: row.cause as DecisionCause,
    on: row.on as CivilDate,
  }));
}
