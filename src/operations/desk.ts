import { DatabaseAway, StillRunning, sqlState } from "../db/connection/patience.ts";
import {
  type KeptReply,
  type RepeatableRequest,
  claimKey,
  keptReply,
} from "../db/transaction/idempotency-keys.ts";
import { type NewEvent, addAudit, numberedEvents } from "../db/transaction/ledger.ts";
import { type MunicipalityRow, type Settings, settingsOf } from "../db/municipalities.ts";
import { type SandboxClock, presentOf } from "../db/sandbox-clock.ts";
import { UnknownMunicipality } from "../db/transaction/record-store.ts";
import type { Records } from "../db/transaction/records.ts";
import type { Disclosed } from "../domain/disclosure/disclosed.ts";
import type { Viewer } from "../domain/disclosure/viewer.ts";
import type { PublishedVersion } from "../domain/programme/versions/published-version.ts";
import { districtsOfCoordinator } from "../domain/registration/district.ts";
import { type Result, accepted, refused } from "../domain/result.ts";
import { type CivilDate, type DayNumber, dayNumberOf } from "../domain/time/civil-date.ts";
import { danishDay } from "../domain/time/local-time.ts";
import type { EmergencyPlan } from "../domain/visits/emergency-plan.ts";
import type { Appointment } from "../domain/visits/appointment.ts";
import type { ClosingDays } from "../domain/time/visiting-days.ts";
import type { Actor, Context } from "./context.ts";
import { seesNeedsOf } from "./sees-needs-of.ts";

/** Where an operation works: one municipality's records in one transaction, and what it plans by. */
export interface Desk extends Records {
  readonly actor: Actor;
  readonly viewer: Viewer;
  /** The municipality's present: the sandbox has one of its own. */
  readonly now: Date;
  /** The day in Denmark. */
  readonly today: CivilDate;
  /** What every other clock says: for what is awaited, leased or kept for a while. */
  readonly clockNow: Date;
  readonly sandboxClock: SandboxClock | undefined;
  readonly settings: Settings;
  readonly settingsVersion: number;
  readonly closingDays: ClosingDays;
  /** Of its own programmes, in the order in which they were. */
  readonly publishedProgrammes: readonly PublishedVersion[];
  /** Past ones too. */
  readonly emergencyPlans: readonly EmergencyPlan[];
  /** The request came before, with its key, and is to be answered anew: what it asks for is done. */
  readonly isRepeated: boolean;
  /** Appointments as this change has laid them down: the database does not say so before its end. */
  readonly appointments: Map<string, Appointment>;
  /** An event of this change; all are numbered together, as the last thing before the commit. */
  readonly announce: (event: NewEvent) => void;
}

/** What the door knows of a request, and the ledger keeps. */
export interface DeskRequest {
  /** What is done, as the API's document calls it. */
  readonly action: string;
  readonly changes: boolean;
  /** It holds the children and the days that it changes itself, and needs no turn among the municipality's changes. */
  readonly holdsItsOwn?: boolean | undefined;
  /** Of a municipality that is not served there is nothing to find, and none is begun. */
  readonly ofKnownMunicipality?: boolean | undefined;
  /** It is about every child of the municipality, and may take its time. */
  readonly isLong?: boolean | undefined;
  /** The reason that was given, or what is searched for. */
  readonly particulars?: string | undefined;
  /** Asked again with its key it is answered anew: what it shows may be for others by then. */
  readonly isAnsweredAnew?: boolean | undefined;
  /** Its answer tells of needs: asked again with its key it is shown to whoever may see these still. */
  readonly tellsOfNeeds?: boolean | undefined;
  /** Undefined where no Idempotency-Key came. */
  readonly repeatable?: Omit<RepeatableRequest, "subject"> | undefined;
}

export type DeskRefusal =
  | { readonly kind: "databaseAway" }
  | { readonly kind: "notFound" }
  | { readonly kind: "stillRunning" }
  | { readonly kind: "conflictsWithRecord" }
  | { readonly kind: "doubleBooking" }
  | { readonly kind: "keyUsedBefore" };

/**
 * Does one piece of work in one transaction: its change, the audit entry that names the children it
 * shows, the answer kept for whoever asks again, and its events, all in its last statement. A refusal leaves nothing behind.
 */
