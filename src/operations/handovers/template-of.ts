import { readHandoverTemplates } from "../../db/needs/handover-templates.ts";
import type { HandoverTemplate } from "../../domain/needs/handovers/handover-template.ts";
import { shippedTemplate } from "../../domain/needs/handovers/shipped-handover-templates.ts";
import type { Transition } from "../../domain/needs/handovers/transition.ts";
import type { Desk } from "../desk.ts";

/** What is told at a transition now: as the municipality says, or as it is shipped. */
export async function templateOf(desk: Desk, transition: Transition): Promise<HandoverTemplate> {
  const own = await readHandoverTemplates(desk, transition);
  return own.at(-1) ?? shippedTemplate(transition);
}
