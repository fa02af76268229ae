import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { type KlBundle, klReport } from "../../journal/kl/kl-report.ts";
import { klResources } from "../../journal/kl/kl-resources.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { gatherDeliveries } from "./gather-deliveries.ts";

/** Nobody has said who keeps the records, and the gateway must be told. */
export interface SorCodeMissing {
  readonly kind: "sorCodeMissing";
}

/** The child was born, and has no CPR number yet. */
export interface CprNumberMissing {
  readonly kind: "cprNumberMissing";
}

/** All that would be delivered of a child today, from a day on. Nothing is remembered of it. */
export async function readDelivery(
  desk: Desk,
  id: string,
  since: CivilDate | undefined,
  base: string,
): Promise<Result<Disclosed<KlBundle>, NotFound | SorCodeMissing | CprNumberMissing>> {
  const [found] = isRecordId(id) ? await gatherDeliveries(desk, [id]) : [];
  if (found?.view === undefined) return refused({ kind: "notFound" });
  const { sorCode } = desk.settings;
  if (sorCode === null) return refused({ kind: "sorCodeMissing" });
  if (found.isUnnamed) return refused({ kind: "cprNumberMissing" });
  const { child, people, contacts, interventions, screenings } = found.view.shown;
  const isIn = (day: CivilDate | undefined) =>
    since === undefined || day === undefined || day >= since;
  const met = contacts.filter(({ heldAt }) => isIn(danishDay(heldAt)));
  const given = new Set(
    met.flatMap(({ encounters }) => encounters.flatMap((each) => each.interventions)),
  );
  const resources = klResources({
    child,
    people,
    contacts: met,
    interventions: interventions.filter((each) => isIn(each.endedOn) || given.has(each.id)),
    screenings: screenings.filter(({ on }) => isIn(on)),
  });
  const sender = { sorCode, base, now: desk.now };
  return accepted(together([found.view], () => klReport({ child, people, resources }, sender)));
}
