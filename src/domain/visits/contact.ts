import type { Modality } from "../programme/programme.ts";

/** What was held: when, how and by whom. One that was entered by mistake is undone, and stays on record. */
export interface Contact {
  readonly id: string;
  readonly version: number;
  readonly heldAt: Date;
  readonly healthVisitor: string;
  readonly modality: Modality;
  readonly groupSession: string | undefined;
  readonly externalReference: string | undefined;
  /** The visits that it fulfilled; none is possible. */
  readonly visits: readonly string[];
  readonly children: readonly string[];
  readonly author: string;
  readonly recordedAt: Date;
  readonly undoneAt: Date | undefined;
}

/** A contact as it is first entered. */
export function newContact(entered: Omit<Contact, "version" | "undoneAt">): Contact {
  return { ...entered, version: 1, undoneAt: undefined };
}
