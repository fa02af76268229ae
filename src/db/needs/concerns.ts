import { type SQL, and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { invariant } from "../../domain/invariant.ts";
import type { Concern, ConcernState, SpokenWith } from "../../domain/needs/concerns/concern.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { consentColumns, consentOf } from "./consent-columns.ts";
import { type After, type FamilyFilter, familyConditions, isFamilyOf } from "../families/lists.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { isAnyOf } from "../tables/columns.ts";
import { concerns } from "../tables/concern-tables.ts";
import { children, families } from "../tables/family-tables.ts";
import type { Records } from "../transaction/records.ts";

/** What a list of concerns is asked for beside whose families. */
export interface ConcernFilter {
  readonly states: readonly ConcernState[];
  readonly owner: string | undefined;
  /** Whose step was due, or whose review was, before this day. */
  readonly overdueOn: CivilDate | undefined;
}

/** What was said in words; the rest stands beside it in codes. */
type Said = Pick<
  Concern["told"],
  "seen" | "familysWords" | "spokenWithNote" | "parentsNotInvolvedBecause"
>;

export async function readConcern(records: Records, id: string): Promise<Concern | undefined> {
  const [concern] = await concernsWhere(records, eq(concerns.id, id));
  return concern;
}

/** All concerns about these children, in the order in which they were opened. */
export async function readConcernsOf(
  records: Records,
  of: readonly string[],
): Promise<readonly Concern[]> {
  return of.length === 0 ? [] : concernsWhere(records, isAnyOf(concerns.child, of));
}

async function concernsWhere(records: Records, condition: SQL): Promise<readonly Concern[]> {
  const { tx, municipality } = records;
  const found = await tx
    .select()
    .from(concerns)
    .where(and(eq(concerns.municipality, municipality), condition))
    .orderBy(asc(concerns.openedAt), asc(concerns.id));
  return Promise.all(found.map((row) => concernOf(records, row)));
}

/** Concerns in the order in which they were opened, of children that are followed or have moved; `order` is the moment. */
export async function listConcerns(
  records: Records,
  whose: FamilyFilter,
  { states, owner, overdueOn }: ConcernFilter,
  after: After,
  limit: number,
): Promise<readonly (Concern & { readonly order: string })[]> {
  const { tx, municipality } = records;
  const order = sql<string>`to_json(${concerns.openedAt})#>>'{}'`;
  const found = await tx
    .select({ concern: concerns, order })
    .from(concerns)
    .innerJoin(
      children,
      and(eq(children.municipality, concerns.municipality), eq(children.id, concerns.child)),
    )
    .innerJoin(families, isFamilyOf())
    .where(
      and(
        eq(concerns.municipality, municipality),
        inArray(concerns.state, [...states]),
        owner === undefined ? undefined : eq(concerns.owner, owner),
        overdueOn && sql`least(${concerns.nextStepDue}, ${concerns.reviewOn}) < ${overdueOn}::date`,
        isNull(children.stoppedAs),
        isNull(children.mergedInto),
        or(isNull(children.withdrawnAt), ne(children.registrationCancelled, true)),
        ...familyConditions(records, whose),
        after &&
          sql`(${concerns.openedAt}, ${concerns.id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(concerns.openedAt), asc(concerns.id))
    .limit(limit);
  return Promise.all(
    found.map(async ({ concern, order: since }) => ({
      ...(await concernOf(records, concern)),
      order: since,
    })),
  );
}

/** Lays a concern down as it is from now on. What people have said of it is sealed. */
export async function saveConcern(records: Records, concern: Concern): Promise<void> {
  const { pending, municipality } = records;
  const { id, told, consent, owner, nextStep } = concern;
  invariant(owner !== undefined, "whatever becomes of a concern, somebody owns it");
  const { seen, familysWords, spokenWithNote, parentsNotInvolvedBecause } = told;
  const said: Said = { seen, familysWords, spokenWithNote, parentsNotInvolvedBecause };
  pending.save(concerns, {
    municipality,
    id,
    child: concern.child,
    state: concern.state,
    raisedBy: told.raisedBy,
    condition: told.condition,
    spokenWith: [...told.spokenWith],
    parentsInvolved: told.parentsInvolved,
    said: await sealJson(records, placeOf(id, "said"), said),
    ...consentColumns(consent),
    owner,
    nextStep: nextStep ? await sealJson(records, placeOf(id, "next_step"), nextStep.text) : null,
    nextStepDue: nextStep?.due ?? null,
    reviewOn: concern.reviewOn ?? null,
    outcome: concern.outcome ?? null,
    notifiedOn: concern.notifiedOn ?? null,
    openedAt: concern.openedAt,
    closedAt: concern.closedAt ?? null,
    version: concern.version,
  });
}

async function concernOf(records: Records, row: typeof concerns.$inferSelect): Promise<Concern> {
  const said = await unsealJson<Said>(records, placeOf(row.id, "said"), row.said);
  const step = await unsealJson<string>(records, placeOf(row.id, "next_step"), row.nextStep);
  return {
    id: row.id,
    child: row.child,
    version: row.version,
    told: {
      raisedBy: row.raisedBy as Concern["told"]["raisedBy"],
      condition: row.condition,
      seen: said?.seen ?? "",
      familysWords: said?.familysWords,
      spokenWith: row.spokenWith as readonly SpokenWith[],
      spokenWithNote: said?.spokenWithNote,
      parentsInvolved: row.parentsInvolved,
      parentsNotInvolvedBecause: said?.parentsNotInvolvedBecause,
    },
    consent: consentOf(row),
    state: row.state as ConcernState,
    owner: row.owner,
    nextStep: step === undefined ? undefined : { text: step, due: row.nextStepDue as CivilDate },
    reviewOn: (row.reviewOn as CivilDate | null) ?? undefined,
    outcome: (row.outcome as Concern["outcome"] | null) ?? undefined,
    notifiedOn: (row.notifiedOn as CivilDate | null) ?? undefined,
    openedAt: row.openedAt,
    closedAt: row.closedAt ?? undefined,
  };
}

function placeOf(row: string, column: "said" | "next_step") {
  return { table: "concern", column, row };
}
