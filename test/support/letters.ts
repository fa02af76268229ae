import type { aBirthLetter } from "./a-birth-letter.ts";
import { type Planned, planned } from "./a-preview.ts";

export type Letter = Omit<ReturnType<typeof aBirthLetter>, "messageId"> & {
  readonly messageId: string;
};

/** A letter that replaces another, sent later, and says the same but for what a test says. */
export function aReplacing<Difference extends Readonly<Record<string, unknown>>>(
  status: "corrected" | "cancelled",
  of: Letter,
  difference: Difference,
) {
  const messageId: string = crypto.randomUUID();
  const sentAt = "2026-03-02T10:00:00+01:00";
  return { ...of, messageId, status, replaces: of.messageId, sentAt, ...difference };
}

/** What a preview says of a child of a letter: a schedule on record must say the same. */
export function previewOfLetter(
  letter: Letter,
  { place = 0, asOf = "2026-03-03" } = {},
): Promise<Planned> {
  const born = letter.children[place];
  return planned({
    child: {
      birthDate: born?.bornAt.slice(0, "2026-03-02".length),
      dueDate: letter.dueDate,
      gestationalAge: letter.gestationalAge,
      firstTimeParents: letter.firstTimeParents,
      bornTogether: letter.children.length,
      birthWeightGrams: born?.weightGrams,
      dischargedOn: letter.dischargedOn,
    },
    asOf,
  });
}
