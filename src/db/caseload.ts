import { and, asc, eq, isNull } from "drizzle-orm";
import type { ChildFacts } from "../domain/criteria/child.ts";
import type { FactValue, RecordedFact } from "../domain/criteria/recorded-facts.ts";
import type { FollowedProgramme } from "../domain/registration/followed-programme.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import { factsOf } from "./children.ts";
import { FOLLOWED, followedOf } from "./followed-programmes.ts";
import { children } from "./tables/family-tables.ts";
import { anchors, recordedFacts } from "./tables/visit-tables.ts";
import type { Records } from "./transaction/records.ts";

/** What a child is planned from, and nothing that is sealed. */
export interface PlannedChild {
  readonly id: string;
  readonly family: string;
  readonly facts: ChildFacts;
  readonly programmes: readonly FollowedProgramme[];
}

/** Every child that is followed, in three statements however many they are. */
export async function readCaseload({
  tx,
  municipality,
}: Pick<Records, "tx" | "municipality">): Promise<readonly PlannedChild[]> {
  const isFollowed = and(eq(children.municipality, municipality), isNull(children.withdrawnAt));
  const isOf = (of: typeof anchors | typeof recordedFacts) =>
    and(eq(children.municipality, of.municipality), eq(children.id, of.child));
  const [rows, anchorRows, factRows] = await Promise.all([
    tx
      .select({ child: children, followed: FOLLOWED })
      .from(children)
      .where(isFollowed)
      .orderBy(asc(children.id))
      .execute(),
    tx
      .select({ child: anchors.child, anchor: anchors.anchor, on: anchors.on })
      .from(anchors)
      .innerJoin(children, isOf(anchors))
      .where(isFollowed)
      .orderBy(asc(anchors.version))
      .execute(),
    tx
      .select({ fact: recordedFacts })
      .from(recordedFacts)
      .innerJoin(children, isOf(recordedFacts))
      .where(isFollowed)
      .orderBy(asc(recordedFacts.recordedAt))
      .execute(),
  ]);
  const anchored = Map.groupBy(anchorRows, ({ child }) => child);
  const recorded = Map.groupBy(factRows, ({ fact }) => fact.child);
  return rows.map(({ child: row, followed }) => {
    const days = Object.fromEntries(
      (anchored.get(row.id) ?? []).map(({ anchor, on }) => [anchor, on as CivilDate | null]),
    );
    const facts = (recorded.get(row.id) ?? []).map(
      ({ fact: { fact, value, on } }): RecordedFact => ({
        fact,
        value: value as FactValue,
        on: on as CivilDate,
      }),
    );
    const { id, family } = row;
    return { id, family, facts: factsOf(row, days, facts), programmes: followedOf(followed) };
  });
}
