import { and, asc, eq } from "drizzle-orm";
import type {
  AgreementState,
  Effect,
  FamilyAgreement,
  Responsible,
} from "../../domain/needs/help/family-agreement.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { isAnyOf } from "../tables/columns.ts";
import { familyAgreements } from "../tables/support-tables.ts";
import type { Records } from "../transaction/records.ts";

export async function readFamilyAgreement(
  records: Records,
  id: string,
): Promise<FamilyAgreement | undefined> {
  const { tx, municipality } = records;
  const [row] = await tx
    .select()
    .from(familyAgreements)
    .where(and(eq(familyAgreements.municipality, municipality), eq(familyAgreements.id, id)));
  return row && agreementOf(records, row);
}

/** What was agreed about these children, open or closed, by the day on which it is followed up. */
export async function readFamilyAgreements(
  records: Records,
  children: readonly string[],
): Promise<readonly FamilyAgreement[]> {
  const { tx, municipality } = records;
  if (children.length === 0) return [];
  const found = await tx
    .select()
    .from(familyAgreements)
    .where(
      and(
        eq(familyAgreements.municipality, municipality),
        isAnyOf(familyAgreements.child, children),
      ),
    )
    .orderBy(asc(familyAgreements.due), asc(familyAgreements.recordedAt), asc(familyAgreements.id));
  return Promise.all(found.map((row) => agreementOf(records, row)));
}

/** Lays an agreement down, new, changed or closed. What was agreed and what came of it are people's own words, and sealed. */
export async function saveFamilyAgreement(
  records: Records,
  agreement: FamilyAgreement,
): Promise<void> {
  const { pending, municipality } = records;
  const { id, outcome } = agreement;
  pending.save(familyAgreements, {
    municipality,
    id,
    child: agreement.child,
    contact: agreement.contact,
    madeOn: agreement.madeOn,
    text: await sealJson(records, placeOf("text", id), agreement.text),
    responsible: agreement.responsible,
    responsibleHealthVisitor: agreement.responsibleHealthVisitor ?? null,
    due: agreement.due,
    state: agreement.state,
    effect: agreement.effect ?? null,
    outcome:
      outcome === undefined ? null : await sealJson(records, placeOf("outcome", id), outcome),
    author: agreement.author,
    recordedAt: agreement.recordedAt,
    closedAt: agreement.closedAt ?? null,
    closedBy: agreement.closedBy ?? null,
    version: agreement.version,
  });
}

async function agreementOf(
  records: Records,
  row: typeof familyAgreements.$inferSelect,
): Promise<FamilyAgreement> {
  return {
    id: row.id,
    version: row.version,
    child: row.child,
    contact: row.contact,
    madeOn: row.madeOn as CivilDate,
    text: (await unsealJson<string>(records, placeOf("text", row.id), row.text)) ?? "",
    responsible: row.responsible as Responsible,
    responsibleHealthVisitor: row.responsibleHealthVisitor ?? undefined,
    due: row.due as CivilDate,
    state: row.state as AgreementState,
    effect: (row.effect as Effect | null) ?? undefined,
    outcome: await unsealJson<string>(records, placeOf("outcome", row.id), row.outcome),
    author: row.author,
    recordedAt: row.recordedAt,
    closedAt: row.closedAt ?? undefined,
    closedBy: row.closedBy ?? undefined,
  };
}

function placeOf(column: string, row: string) {
  return { table: "family_agreement", column, row };
}
