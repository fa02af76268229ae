import type { ChildEnding } from "../../registration/child-ending.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { HandoverLife } from "./handover-life.ts";
import type { HandoverTemplate } from "./handover-template.ts";
import type { Transition } from "./transition.ts";

export const CONSENTERS = ["mother", "second-parent", "both"] as const;

/** What the parents said when they were asked. */
export interface Consent {
  readonly given: boolean;
  readonly by: (typeof CONSENTERS)[number];
  readonly on: CivilDate;
}

/** Barnets lov § 132: of a child that needs special support the municipality that it leaves must tell the next one, whatever the parents say. */
export const LEGAL_BASES = ["barnets-lov-132"] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

export const HANDOVER_CHANNELS = [
  "digital-post",
  "secure-mail",
  "letter",
  "meeting",
  "phone",
] as const;
export type HandoverChannel = (typeof HANDOVER_CHANNELS)[number];

/** Whom it is for. It tells where a child is to be found. */
export interface Receiver {
  readonly name: string;
  readonly contact: string | undefined;
}

export interface HandoverText {
  readonly section: string;
  readonly text: string;
}

/** What somebody writes of a handover, and may change until it is sent. */
export interface HandoverDraft {
  readonly transition: Transition;
  readonly receiver: Receiver;
  readonly content: readonly HandoverText[];
  readonly consent: Consent | undefined;
  readonly legalBasis: LegalBasis | undefined;
  /** Whether the health visitor who knows the child comes to the meeting at the start, and again when it has settled in. */
  readonly startMeeting: boolean;
  readonly followUp: boolean;
}

/** What follows a child at a transition, from a draft until somebody there has acknowledged it. */
export interface Handover extends HandoverDraft, HandoverLife {
  readonly id: string;
  readonly child: string;
  readonly version: number;
  /** The template by which it was written. */
  readonly templateVersion: number;
  readonly sent: HandoverSent | undefined;
  readonly acknowledged: HandoverAcknowledged | undefined;
  readonly withdrawn: HandoverWithdrawn | undefined;
  readonly author: string;
  readonly recordedAt: Date;
}

export interface HandoverSent {
  readonly on: CivilDate;
  readonly by: HandoverChannel;
  readonly author: string;
}

export interface HandoverAcknowledged {
  readonly on: CivilDate;
  /** Who there has read it. */
  readonly by: string;
  readonly note: string | undefined;
  readonly author: string;
}

export interface HandoverWithdrawn {
  readonly on: CivilDate;
  readonly reason: string;
  readonly consentTakenBack: boolean;
  readonly author: string;
}

/** What stands against a draft, by the field that it is about. */
export type DraftFault =
  | { readonly code: "sectionMissing"; readonly section: string }
  | { readonly code: "unknownSection" | "duplicateSection"; readonly place: number }
  | { readonly code: "onInTheFuture" }
  | { readonly code: "legalBasisUnfit" };

/** Everything that is wrong with a draft at once; a consent that is not there yet is nothing wrong. */
export function draftFaults(
  { transition, content, consent, legalBasis }: HandoverDraft,
  { sections }: HandoverTemplate,
  today: CivilDate,
): readonly DraftFault[] {
  const faults: DraftFault[] = [];
  for (const [place, { section }] of content.entries()) {
    if (content.findIndex((text) => text.section === section) < place) {
      faults.push({ code: "duplicateSection", place });
    } else if (!sections.some(({ code }) => code === section)) {
      faults.push({ code: "unknownSection", place });
    }
  }
  for (const { code: section, required } of sections) {
    const isWritten = content.some((text) => text.section === section);
    if (required && !isWritten) faults.push({ code: "sectionMissing", section });
  }
  if (consent !== undefined && consent.on > today) faults.push({ code: "onInTheFuture" });
  if (legalBasis !== undefined && transition !== "municipality") {
    faults.push({ code: "legalBasisUnfit" });
  }
  return faults;
}

/** Of a child that has moved out something can still be told to where it has moved, and nothing to a daycare here. */
export function canHandOver(ending: ChildEnding | undefined, transition: Transition): boolean {
  return ending === undefined || (ending === "departed" && transition === "municipality");
}
