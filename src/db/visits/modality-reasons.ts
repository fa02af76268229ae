import { and, desc, eq } from "drizzle-orm";
import type { Appointment } from "../../domain/visits/appointment.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { modalityReasons } from "../tables/support-tables.ts";
import type { Records } from "../transaction/records.ts";

/** Why an appointment is held in its way, as was said last of this way; undefined where nobody has said. */
export async function readModalityReason(
  records: Records,
  { id, modality }: Pick<Appointment, "id" | "modality">,
): Promise<string | undefined> {
  const { tx, municipality } = records;
  const [row] = await tx
    .select()
    .from(modalityReasons)
    .where(
      and(
        eq(modalityReasons.municipality, municipality),
        eq(modalityReasons.appointment, id),
        eq(modalityReasons.modality, modality),
      ),
    )
    .orderBy(desc(modalityReasons.recordedAt), desc(modalityReasons.id))
    .limit(1);
  return row && unsealJson<string>(records, placeOf(row.id), row.reason);
}

/** Lays down why an appointment is held in its way: a person's own words, and sealed. */
export async function addModalityReason(
  records: Records,
  { id: appointment, modality }: Pick<Appointment, "id" | "modality">,
  said: { readonly reason: string; readonly author: string; readonly recordedAt: Date },
): Promise<void> {
  const { pending, municipality } = records;
  const id = crypto.randomUUID();
  const reason = await sealJson(records, placeOf(id), said.reason);
  pending.add(modalityReasons, [{ municipality, id, appointment, modality, ...said, reason }]);
}

function placeOf(row: string) {
  return { table: "modality_reason", column: "reason", row };
}
