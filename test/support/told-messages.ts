import { expect } from "vitest";
import type { ChildFacts } from "../../src/domain/criteria/child.ts";
import type { BirthLetter } from "../../src/domain/registration/birth-letter.ts";
import { departedChild, endingOf } from "../../src/domain/registration/child-ending.ts";
import { type ChildOnRecord, newChild } from "../../src/domain/registration/child-on-record.ts";
import { countingLetter } from "../../src/domain/registration/counting-letter.ts";
import { arrivedChild } from "../../src/domain/registration/tell-arrival.ts";
import { tellBirth } from "../../src/domain/registration/tell-birth.ts";
import type { CivilDate } from "../../src/domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../../src/domain/time/visiting-days.ts";
import { asItStands, followPlan } from "../../src/domain/visits/follow-plan.ts";
import type { StoredVisit } from "../../src/domain/visits/stored-visit.ts";
import { visitState } from "../../src/domain/visits/visit-state.ts";
import { day } from "./a-child.ts";
import { aFamily, aNumber, aParent } from "./a-family.ts";
import { aProgramme, alone } from "./a-programme.ts";
import { newIds } from "./a-stored-visit.ts";
import { DAYCARE, PREGNANCY } from "./kinds-of-rules.ts";

/** The one child that all of the messages are about is known by it. */
export const NUMBER = aNumber();

export type Message =
  | { readonly kind: "letter"; readonly letter: BirthLetter }
  | { readonly kind: "arrival"; readonly facts: ChildFacts }
  | { readonly kind: "departure"; readonly on: CivilDate };

const NOW = new Date("2026-08-03T10:00:00+02:00");
const TODAY = day("2026-08-03");
const PROGRAMMES = alone(
  aProgramme(
    { code: "pregnancy", ...PREGNANCY },
    { code: "birth" },
    { code: "corrected", clock: "corrected", window: window("P5M") },
    { code: "monthly", repeat: "FREQ=MONTHLY;COUNT=6" },
    { code: "small", when: { fact: "birth-weight-grams", atMost: 2_000 }, window: window("P6M") },
    { code: "arrival", anchor: "arrival", clock: "chronological" },
    { code: "daycare", ...DAYCARE },
  ),
);

function window(target: string) {
  return { earliest: target, target, latest: `${target}14D` };
}

/** What is on record of the child, and the letters about it. */
interface Told {
  readonly child: ChildOnRecord | undefined;
  readonly letters: readonly BirthLetter[];
  readonly visits: readonly StoredVisit[];
}

/** Tells messages in an order, and says what is owed in the end. What cannot be taken yet, a departure of a child that nobody knows, is sent again later. */
export function endOfOrder(messages: readonly Message[]) {
  const newId = newIds();
  const ids = new Map<string, string>();
  let told: Told = { child: undefined, letters: [], visits: [] };
  let waiting: readonly Message[] = [];
  for (const message of messages) {
    const taken = [message, ...waiting];
    waiting = [];
    for (const each of taken) {
      const child = toldBy(each, told);
      if (child === undefined) {
        waiting = [...waiting, each];
        continue;
      }
      const letters = each.kind === "letter" ? withLetter(told.letters, each.letter) : told.letters;
      told = { child, letters, visits: followed(child, told, newId) };
      for (const { id, rule, occurrence } of told.visits) {
        const key = `${rule} ${occurrence}`;
        expect(ids.get(key) ?? id, `${key} keeps its id`).toBe(id);
        ids.set(key, id);
      }
    }
  }
  const { child, visits } = told;
  if (child === undefined) throw new Error("the child is told of");
  return { ending: endingOf(child), visits: shown(child, visits) };
}

function toldBy(message: Message, { child, letters }: Told): ChildOnRecord | undefined {
  switch (message.kind) {
    case "arrival": {
      const person = { identifiers: [NUMBER], name: undefined, sex: undefined };
      const about = { ...person, addressProtected: false, externalReference: undefined };
      const former = child ?? newChild("a-child", "a-family", NOW);
      return arrivedChild(former, { ...about, facts: message.facts }, NOW);
    }
    case "departure":
      return child && departedChild(child, message.on, NOW);
    case "letter":
      return toldByLetter(message.letter, child, letters);
  }
}

/** As the desk does: whatever has come, the letter that counts is told, and only once. */
function toldByLetter(
  letter: BirthLetter,
  child: ChildOnRecord | undefined,
  before: readonly BirthLetter[],
): ChildOnRecord | undefined {
  const counting = countingLetter(withLetter(before, letter));
  const former = countingLetter(before);
  if (counting === undefined) return child;
  if (former?.messageId === counting.messageId) return child;
  const around = {
    birth: "a-birth",
    family: aFamily(),
    mother: aParent(),
    possible: child === undefined ? [] : [child],
    siblings: [],
    isProtected: false,
    former,
  };
  return tellBirth(counting, around, NOW, () => "a-child").children[0]?.after;
}

function withLetter(letters: readonly BirthLetter[], letter: BirthLetter): readonly BirthLetter[] {
  const isKnown = letters.some(({ messageId }) => messageId === letter.messageId);
  return isKnown ? letters : [...letters, letter];
}

function followed(child: ChildOnRecord, { child: before, visits }: Told, newId: () => string) {
  const of = {
    id: child.id,
    facts: child.facts,
    programmes: [],
    ending: endingOf(child),
    wasBorn: before?.facts.birthDate !== undefined,
  };
  const follows = followPlan(of, visits, PROGRAMMES, NO_CLOSING_DAYS, TODAY, newId);
  if (!follows.ok) throw new Error(`refused: ${follows.refusal.kind}`);
  return follows.value.visits;
}

function shown({ facts }: ChildOnRecord, visits: readonly StoredVisit[]) {
  return visits
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map((visit) => asItStands(visit, PROGRAMMES, facts, TODAY))
    .map((visit) => ({
      visit: `${visit.rule} ${visit.occurrence}`,
      window: visit.window,
      because: visit.because,
      state: visitState(visit, TODAY),
    }))
    .sort((one, other) => (one.visit < other.visit ? -1 : 1));
}
