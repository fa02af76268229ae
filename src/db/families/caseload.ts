import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { ChildFacts } from "../../domain/criteria/child.ts";
import { factOf } from "../visits/recorded-facts.ts";
import type { FamilyOnRecord } from "../../domain/registration/family-on-record.ts";
import type { FollowedProgramme } from "../../domain/registration/followed-programme.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { rows } from "../connection/database.ts";
import { factsOf } from "./child-rows.ts";
import { FOLLOWED, followedOf } from "./followed-programmes.ts";
import { children } from "../tables/family-tables.ts";
import { anchors, recordedFacts } from "../tables/visit-tables.ts";
import type { Records } from "../transaction/records.ts";

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
  const [childRows, anchorRows, factRows] = await Promise.all([
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
  return childRows.map(({ child: row, followed }) => {
    const days = Object.fromEntries(
      (anchored.get(row.id) ?? []).map(({ anchor, on }) => [anchor, on as CivilDate | null]),
    );
    const facts = (recorded.get(row.id) ?? []).map(({ fact }) => factOf(fact));
    const { id, family } = row;
    return { id, family, facts: factsOf(row, days, facts), programmes: followedOf(followed) };
  });
}

/** Whether anyone of a family has a protected address. */
export const IS_PROTECTED = sql<boolean>`(
  exists (select 1 from parent where parent.municipality = family.municipality
    and parent.family = family.id and parent.address_protected)
  or exists (select 1 from child as member where member.municipality = family.municipality
    and member.family = family.id and member.address_protected))`;

/** Where each family with followed children stands, and whether its place may be told; nobody's covering counts here. */
export async function readCaseloadFamilies({
  tx,
  municipality,
}: Pick<Records, "tx" | "municipality">): Promise<readonly CaseloadFamily[]> {
  const found = await rows(
    tx,
    sql`select family.id, family.health_visitor, family.district, ${IS_PROTECTED} as is_protected
      from family where family.municipality = ${municipality} and family.closed_at is null`,
  );
  return found.map((row) => ({
    id: String(row["id"]),
    healthVisitor: (row["health_visitor"] as string | null) ?? undefined,
    district: (row["district"] as string | null) ?? undefined,
    isProtected: row["is_protected"] === true,
    coveredBy: [],
  }));
}

/** What of a family its visits are counted by. */
export type CaseloadFamily = Pick<
  FamilyOnRecord,
  "id" | "healthVisitor" | "district" | "isProtected" | "coveredBy"
>;
