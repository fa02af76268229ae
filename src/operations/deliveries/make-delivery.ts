import {
  type KlReportOnRecord,
  addKlDelivery,
  childrenToDeliver,
  forgetLaterReports,
  readKlDelivery,
  readKlReports,
  saveKlReport,
} from "../../db/outward/kl-deliveries.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type KlBundle, type KlReport, klDelivery } from "../../journal/kl/kl-report.ts";
import { klResources } from "../../journal/kl/kl-resources.ts";
import type { KlResource } from "../../journal/kl/kl-terms.ts";
import { toldAnew } from "../../journal/kl/told-anew.ts";
import type { Desk } from "../desk.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import { type ChildToDeliver, gatherDeliveries } from "./gather-deliveries.ts";
import type { SorCodeMissing } from "./read-delivery.ts";

export interface KlDelivery {
  readonly number: number;
  readonly hasMore: boolean;
  readonly bundle: KlBundle;
  /** Contacts of these children that wait for what they must document. */
  readonly waiting: readonly {
    readonly child: string;
    readonly contact: string;
    readonly until: CivilDate;
  }[];
  /** Children without a CPR number. */
  readonly unnamed: readonly string[];
}

export type DeliveryRefusal =
  | SorCodeMissing
  | NotAllowedToDo
  | { readonly kind: "unknownDelivery" };

/**
 * What has changed since the delivery that the gateway has: of each child the resources that are new or other than
 * they were delivered, and those that no longer are, as entered in error. Asked again after the same delivery it
 * tells again, so that no answer is lost on its way.
 */
export async function makeDelivery(
  desk: Desk,
  after: number,
  { base, eventsMax }: { readonly base: string; readonly eventsMax: number },
): Promise<Result<Disclosed<KlDelivery>, DeliveryRefusal>> {
  const { sorCode } = desk.settings;
  if (sorCode === null) return refused({ kind: "sorCodeMissing" });
  const from = after === 0 ? { number: 0, throughEvent: 0 } : await readKlDelivery(desk, after);
  if (from === undefined) return refused({ kind: "unknownDelivery" });
  const number = ((await readKlDelivery(desk))?.number ?? 0) + 1;
  await forgetLaterReports(desk, after);
  const { children, throughEvent, hasMore } = await childrenToDeliver(
    desk,
    from,
    desk.today,
    eventsMax,
  );
  const [gathered, delivered] = await Promise.all([
    gatherDeliveries(desk, children),
    readKlReports<KlResource>(desk, children),
  ]);
  // Who sees not all of them would have the others passed over for good.
  if (gathered.some(({ view }) => view === undefined)) return refused({ kind: "notAllowedToDo" });
  const reports = new Map<string, KlReport>();
  for (const each of gathered) {
    const report = await reportOf(desk, each, delivered.get(each.child.id), { after, number });
    if (report !== undefined) reports.set(each.child.id, report);
  }
  addKlDelivery(desk, { number, throughEvent }, desk.now);
  const views = gathered.flatMap(({ view }) => view ?? []);
  return accepted(
    together(views, (all) => ({
      number,
      hasMore,
      bundle: klDelivery(
        all.flatMap(({ child }) => reports.get(child) ?? []),
        { sorCode, base, now: desk.now },
      ),
      waiting: gathered.flatMap(({ child, waiting }) =>
        waiting.map((each) => ({ child: child.id, ...each })),
      ),
      unnamed: gathered.flatMap(({ child, isUnnamed }) => (isUnnamed ? [child.id] : [])),
    })),
  );
}

/** What is told of a child, which is remembered; undefined where there is nothing. */
async function reportOf(
  desk: Desk,
  { child, view, isUnnamed, waiting }: ChildToDeliver,
  before: KlReportOnRecord<KlResource> | undefined,
  { after, number }: { readonly after: number; readonly number: number },
): Promise<KlReport | undefined> {
  if (view === undefined || isUnnamed) return undefined;
  const isSure = before !== undefined && before.delivery <= after;
  const { told, all } = toldAnew(klResources(view.shown), before?.resources ?? [], isSure);
  const waitsUntil = waiting.map(({ until }) => until).toSorted()[0];
  if (told.length > 0 || waitsUntil !== before?.waitsUntil) {
    const delivery = told.length > 0 ? number : (before?.delivery ?? 0);
    await saveKlReport(desk, { child: child.id, resources: all, delivery, waitsUntil }, desk.now);
  }
  if (told.length === 0) return undefined;
  return { child: child.id, people: view.shown.people, resources: told };
}
