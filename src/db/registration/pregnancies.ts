import { and, asc, eq, isNull } from "drizzle-orm";
import { children, pregnancies } from "../tables/family-tables.ts";
import type { Records } from "../transaction/records.ts";

export function addPregnancy(
  { pending, municipality }: Records,
  id: string,
  family: string,
  at: Date,
): void {
  pending.add(pregnancies, [{ municipality, id, family, recordedAt: at, endedAt: null }]);
}

/** A family's open pregnancy, with the child that is expected. */
export async function openPregnancyOf(
  { tx, municipality }: Records,
  family: string,
): Promise<{ readonly pregnancy: string; readonly child: string } | undefined> {
  const [found] = await tx
    .select({ pregnancy: pregnancies.id, child: children.id })
    .from(pregnancies)
    .innerJoin(
      children,
      and(
        eq(children.municipality, pregnancies.municipality),
        eq(children.pregnancy, pregnancies.id),
      ),
    )
    .where(
      and(
        eq(pregnancies.municipality, municipality),
        eq(pregnancies.family, family),
        isNull(pregnancies.endedAt),
      ),
    )
    .orderBy(asc(pregnancies.recordedAt))
    .limit(1);
  return found;
}

export async function endPregnancy(
  { tx, municipality }: Records,
  id: string,
  at: Date,
): Promise<void> {
  await tx
    .update(pregnancies)
    .set({ endedAt: at })
    .where(and(eq(pregnancies.municipality, municipality), eq(pregnancies.id, id)));
}
