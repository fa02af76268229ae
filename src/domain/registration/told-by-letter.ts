import { danishDay } from "../time/local-time.ts";
import type { BirthLetter, LetterChild } from "./birth-letter.ts";
import type { ChildOnRecord } from "./child-on-record.ts";
import { news } from "./family-on-record.ts";
import { renewedIdentifiers, sharesNumber } from "./identifier.ts";

/** A child as the letter that counts tells it. What the letter leaves open about a person stays as people have recorded it; what it says of the birth stands in whole, but for a day that people have put right since and this letter only repeats. */
export function childToldBy(
  letter: BirthLetter,
  told: LetterChild,
  before: ChildOnRecord,
  former?: BirthLetter,
): ChildOnRecord {
  const { expected } = before.particulars;
  const toldBefore = former?.children.find((child) =>
    sharesNumber(child.identifiers, before.identifiers),
  );
  const birthDate = danishDay(told.bornAt);
  const isSaidAgain = {
    due: toldBefore !== undefined && letter.dueDate === former?.dueDate,
    birth: toldBefore !== undefined && birthDate === danishDay(toldBefore.bornAt),
    discharge: toldBefore !== undefined && letter.dischargedOn === former?.dischargedOn,
  };
  const { facts } = before;
  return {
    ...before,
    identifiers: renewedIdentifiers(before.identifiers, told.identifiers),
    name: news(told.name, toldBefore?.name) ?? before.name,
    sex: told.sex ?? before.sex,
    bornAt: told.bornAt,
    facts: {
      ...facts,
      birthDate: isSaidAgain.birth ? facts.birthDate : birthDate,
      dueDate: isSaidAgain.due ? facts.dueDate : (letter.dueDate ?? expected?.dueDate),
      gestationalAgeDays: letter.gestationalAgeDays,
      firstTimeParents: letter.firstTimeParents ?? expected?.firstTimeParents,
      bornTogether: letter.children.length,
      birthWeightGrams: told.weightGrams,
      dischargedOn: isSaidAgain.discharge ? facts.dischargedOn : letter.dischargedOn,
    },
    provisional: before.provisional.filter(
      (anchor) => !(anchor in isSaidAgain) || isSaidAgain[anchor as keyof typeof isSaidAgain],
    ),
    particulars: {
      lengthCm: told.lengthCm,
      headCm: told.headCm,
      transferredTo: told.transferredTo,
      discharge: letter.discharge,
      expected,
    },
    // A letter may protect, and only a person may lift it.
    addressProtected: before.addressProtected || told.addressProtected,
    externalReference: told.externalReference ?? before.externalReference,
    isCancelled: letter.status === "cancelled",
  };
}
