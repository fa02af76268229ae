import { addConcernEntries, readConcernEntries } from "../../db/needs/concern-entries.ts";
import { saveConcern } from "../../db/needs/concerns.ts";
import {
  type ConcernWithHistory,
  discloseConcernWithHistory,
} from "../../domain/disclosure/disclose-concern.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type Concern,
  DAYCARE_CONCERN,
  factsOfConcern,
} from "../../domain/needs/concerns/concern.ts";
import type { ChangedConcern, ConcernAuthor } from "../../domain/needs/concerns/open-concern.ts";
import type { FamilyOnRecord } from "../../domain/registration/family-on-record.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { type TellRefusal, recordFact } from "../changes/tell-of-child.ts";
import type { Desk } from "../desk.ts";
import { findHealthVisitor } from "../health-visitors/find-health-visitor.ts";
import { type NotFound, orNotFound } from "../not-found.ts";

/** Lays a concern down as it now is, and says so in codes that tell nothing of what it is about. Its history grows by what happened. */
export async function layDownConcern(desk: Desk, changed: ChangedConcern): Promise<void> {
  const { concern, entries } = changed;
  if (entries.length === 0) return;
  await saveConcern(desk, concern);
  await addConcernEntries(desk, changed);
  const kinds = entries.map(({ kind }) => kind);
  const happened = kinds.find((kind) => kind === "opened" || kind === "closed") ?? "changed";
  desk.announce({ type: `concern.${happened}`, child: concern.child, reasons: kinds });
}

/** What the daycare is concerned about, and the parents let be shared, is a fact of the child, and so is an intervention that was opened: what follows is planned at once. */
export async function tellOfConcern(
  desk: Desk,
  before: Concern | undefined,
  after: Concern,
): Promise<Result<unknown, TellRefusal>> {
  for (const fact of factsOfConcern(before, after)) {
    const source = fact === DAYCARE_CONCERN ? "daycare" : "concern";
    const told = await recordFact(desk, after.child, { fact, value: true, on: desk.today }, source);
    if (!told.ok) return told;
  }
  return accepted(undefined);
}

/** Who says something of a concern at this desk, naming an owner or none. */
export async function concernAuthor(desk: Desk, owner: string | undefined): Promise<ConcernAuthor> {
  const isKnownOwner = owner === undefined || (await findHealthVisitor(desk, owner)) !== undefined;
  return { author: desk.actor.subject, at: desk.now, today: desk.today, isKnownOwner };
}

/** A concern with all that happened to it, what happened just now included. */
export async function shownWithHistory(
  desk: Desk,
  { concern, entries }: ChangedConcern,
  family: FamilyOnRecord,
): Promise<Result<Disclosed<ConcernWithHistory>, NotFound>> {
  const history = [...(await readConcernEntries(desk, concern.id)), ...entries];
  return orNotFound(discloseConcernWithHistory(concern, history, family, desk.viewer));
}
