import type { ChildFacts } from "../../domain/criteria/child.ts";
import type { RecordedFact } from "../../domain/criteria/recorded-facts.ts";
import {
  type BirthParticulars,
  type ChildOnRecord,
  KEPT_ANCHORS,
  type StopCause,
} from "../../domain/registration/child-on-record.ts";
import type { FollowedProgramme } from "../../domain/registration/followed-programme.ts";
import type { Identifier } from "../../domain/registration/identifier.ts";
import { type AnchorDays, anchoredFacts } from "../../domain/registration/kept-anchors.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { unsealJson } from "../sealing/sealed-json.ts";
import type { children } from "../tables/family-tables.ts";
import type { Records } from "../transaction/records.ts";

/** A day as somebody told it; the last one counts. */
interface KeptDay {
  readonly on: string | null;
  readonly confirmed: boolean;
}

/** A child as its row, the days that were told of it and what was recorded say. */
export async function childOf(
  records: Records,
  row: typeof children.$inferSelect,
  kept: ReadonlyMap<string, readonly KeptDay[]>,
  recorded: readonly RecordedFact[],
  programmes: readonly FollowedProgramme[],
): Promise<ChildOnRecord> {
  const counting = [...kept].flatMap(([anchor, told]) => {
    const last = told.at(-1);
    return last === undefined ? [] : [{ anchor, ...last }];
  });
  const days = Object.fromEntries(
    counting.map(({ anchor, on }) => [anchor, on as CivilDate | null]),
  );
  const place = (column: string) => ({ table: "child", column, row: row.id });
  return {
    id: row.id,
    family: row.family,
    version: row.version,
    birth: row.birth ?? undefined,
    pregnancy: row.pregnancy ?? undefined,
    identifiers:
      (await unsealJson<Identifier[]>(records, place("identifiers"), row.identifiers)) ?? [],
    name: await nameOf(records, row),
    sex: row.sex ?? undefined,
    bornAt: row.bornAt ?? undefined,
    facts: factsOf(row, days, recorded),
    programmes,
    particulars: await particularsOf(records, row),
    addressProtected: row.addressProtected,
    externalReference: row.externalReference ?? undefined,
    stopped: stopOf(row),
    isCancelled: row.registrationCancelled,
    mergedInto: row.mergedInto ?? undefined,
    departedOn: days["departure"] ?? undefined,
    provisional: KEPT_ANCHORS.filter((each) =>
      counting.some(({ anchor, on, confirmed }) => anchor === each && on !== null && !confirmed),
    ),
    withdrawnAt: row.withdrawnAt ?? undefined,
    recordedAt: row.recordedAt,
  };
}

function stopOf({ stoppedAs, stoppedOn }: typeof children.$inferSelect): ChildOnRecord["stopped"] {
  if (stoppedAs === null || stoppedOn === null) return undefined;
  return { cause: stoppedAs as StopCause, on: stoppedOn as CivilDate };
}

export function nameOf(
  records: Records,
  { id: row, name }: Pick<typeof children.$inferSelect, "id" | "name">,
): Promise<string | undefined> {
  return unsealJson<string>(records, { table: "child", column: "name", row }, name);
}

export async function particularsOf(
  records: Records,
  { id: row, particulars }: Pick<typeof children.$inferSelect, "id" | "particulars">,
): Promise<BirthParticulars> {
  const place = { table: "child", column: "particulars", row };
  return (await unsealJson<BirthParticulars>(records, place, particulars)) ?? {};
}

/** What is counted from; it opens nothing that is sealed. */
export function factsOf(
  row: typeof children.$inferSelect,
  days: AnchorDays,
  recordedFacts: readonly RecordedFact[],
): ChildFacts {
  return {
    ...anchoredFacts(days),
    bornTogether: row.bornTogether ?? undefined,
    gestationalAgeDays: row.gestationalDays ?? undefined,
    firstTimeParents: row.firstTimeParents ?? undefined,
    birthWeightGrams: row.birthWeightGrams ?? undefined,
    recordedFacts,
  };
}
