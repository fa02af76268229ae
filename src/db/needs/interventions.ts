import { and, asc, eq } from "drizzle-orm";
import type { OpenedIntervention } from "../../domain/needs/opened-intervention.ts";
import type { Recipient } from "../../domain/needs/proposals/decided-need.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { isAnyOf } from "../tables/columns.ts";
import { interventions } from "../tables/delivery-tables.ts";
import type { Records } from "../transaction/records.ts";

/** Every intervention for these children and their parents, undone ones too, in the order in which they began. */
export async function readInterventions(
  { tx, municipality }: Records,
  children: readonly string[],
): Promise<readonly OpenedIntervention[]> {
  if (children.length === 0) return [];
  const found = await tx
    .select()
    .from(interventions)
    .where(
      and(eq(interventions.municipality, municipality), isAnyOf(interventions.child, children)),
    )
    .orderBy(asc(interventions.startedOn), asc(interventions.recordedAt), asc(interventions.id));
  return found.map(interventionOf);
}

export async function readIntervention(
  { tx, municipality }: Records,
  id: string,
): Promise<OpenedIntervention | undefined> {
  const [row] = await tx
    .select()
    .from(interventions)
    .where(and(eq(interventions.municipality, municipality), eq(interventions.id, id)));
  return row && interventionOf(row);
}

/** Lays an intervention down, new or changed. */
export function saveIntervention(
  { pending, municipality }: Records,
  intervention: OpenedIntervention,
): void {
  const { endedOn, undoneAt, ...others } = intervention;
  pending.save(interventions, {
    municipality,
    ...others,
    endedOn: endedOn ?? null,
    undoneAt: undoneAt ?? null,
  });
}

function interventionOf(row: typeof interventions.$inferSelect): OpenedIntervention {
  return {
    id: row.id,
    version: row.version,
    child: row.child,
    recipient: row.recipient as Recipient,
    code: row.code,
    conditions: row.conditions as string[],
    startedOn: row.startedOn as CivilDate,
    endedOn: (row.endedOn as CivilDate | null) ?? undefined,
    author: row.author,
    recordedAt: row.recordedAt,
    undoneAt: row.undoneAt ?? undefined,
  };
}
