import {
  type LinkedBirths,
  addLetter,
  birthsLinkedTo,
  hashMarks,
  joinBirths,
  readLetterAnswer,
  readLetters,
} from "../../db/registration/birth-letters.ts";
import { hashForLookup } from "../../db/sealing/sealing.ts";
import { discloseRegistration } from "../../domain/disclosure/disclose-schedule.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { RegistrationView } from "../../domain/disclosure/views.ts";
import { invariant } from "../../domain/invariant.ts";
import type { BirthLetter } from "../../domain/registration/birth-letter.ts";
import { areAboutOneBirth, haveOneMother } from "../../domain/registration/match-children.ts";
import { countingLetter } from "../../domain/registration/counting-letter.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { type KnownPersons, personsKnown } from "./birth-on-record.ts";
import type { Desk } from "../desk.ts";
import { type Registration, packRegistration, unpackRegistration } from "./registration.ts";
import { type BirthRefusal, settleBirth, standingBirth } from "./settle-birth.ts";

export type BirthNotificationRefusal =
  | BirthRefusal
  | {
      readonly kind: "notOurs";
      readonly isForOthers: boolean;
      /** Children who are not born yet, by their place in the letter. */
      readonly unborn: readonly number[];
    }
  | { readonly kind: "messageIdReused" };

/** A hospital's letter about a birth: counted once, whatever its order and however often it comes. */
export async function receiveBirthNotification(
  desk: Desk,
  letter: BirthLetter,
): Promise<Result<Disclosed<RegistrationView>, BirthNotificationRefusal>> {
  const unborn = letter.children.flatMap(({ bornAt }, place) =>
    danishDay(bornAt) > desk.today ? [place] : [],
  );
  const isForOthers = letter.municipality !== desk.municipality;
  if (isForOthers || unborn.length > 0) return refused({ kind: "notOurs", isForOthers, unborn });
  const contentHash = await hashForLookup(desk.keys, "birth letter", JSON.stringify(letter));
  const marks = await hashMarks(desk, letter);
  const [received, linked, known] = await Promise.all([
    readLetterAnswer(desk, letter.messageId),
    birthsLinkedTo(desk, letter, marks),
    personsKnown(desk, letter),
  ]);
  if (received !== undefined) {
    return received.contentHash === contentHash
      ? accepted(
          discloseRegistration(unpackRegistration(received.answer, desk.programmes), desk.viewer),
        )
      : refused({ kind: "messageIdReused" });
  }
  const registered = await register(desk, letter, { contentHash, marks, linked, known });
  return registered.ok ? accepted(discloseRegistration(registered.value, desk.viewer)) : registered;
}

interface Gathered {
  readonly contentHash: string;
  readonly marks: readonly string[];
  readonly linked: LinkedBirths;
  readonly known: KnownPersons;
}

async function register(
  desk: Desk,
  letter: BirthLetter,
  { contentHash, marks, linked, known }: Gathered,
): Promise<Result<Registration, BirthRefusal>> {
  const certain = new Set([...linked.byLetter, ...known.births]);
  const read = await readLetters(desk, [...new Set([...certain, ...linked.byMark])]);
  for (const other of read) if (areAboutOneBirth(other.letter, letter)) certain.add(other.birth);
  const births = [...certain];
  const birth = births[0] ?? crypto.randomUUID();
  const before = read.filter((other) => certain.has(other.birth)).map((other) => other.letter);
  const isLinked = linked.byLetter.length > 0;
  if (!isLinked && before.length > 0 && !before.some((other) => haveOneMother(other, letter))) {
    return refused({ kind: "identifierTaken", whose: "children" }); // another mother's child, until a person has looked
  }
  if (births.length > 1) await joinBirths(desk, births, birth);
  const letters = [...before, letter];
  const counting = countingLetter(letters);
  invariant(counting !== undefined, "of one letter or more, one counts");
  const counted = {
    birth,
    births,
    letter: counting,
    former: countingLetter(before),
    isProtected: asksForProtection(letter),
    known: counting === letter ? known : await personsKnown(desk, counting),
  };
  const changesNothing = births.length === 1 && counted.former?.messageId === counting.messageId;
  const settled = changesNothing
    ? await standingBirth(desk, counted)
    : await settleBirth(desk, counted);
  if (!settled.ok) return settled;
  const registration = { ...settled.value, isNew: before.length === 0 };
  const answer = packRegistration(registration);
  await addLetter(desk, { letter, birth, marks, contentHash, answer, at: desk.now });
  return accepted(registration);
}

function asksForProtection({ mother, children }: BirthLetter): boolean {
  return mother.addressProtected || children.some((child) => child.addressProtected);
}
