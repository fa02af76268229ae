import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { rows } from "../connection/database.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { isAnyOf } from "../tables/columns.ts";
import { klDeliveries, klReports } from "../tables/delivery-tables.ts";
import type { Records } from "../transaction/records.ts";

export interface KlDeliveryOnRecord {
  readonly number: number;
  /** The last event whose child it looked at. */
  readonly throughEvent: number;
}

/** What was delivered of a child, and what is waited for. */
export interface KlReportOnRecord<Resource> {
  readonly child: string;
  readonly resources: readonly Resource[];
  readonly delivery: number;
  readonly waitsUntil: CivilDate | undefined;
}

/** The delivery of that number, or the last one; undefined where there is none. */
export async function readKlDelivery(
  { tx, municipality }: Records,
  number?: number,
): Promise<KlDeliveryOnRecord | undefined> {
  const ofMunicipality = eq(klDeliveries.municipality, municipality);
  const [row] = await tx
    .select({ number: klDeliveries.number, throughEvent: klDeliveries.throughEvent })
    .from(klDeliveries)
    .where(
      number === undefined ? ofMunicipality : and(ofMunicipality, eq(klDeliveries.number, number)),
    )
    .orderBy(desc(klDeliveries.number))
    .limit(1);
  return row;
}

export function addKlDelivery(
  { pending, municipality }: Records,
  delivery: KlDeliveryOnRecord,
  recordedAt: Date,
): void {
  pending.add(klDeliveries, [{ municipality, ...delivery, recordedAt }]);
}

export interface ChildrenToDeliver {
  readonly children: readonly string[];
  readonly throughEvent: number;
  /** More has happened than was looked at. */
  readonly hasMore: boolean;
}

/** Of a report that nobody says has arrived: later than every delivery. */
const NEVER_ARRIVED = 2_147_483_647;

/** What was told later than this delivery, which the gateway has, has to be told again. */
export async function forgetLaterReports(
  { tx, municipality }: Records,
  number: number,
): Promise<void> {
  await tx
    .update(klReports)
    .set({ delivery: NEVER_ARRIVED })
    .where(and(eq(klReports.municipality, municipality), gt(klReports.delivery, number)));
}

/**
 * Of whom something may have to be delivered after a delivery: whom the next events are about, of whom something was
 * told that nobody says has arrived, and of whom what was waited for until yesterday did not come.
 */
export async function childrenToDeliver(
  { tx, municipality }: Records,
  after: KlDeliveryOnRecord,
  today: CivilDate,
  max: number,
): Promise<ChildrenToDeliver> {
  const found = await rows(
    tx,
    sql`with next as (
        select number, child from event
        where municipality = ${municipality} and number > ${after.throughEvent}
        order by number limit ${max + 1}),
      looked_at as (select number, child from next order by number limit ${max}),
      again as (
        select child from kl_report
        where municipality = ${municipality} and delivery > ${after.number}
        order by child limit ${max + 1})
      select (select json_agg(child order by child) from (
          select child from looked_at where child is not null
          union select child from (select child from again order by child limit ${max}) as first
          union select child from kl_report
            where municipality = ${municipality} and waits_until < ${today}::date) as any_of_them) as children,
        coalesce((select max(number) from looked_at), ${after.throughEvent}) as through,
        (select count(*) from next) > ${max} or (select count(*) from again) > ${max} as more`,
  );
  const [row] = found;
  return {
    children: (row?.["children"] ?? []) as string[],
    throughEvent: Number(row?.["through"] ?? after.throughEvent),
    hasMore: row?.["more"] === true,
  };
}

export async function readKlReports<Resource>(
  records: Records,
  children: readonly string[],
): Promise<ReadonlyMap<string, KlReportOnRecord<Resource>>> {
  if (children.length === 0) return new Map();
  const { tx, municipality } = records;
  const found = await tx
    .select()
    .from(klReports)
    .where(and(eq(klReports.municipality, municipality), isAnyOf(klReports.child, children)));
  const opened = await Promise.all(
    found.map(async ({ child, resources, delivery, waitsUntil }) => {
      const told = await unsealJson<readonly Resource[]>(records, placeOf(child), resources);
      return {
        child,
        resources: told ?? [],
        delivery,
        waitsUntil: (waitsUntil as CivilDate | null) ?? undefined,
      };
    }),
  );
  return new Map(opened.map((each) => [each.child, each]));
}

/** Lays down what has been delivered of a child from now on. Who it is and what was found is sealed. */
export async function saveKlReport<Resource>(
  records: Records,
  { child, resources, delivery, waitsUntil }: KlReportOnRecord<Resource>,
  recordedAt: Date,
): Promise<void> {
  const { pending, municipality } = records;
  pending.save(klReports, {
    municipality,
    child,
    resources: await sealJson(records, placeOf(child), resources),
    delivery,
    waitsUntil: waitsUntil ?? null,
    recordedAt,
  });
}

function placeOf(child: string) {
  return { table: "kl_report", column: "resources", row: child };
}
