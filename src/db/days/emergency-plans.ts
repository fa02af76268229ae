import { type SQL, and, eq, sql } from "drizzle-orm";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type EmergencyPlan, versionOfPlan } from "../../domain/visits/emergency-plan.ts";
import { rows } from "../connection/database.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { emergencyPlanEnds, emergencyPlans, keptVisits } from "../tables/emergency-tables.ts";
import type { Records } from "../transaction/records.ts";

export interface WrittenPlan {
  readonly id: string;
  readonly district: string | null;
  readonly priorityMax: number;
  readonly from: string;
  readonly until: string | null;
  readonly recordedAt: string;
  readonly ends: readonly { readonly on: string; readonly recordedAt: string }[] | null;
  readonly kept: readonly { readonly visit: string; readonly recordedAt: string }[] | null;
}

/** Every emergency plan of a municipality, past ones too: they are few, and each reading that shows visits asks for them. */
export function plansOf(municipality: string): SQL<readonly WrittenPlan[] | null> {
  return sql`(
    select json_agg(json_build_object(
        'id', plan.id, 'district', plan.district, 'priorityMax', plan.priority_max,
        'from', plan.from_day, 'until', plan.until_day, 'recordedAt', plan.recorded_at,
        'ends', (
          select json_agg(json_build_object('on', ended.on, 'recordedAt', ended.recorded_at)
            order by ended.version)
          from emergency_plan_end as ended
          where ended.municipality = plan.municipality and ended.emergency_plan = plan.id
        ),
        'kept', (
          select json_agg(json_build_object('visit', kept.visit, 'recordedAt', kept.recorded_at))
          from kept_visit as kept
          where kept.municipality = plan.municipality and kept.emergency_plan = plan.id
        )
      ) order by plan.from_day, plan.id)
    from emergency_plan as plan
    where plan.municipality = ${municipality})`;
}

export function planOf({ ends, kept, ...plan }: WrittenPlan): EmergencyPlan {
  return {
    id: plan.id,
    district: plan.district ?? undefined,
    priorityMax: plan.priorityMax,
    from: plan.from as CivilDate,
    until: (plan.until as CivilDate | null) ?? undefined,
    recordedAt: new Date(plan.recordedAt),
    ends: (ends ?? []).map((end) => ({
      on: end.on as CivilDate,
      recordedAt: new Date(end.recordedAt),
    })),
    kept: (kept ?? []).map((each) => ({
      visit: each.visit,
      recordedAt: new Date(each.recordedAt),
    })),
  };
}

/** Plans as they are once whatever went before this change is done. */
export async function readEmergencyPlans({
  tx,
  municipality,
}: Pick<Records, "tx" | "municipality">): Promise<readonly EmergencyPlan[]> {
  const [row] = await rows(tx, sql`select ${plansOf(municipality)} as plans`);
  return ((row?.["plans"] ?? []) as readonly WrittenPlan[]).map(planOf);
}

/** What people said of a plan when they began it, and when they ended it last. */
export interface SaidOfPlan {
  readonly reason: string;
  readonly endReason: string | undefined;
}

export async function readSaidOfPlan(
  records: Records,
  { id, ends }: Pick<EmergencyPlan, "id" | "ends">,
): Promise<SaidOfPlan> {
  const { tx, municipality } = records;
  const last = versionOfPlan({ ends });
  const [row] = await tx
    .select({ reason: emergencyPlans.reason, endReason: emergencyPlanEnds.reason })
    .from(emergencyPlans)
    .leftJoin(
      emergencyPlanEnds,
      and(
        eq(emergencyPlanEnds.municipality, emergencyPlans.municipality),
        eq(emergencyPlanEnds.emergencyPlan, emergencyPlans.id),
        eq(emergencyPlanEnds.version, last),
      ),
    )
    .where(and(eq(emergencyPlans.municipality, municipality), eq(emergencyPlans.id, id)));
  const [reason, endReason] = await Promise.all([
    unsealJson<string>(records, placeOf(id), row?.reason ?? null),
    unsealJson<string>(records, placeOfEnd(id, last), row?.endReason ?? null),
  ]);
  return { reason: reason ?? "", endReason };
}

export async function addEmergencyPlan(
  records: Records,
  { id, district, priorityMax, from, until, recordedAt }: EmergencyPlan,
  reason: string,
  author: string,
): Promise<void> {
  const { pending, municipality } = records;
  const sealed = await sealJson(records, placeOf(id), reason);
  const days = { from, until: until ?? null };
  const whose = { municipality, id, district: district ?? null };
  pending.add(emergencyPlans, [
    { ...whose, priorityMax, ...days, reason: sealed, author, recordedAt },
  ]);
}

export async function addPlanEnd(
  records: Records,
  emergencyPlan: string,
  end: { readonly version: number; readonly on: CivilDate; readonly recordedAt: Date },
  reason: string,
  author: string,
): Promise<void> {
  const { pending, municipality } = records;
  const sealed = await sealJson(records, placeOfEnd(emergencyPlan, end.version), reason);
  pending.add(emergencyPlanEnds, [{ municipality, emergencyPlan, ...end, reason: sealed, author }]);
}

export async function addKeptVisit(
  records: Records,
  { emergencyPlan, visit }: { readonly emergencyPlan: string; readonly visit: string },
  reason: string,
  author: string,
  recordedAt: Date,
): Promise<void> {
  const { pending, municipality } = records;
  const sealed = await sealJson(records, placeOfKept(emergencyPlan, visit), reason);
  pending.add(keptVisits, [
    { municipality, emergencyPlan, visit, reason: sealed, author, recordedAt },
  ]);
}

/** Why each visit is kept in spite of a plan, by the visit. */
export async function readKeptReasons(
  records: Records,
  plan: string,
): Promise<ReadonlyMap<string, string>> {
  const { tx, municipality } = records;
  const found = await tx
    .select({ visit: keptVisits.visit, reason: keptVisits.reason })
    .from(keptVisits)
    .where(and(eq(keptVisits.municipality, municipality), eq(keptVisits.emergencyPlan, plan)));
  const reasons = found.map(async ({ visit, reason }) => {
    const said = await unsealJson<string>(records, placeOfKept(plan, visit), reason);
    return [visit, said ?? ""] as const;
  });
  return new Map(await Promise.all(reasons));
}

function placeOfKept(plan: string, visit: string) {
  return { table: "kept_visit", column: "reason", row: `${plan}/${visit}` };
}

function placeOf(row: string) {
  return { table: "emergency_plan", column: "reason", row };
}

function placeOfEnd(plan: string, version: number) {
  return { table: "emergency_plan_end", column: "reason", row: `${plan}/${version}` };
}
