import { and, asc, eq } from "drizzle-orm";
import type {
  HandoverSection,
  HandoverTemplate,
} from "../../domain/needs/handovers/handover-template.ts";
import type { Transition } from "../../domain/needs/handovers/transition.ts";
import { handoverTemplates } from "../tables/handover-tables.ts";
import type { Records } from "../transaction/records.ts";

/** The municipality's own templates for a transition in each of their versions, or for all; what it has never changed is none. */
export async function readHandoverTemplates(
  { tx, municipality }: Records,
  transition?: Transition,
): Promise<readonly HandoverTemplate[]> {
  const found = await tx
    .select()
    .from(handoverTemplates)
    .where(
      and(
        eq(handoverTemplates.municipality, municipality),
        transition && eq(handoverTemplates.transition, transition),
      ),
    )
    .orderBy(asc(handoverTemplates.transition), asc(handoverTemplates.version));
  return found.map((row) => ({
    transition: row.transition as Transition,
    version: row.version,
    sections: row.sections as readonly HandoverSection[],
  }));
}

/** A further version; the ones before stay for what was written by them. */
export function addHandoverTemplate(
  { pending, municipality }: Records,
  { transition, version, sections }: HandoverTemplate,
  author: string,
  recordedAt: Date,
): void {
  pending.add(handoverTemplates, [
    { municipality, transition, version, sections, author, recordedAt },
  ]);
}
