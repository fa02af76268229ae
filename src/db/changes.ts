import { and, asc, eq } from "drizzle-orm";
import type { FactValue } from "../domain/criteria/recorded-facts.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import type { ChangeEffect } from "../domain/visits/change-effect.ts";
import type { ToldChange } from "../domain/registration/told-change.ts";
import { isAnyOf } from "./tables/columns.ts";
import { changes } from "./tables/change-tables.ts";
import { anchors, recordedFacts } from "./tables/visit-tables.ts";
import type { Records } from "./transaction/records.ts";

/** A change that was made, under the id of its preview. */
export interface MadeChange {
  readonly id: string;
  readonly child: string;
  readonly told: ToldChange;
  readonly effect: ChangeEffect;
}

export async function readMadeChanges(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<readonly MadeChange[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select()
    .from(changes)
    .where(and(eq(changes.municipality, municipality), isAnyOf(changes.id, ids)));
  return rows.map(({ id, child, told, effect }) => ({
    id,
    child,
    told: told as ToldChange,
    effect: effect as ChangeEffect,
  }));
}

export function addMadeChange(
  { pending, municipality }: Records,
  change: MadeChange,
  author: string,
  at: Date,
): void {
  pending.add(changes, [{ municipality, ...change, author, recordedAt: at }]);
}

/** A day of a child, or a fact about it, as somebody told it: nothing of them is ever taken away. */
export interface Told {
  readonly author: string;
  readonly source: string | undefined;
  readonly recordedAt: Date;
}

export interface ToldDay extends Told {
  readonly anchor: string;
  readonly on: CivilDate | undefined;
  readonly isProvisional: boolean;
}

export interface ToldFactOnRecord extends Told {
  readonly id: string;
  readonly fact: string;
  readonly value: FactValue;
  readonly on: CivilDate;
}

/** Every day that was told of a child, in the order in which they came. */
export async function readToldDays(
  { tx, municipality }: Records,
  child: string,
): Promise<readonly ToldDay[]> {
  const rows = await tx
    .select()
    .from(anchors)
    .where(and(eq(anchors.municipality, municipality), eq(anchors.child, child)))
    .orderBy(asc(anchors.version), asc(anchors.anchor));
  return rows.map((row) => ({
    anchor: row.anchor,
    on: (row.on as CivilDate | null) ?? undefined,
    isProvisional: !row.confirmed,
    author: row.author,
    source: row.source ?? undefined,
    recordedAt: row.recordedAt,
  }));
}

export async function readToldFacts(
  { tx, municipality }: Records,
  child: string,
): Promise<readonly ToldFactOnRecord[]> {
  const rows = await tx
    .select()
    .from(recordedFacts)
    .where(and(eq(recordedFacts.municipality, municipality), eq(recordedFacts.child, child)))
    .orderBy(asc(recordedFacts.version), asc(recordedFacts.recordedAt), asc(recordedFacts.id));
  return rows.map((row) => ({
    id: row.id,
    fact: row.fact,
    value: row.value as FactValue,
    on: row.on as CivilDate,
    author: row.author,
    source: row.source ?? undefined,
    recordedAt: row.recordedAt,
  }));
}
