import { type Result, accepted, refused } from "../../result.ts";
import type { CivilDate } from "../../time/civil-date.ts";

/** Open until a person says how it went: it was kept, or people let it go. */
export const AGREEMENT_STATES = ["open", "kept", "dropped"] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export const RESPONSIBLES = [
  "family",
  "health-visitor",
  "daycare",
  "general-practitioner",
  "other",
] as const;
export type Responsible = (typeof RESPONSIBLES)[number];

/** What came of it for the child and its family, as they and the health visitor see it. */
export const EFFECTS = ["helped", "helped-partly", "no-effect", "not-known"] as const;
export type Effect = (typeof EFFECTS)[number];

/** What was agreed with a family at a contact: what, who does it, and by when it is followed up. */
export interface FamilyAgreement {
  readonly id: string;
  /** Rises with each change. */
  readonly version: number;
  readonly child: string;
  readonly contact: string;
  readonly madeOn: CivilDate;
  readonly text: string;
  readonly responsible: Responsible;
  /** Which health visitor, where it is one and people have said. */
  readonly responsibleHealthVisitor: string | undefined;
  readonly due: CivilDate;
  readonly state: AgreementState;
  readonly effect: Effect | undefined;
  readonly outcome: string | undefined;
  readonly author: string;
  readonly recordedAt: Date;
  readonly closedAt: Date | undefined;
  readonly closedBy: string | undefined;
}

export type AgreedTerms = Pick<
  FamilyAgreement,
  "text" | "responsible" | "responsibleHealthVisitor" | "due"
>;

/** What can be wrong with the terms of one, by the field that it is about. */
export type TermsFault =
  | { readonly field: "due"; readonly code: "daysOutOfOrder" }
  | {
      readonly field: "responsibleHealthVisitor";
      readonly code: "namesNoHealthVisitor" | "unknownHealthVisitor";
    };

/** All that is wrong with terms: it is followed up no sooner than it was made, and a person is named only of the health visitors. */
export function termsFaults(
  { responsible, responsibleHealthVisitor, due }: AgreedTerms,
  madeOn: CivilDate,
): readonly TermsFault[] {
  const names = responsibleHealthVisitor !== undefined && responsible !== "health-visitor";
  return [
    ...(due < madeOn ? [{ field: "due", code: "daysOutOfOrder" } as const] : []),
    ...(names
      ? [{ field: "responsibleHealthVisitor", code: "namesNoHealthVisitor" } as const]
      : []),
  ];
}

/** An agreement as it is first made. */
export function newAgreement(
  made: AgreedTerms & Pick<FamilyAgreement, "id" | "child" | "contact" | "madeOn" | "author">,
  recordedAt: Date,
): FamilyAgreement {
  return {
    ...made,
    version: 1,
    state: "open",
    effect: undefined,
    outcome: undefined,
    recordedAt,
    closedAt: undefined,
    closedBy: undefined,
  };
}

/** How it went: nothing is closed without a word on what came of it. */
export interface AgreementClosing {
  readonly state: Exclude<AgreementState, "open">;
  readonly effect: Effect;
  readonly outcome: string;
}

export interface AgreementChange {
  readonly terms: Partial<AgreedTerms>;
  readonly closing: AgreementClosing | undefined;
}

export type AgreementRefusal =
  | { readonly kind: "agreementClosed" }
  | { readonly kind: "termsFaults"; readonly faults: readonly TermsFault[] };

/** An open agreement on other terms, or closed; `besides` is what else is wrong with them. Somebody else who is responsible is not the health visitor who was named. */
export function changedAgreement(
  before: FamilyAgreement,
  { terms, closing }: AgreementChange,
  closes: { readonly closedAt: Date; readonly closedBy: string },
  besides: readonly TermsFault[] = [],
): Result<FamilyAgreement, AgreementRefusal> {
  if (before.state !== "open") return refused({ kind: "agreementClosed" });
  const isOthers = terms.responsible !== undefined && terms.responsible !== "health-visitor";
  const named = isOthers ? undefined : before.responsibleHealthVisitor;
  const after: FamilyAgreement = {
    ...before,
    responsibleHealthVisitor: named,
    ...terms,
    ...closing,
    ...(closing && closes),
    version: before.version + 1,
  };
  const faults = [...termsFaults(after, before.madeOn), ...besides];
  return faults.length > 0 ? refused({ kind: "termsFaults", faults }) : accepted(after);
}
