import { readHandoverTemplates } from "../../db/needs/handover-templates.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type { HandoverTemplate } from "../../domain/needs/handovers/handover-template.ts";
import { shippedTemplate } from "../../domain/needs/handovers/shipped-handover-templates.ts";
import { TRANSITIONS, type Transition } from "../../domain/needs/handovers/transition.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";

/** What is told at each transition now. */
export async function listTemplates(
  desk: Desk,
): Promise<Result<Disclosed<readonly HandoverTemplate[]>, never>> {
  const own = await readHandoverTemplates(desk);
  const counting = TRANSITIONS.map(
    (transition) =>
      own.findLast((each) => each.transition === transition) ?? shippedTemplate(transition),
  );
  return accepted(discloseNonPersonal(counting));
}

/** What is told at one of them, now or in a version by which something was written. */
export async function readTemplate(
  desk: Desk,
  name: string,
  version: number | undefined,
): Promise<Result<Disclosed<HandoverTemplate>, NotFound>> {
  const transition = transitionOf(name);
  if (transition === undefined) return refused({ kind: "notFound" });
  const all = [shippedTemplate(transition), ...(await readHandoverTemplates(desk, transition))];
  const found =
    version === undefined ? all.at(-1) : all.find((template) => template.version === version);
  return found === undefined ? refused({ kind: "notFound" }) : accepted(discloseNonPersonal(found));
}

export function transitionOf(name: string): Transition | undefined {
  return TRANSITIONS.find((transition) => transition === name);
}
