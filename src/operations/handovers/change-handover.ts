import { saveHandover } from "../../db/needs/handovers.ts";
import { type HandoverView, discloseHandover } from "../../domain/disclosure/disclose-handover.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type HandoverDraft,
  canHandOver,
  draftFaults,
} from "../../domain/needs/handovers/handover.ts";
import { factsToldBy } from "../../domain/needs/handovers/handover-consent.ts";
import { type HandoverStepRefused, afterStep } from "../../domain/needs/handovers/handover-life.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { type TellRefusal, tellFacts } from "../changes/tell-of-child.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { orNotFound } from "../not-found.ts";
import type { DraftRefused } from "./draft-handover.ts";
import { handoverToChange } from "./find-handover.ts";
import { templateOf } from "./template-of.ts";

export type ChangeHandoverRefusal = TellRefusal | VersionStale | HandoverStepRefused | DraftRefused;

/** Puts a draft right: what is left out stays as it is, and what is written anew is written by the template as it is now. */
export async function changeHandover(
  desk: Desk,
  id: string,
  change: Partial<Omit<HandoverDraft, "transition">>,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<HandoverView>, ChangeHandoverRefusal>> {
  const found = await handoverToChange(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  const { handover: before, of } = found;
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  const possible = afterStep(before, { step: "change" }, desk.today);
  if (!possible.ok) return possible;
  if (!canHandOver(endingOf(of.child), before.transition)) return refused({ kind: "childEnded" });
  const changed = { ...before, ...change };
  const reasons = (Object.keys(change) as (keyof typeof change)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(changed[field]),
  );
  if (reasons.length === 0) return accepted(found.shown);
  const isRewritten = reasons.includes("content");
  const template = await templateOf(desk, before.transition);
  const faults = draftFaults(changed, template, desk.today).filter(
    ({ code }) => isRewritten || code === "onInTheFuture" || code === "legalBasisUnfit",
  );
  if (faults.length > 0) return refused({ kind: "draftRefused", faults });
  if (reasons.includes("consent")) {
    const facts = factsToldBy(changed, of.child.facts.recordedFacts, desk.today);
    const told = await tellFacts(desk, of.child.id, facts, "handover");
    if (!told.ok) return told;
  }
  const templateVersion = isRewritten ? template.version : before.templateVersion;
  const handover = { ...changed, templateVersion, version: before.version + 1 };
  await saveHandover(desk, handover);
  desk.announce({ type: "handover.changed", child: handover.child, reasons });
  return orNotFound(discloseHandover(handover, of.family, desk.viewer));
}
