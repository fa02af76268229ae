import { and, eq } from "drizzle-orm";
import type { ChangeEffect } from "../../domain/visits/change-effect.ts";
import type { ToldChange } from "../../domain/registration/told-change.ts";
import { isAnyOf } from "../tables/columns.ts";
import { changes } from "../tables/change-tables.ts";
import type { Records } from "../transaction/records.ts";

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
