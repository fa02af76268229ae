import {
  type FamilyAgreement,
  newAgreement,
} from "../../src/domain/needs/help/family-agreement.ts";
import { day } from "./a-child.ts";

/** An open agreement of 6 March 2026, to be followed up two weeks later, but for what a test says. */
export function aFamilyAgreement(difference: Partial<FamilyAgreement> = {}): FamilyAgreement {
  const made = newAgreement(
    {
      id: "an-agreement",
      child: "a-child",
      contact: "a-contact",
      madeOn: day("2026-03-06"),
      text: "Faste sovetider",
      responsible: "family",
      responsibleHealthVisitor: undefined,
      due: day("2026-03-20"),
      author: "an-author",
    },
    new Date("2026-03-06T10:00:00Z"),
  );
  return { ...made, ...difference };
}
