import { DatabaseAway } from "../../db/connection/patience.ts";
import type { MunicipalityRow } from "../../db/municipalities.ts";
import { type ProgrammeOnRecord, readProgrammes } from "../../db/programmes/programmes.ts";
import { SANDBOX_MUNICIPALITY, presentOf } from "../../db/sandbox-clock.ts";
import { UnknownMunicipality } from "../../db/transaction/record-store.ts";
import type { Records } from "../../db/transaction/records.ts";
import type { Programme } from "../../domain/programme/programme.ts";
import {
  type PublishedVersion,
  currentVersionOf,
} from "../../domain/programme/versions/published-version.ts";
import type { Programmes } from "../../domain/programme/versions/programmes.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { type CivilDate, dayNumberOf } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import type { ClosingDays } from "../../domain/time/visiting-days.ts";
import type { Context } from "../context.ts";

/** Whether they can be told just now. */
export interface RecordsAway {
  readonly kind: "databaseAway";
}

/** A municipality's own programmes, with which of them are published, in that order. */
export interface OwnProgrammes {
  readonly versions: readonly ProgrammeOnRecord[];
  readonly published: readonly PublishedVersion[];
}

/** Those of one id, or all; none where no records are bound or nobody has served the municipality yet. */
export async function ownProgrammes(
  context: Context,
  id?: string,
): Promise<Result<OwnProgrammes, RecordsAway>> {
  // No database holds text with this character, so nothing is called by it.
  if (id?.includes("\u0000")) return accepted(NONE);
  return fromRecords(context, NONE, async (records, { publishedProgrammes: published }) => ({
    versions: await readProgrammes(records, id),
    published,
  }));
}

const NONE: OwnProgrammes = { versions: [], published: [] };

/** What a municipality has published, and the days on which its service is closed. */
export interface PublishedProgrammes {
  readonly programmes: Programmes;
  readonly closingDays: ClosingDays;
  /** The version that an id alone names; undefined where none is published. */
  readonly currentOf: (id: string) => Programme | undefined;
}

/** Undefined where no records are bound, or nobody has served the municipality yet. */
export function publishedProgrammes(
  context: Context,
): Promise<Result<PublishedProgrammes | undefined, RecordsAway>> {
  return fromRecords(context, undefined, async ({ programmes }, row) => ({
    programmes,
    closingDays: new Set(row.closingDays.map(dayNumberOf)),
    currentOf: (id: string) => {
      const current = currentVersionOf(row.publishedProgrammes, id);
      return current && programmes.of(current);
    },
  }));
}

/** The day in Denmark that previews count as today. Only the sandbox's records are asked what day it is there. */
export async function todayIn(context: Context): Promise<Result<CivilDate, RecordsAway>> {
  const today = danishDay(context.now);
  if (context.actor.municipality !== SANDBOX_MUNICIPALITY) return accepted(today);
  return fromRecords(context, today, async (_, row) => danishDay(presentOf(row, context.now)));
}

async function fromRecords<Value>(
  { store, actor }: Context,
  otherwise: Value,
  read: (records: Records, row: MunicipalityRow) => Promise<Value>,
): Promise<Result<Value, RecordsAway>> {
  if (store === undefined) return accepted(otherwise);
  try {
    const options = { inTurn: false, mustBeKnown: true };
    return accepted(await store.open(actor.municipality, read, options));
  } catch (error) {
    if (error instanceof UnknownMunicipality) return accepted(otherwise);
    if (error instanceof DatabaseAway) return refused({ kind: "databaseAway" });
    throw error;
  }
}