export async function atDesk<Shown, Refusal>(
  context: Context,
  request: DeskRequest,
  work: (desk: Desk) => Promise<Result<Disclosed<Shown>, Refusal>>,
  write: (disclosed: Disclosed<Shown>) => Promise<KeptReply>,
): Promise<Result<KeptReply, Refusal | DeskRefusal>> {
  const { actor, now, store } = context;
  if (store === undefined) return refused({ kind: "databaseAway" });
  try {
    const whole = async (records: Records, row: MunicipalityRow) => {
      const claimed =
        request.repeatable &&
        (await claimKey(records, { ...request.repeatable, subject: actor.subject }, now));
      if (claimed?.kind === "otherContent") throw new Refused({ kind: "keyUsedBefore" });
      const log = (children: readonly string[]) => {
        const { action, particulars } = request;
        const entry = { actor: actor.subject, role: actor.role, action, children, particulars };
        return addAudit(records, now, entry);
      };
      if (claimed?.kind === "answered" && !request.isAnsweredAnew) {
        const { viewer } = deskOf(context, records, row, [], true);
        const isKeptBack =
          request.tellsOfNeeds === true && !(await seesNeedsOf(records, viewer, claimed.children));
        if (isKeptBack) throw new Refused({ kind: "notFound" });
        await log(claimed.children);
        await records.pending.write(records.tx, []);
        return claimed.reply;
      }
      const happened: NewEvent[] = [];
      const isRepeated = claimed?.kind === "answered";
      const result = await work(deskOf(context, records, row, happened, isRepeated));
      if (!result.ok) throw new Refused(result.refusal);
      const answer = await write(result.value);
      const { children } = result.value;
      const isLogged = request.changes || children.length > 0 || request.particulars !== undefined;
      if (isLogged) await log(children);
      const kept =
        claimed?.kind === "mine" &&
        (await keptReply(records, claimed.keyHash, {
          reply: request.isAnsweredAnew ? { ...answer, body: "" } : answer,
          children,
        }));
      const events = numberedEvents(records.municipality, presentOf(row, now), happened);
      await records.pending.write(records.tx, [...(kept ? [kept] : []), ...events]);
      return answer;
    };
    const options = {
      inTurn: request.changes && request.holdsItsOwn !== true,
      mustBeKnown: request.ofKnownMunicipality === true,
      isLong: request.isLong === true,
    };
    return accepted(await store.open(actor.municipality, whole, options));
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal as Refusal | DeskRefusal);
    if (error instanceof UnknownMunicipality) return refused({ kind: "notFound" });
    if (error instanceof DatabaseAway) return refused({ kind: "databaseAway" });
    if (sqlState(error) === UNIQUE_VIOLATION) return refused({ kind: "conflictsWithRecord" });
    if (sqlState(error) === EXCLUSION_VIOLATION) return refused({ kind: "doubleBooking" });
    if (error instanceof StillRunning) return refused({ kind: "stillRunning" });
    throw error;
  }
}

/** What the desk looked for did not stand in the way, and the database says it does: two things of one request, or of two. */
const UNIQUE_VIOLATION = "23505";

/** The database lets no two appointments of one health visitor overlap: whoever comes second is told so, and not tried again. */
const EXCLUSION_VIOLATION = "23P01";

/** Takes a refusal out of the transaction, so that nothing of it stays. */
class Refused extends Error {
  readonly refusal: unknown;
  constructor(refusal: unknown) {
    super("refused");
    this.refusal = refusal;
  }
}

function deskOf(
  { actor, now: clockNow }: Context,
  records: Records,
  row: MunicipalityRow,
  happened: NewEvent[],
  isRepeated: boolean,
): Desk {
  const { role, subject, scopes } = actor;
  const districts = districtsOfCoordinator(subject, row.districts);
  const now = presentOf(row, clockNow);
  const today = danishDay(now);
  return {
    ...records,
    actor,
    viewer: { role, subject, scopes, districts, today },
    now,
    today,
    clockNow,
    sandboxClock: row.sandboxClock,
    settings: settingsOf(row),
    settingsVersion: row.version,
    closingDays: new Set<DayNumber>(row.closingDays.map(dayNumberOf)),
    publishedProgrammes: row.publishedProgrammes,
    emergencyPlans: row.emergencyPlans,
    isRepeated,
    appointments: new Map(),
    announce: (event) => happened.push(event),
  };
}
