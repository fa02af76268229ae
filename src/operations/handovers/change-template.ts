import { addHandoverTemplate } from "../../db/needs/handover-templates.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type {
  HandoverSection,
  HandoverTemplate,
} from "../../domain/needs/handovers/handover-template.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotFound } from "../not-found.ts";
import { transitionOf } from "./read-templates.ts";
import { templateOf } from "./template-of.ts";

/** From now on this is told at a transition; what has been written stays as it is. */
export async function changeTemplate(
  desk: Desk,
  name: string,
  sections: readonly HandoverSection[],
  expected: ExpectedVersion,
): Promise<Result<Disclosed<HandoverTemplate>, NotFound | VersionStale>> {
  const transition = transitionOf(name);
  if (transition === undefined) return refused({ kind: "notFound" });
  const before = await templateOf(desk, transition);
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  if (JSON.stringify(before.sections) === JSON.stringify(sections)) {
    return accepted(discloseNonPersonal(before));
  }
  const after = { transition, version: before.version + 1, sections };
  addHandoverTemplate(desk, after, desk.actor.subject, desk.now);
  desk.announce({ type: "handover-template.changed", child: undefined, reasons: [transition] });
  return accepted(discloseNonPersonal(after));
}
