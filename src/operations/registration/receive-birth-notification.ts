import {
  addLetter,
  birthsLinkedTo,
  joinBirths,
  readLetterAnswer,
  readLetters,
} from "../../db/birth-letters.ts";
import { hashForLookup } from "../../db/sealing.ts";
import type { Disclosed } from "../../domain/disclosure/disclose.ts";
import type { RegistrationView } from "../../domain/disclosure/views.ts";
import { invariant } from "../../domain/invariant.ts";
import type { BirthLetter } from "../../domain/registration/birth-letter.ts";
import { countingLetter } from "../../domain/registration/counting-letter.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { type KnownPersons, personsKnown } from "./birth-on-record.ts";
import type { Desk } from "../desk.ts";
import {
  type Registration,
  answerRegistration,
  packRegistration,
  unpackRegistration,
} from "./registration.ts";
import { type BirthRefusal, settleBirth, standingBirth } from "./settle-birth.ts";

export type BirthNotificationRefusal =
  | BirthRefusal
  | { readonly kind: "otherMunicipality" }
  | { readonly kind: "bornInTheFuture"; readonly children: readonly number[] }
  | { readonly kind: "messageIdReused" };

/** A hospital's letter about a birth: counted once, whatever its order and however often it comes. */
export async function receiveBirthNotification(
  desk: Desk,
  letter: BirthLetter,
): Promise<Result<Disclosed<RegistrationView>, BirthNotificationRefusal>> {
  if (letter.municipality !== desk.municipality) return refused({ kind: "otherMunicipality" });
  const unborn = letter.children.flatMap(({ bornAt }, place) =>
    danishDay(bornAt) > desk.today ? [place] : [],
  );
  if (unborn.length > 0) return refused({ kind: "bornInTheFuture", children: unborn });
  const contentHash = await hashForLookup(desk.keys, "birth letter", JSON.stringify(letter));
  const [received, linked, known] = await Promise.all([
    readLetterAnswer(desk, letter.messageId),
    birthsLinkedTo(desk, letter),
    personsKnown(desk, letter),
  ]);
  if (received !== undefined) {
    return received.contentHash === contentHash
      ? accepted(answerRegistration(desk, unpackRegistration(received.answer)))
      : refused({ kind: "messageIdReused" });
  }
  const registered = await register(desk, letter, contentHash, { linked, known });
  return registered.ok ? accepted(answerRegistration(desk, registered.value)) : registered;
}

async function register(
  desk: Desk,
  letter: BirthLetter,
  contentHash: string,
  { linked, known }: { readonly linked: readonly string[]; readonly known: KnownPersons },
): Promise<Result<Registration, BirthRefusal>> {
  const births = [...new Set([...linked, ...known.births])];
  const birth = births[0] ?? crypto.randomUUID();
  const before = await readLetters(desk, births);
  if (births.length > 1) await joinBirths(desk, births, birth);
  const letters = [...before, letter];
  const counting = countingLetter(letters);
  invariant(counting !== undefined, "of one letter or more, one counts");
  const counted = {
    birth,
    births,
    letter: counting,
    isProtected: letters.some(asksForProtection),
    known: counting === letter ? known : await personsKnown(desk, counting),
  };
  const changesNothing =
    births.length === 1 && countingLetter(before)?.messageId === counting.messageId;
  const settled = changesNothing
    ? await standingBirth(desk, counted)
    : await settleBirth(desk, counted);
  if (!settled.ok) return settled;
  const registration = { ...settled.value, isNew: before.length === 0 };
  const answer = packRegistration(registration);
  await addLetter(desk, { letter, birth, contentHash, answer, at: desk.now });
  return accepted(registration);
}

function asksForProtection({ mother, children }: BirthLetter): boolean {
  return mother.addressProtected || children.some((child) => child.addressProtected);
}
