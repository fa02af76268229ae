import { afterAll, describe, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aCpr } from "../../support/a-birth-letter.ts";
import { at } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import type { Answer } from "../../support/answer.ts";
import { type Letter, aReplacing } from "../../support/letters.ts";
import {
  BIRTHS,
  type ChildShown,
  type Registered,
  type ScheduleOnRecord,
  asPreviewed,
  bodyOf,
} from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
/** Months after the birth, when all of it is known to whoever sends it. */
const asks = at(municipality.as("journal-system"), "2026-08-03");

const IS_FULL = import.meta.env.MODE === "full";
/** Of a story of many messages a few orders are tried, spread over all of them. */
const ORDERS_MAX = IS_FULL ? 200 : 2;
const TIMEOUT_MS = 600_000;

/** A departure names its child by its number: whoever sends it knows the id from an answer, or sends it again later. */
type Message =
  | { readonly letter: object }
  | { readonly arrival: object }
  | { readonly leaves: string; readonly on: string };

const arrival = (of: Letter, arrivedOn: string, child = of.children[0]): Message => ({
  arrival: {
    arrivedOn,
    mother: of.mother,
    children: [{ cpr: child?.cpr, birthDate: "2026-03-02", dueDate: "2026-03-20" }],
  },
});
const departure = (of: Letter, on: string, child = of.children[0]): Message => ({
  leaves: child?.cpr ?? "",
  on,
});

const STORIES: readonly {
  readonly name: string;
  /** How each child of it ends, in the order of the letter. */
  readonly endings: readonly (string | null)[];
  readonly messages: (letter: Letter) => readonly Message[];
}[] = [
  {
    name: "it was born here, left and came back",
    endings: [null],
    messages: (letter) => [
      { letter },
      departure(letter, "2026-05-01"),
      arrival(letter, "2026-07-01"),
    ],
  },
  {
    name: "it left, came back and left again, and its letter was corrected meanwhile",
    endings: ["departed"],
    messages: (letter) => [
      { letter },
      departure(letter, "2026-04-01"),
      arrival(letter, "2026-06-01"),
      { letter: aReplacing("corrected", letter, { dueDate: "2026-04-30" }) },
      departure(letter, "2026-07-01"),
    ],
  },
  {
    name: "its letter was cancelled, and it came all the same",
    endings: [null],
    messages: (letter) => [
      { letter },
      { letter },
      { letter: aReplacing("cancelled", letter, {}) },
      arrival(letter, "2026-05-01"),
    ],
  },
  {
    name: "it left, and its letter was cancelled",
    endings: ["registration-cancelled"],
    messages: (letter) => [
      { letter },
      { letter: aReplacing("cancelled", letter, {}) },
      departure(letter, "2026-05-01"),
    ],
  },
  {
    name: "it came, left, came again and left, and was never in a letter",
    endings: ["departed"],
    messages: (letter) => [
      arrival(letter, "2026-04-01"),
      departure(letter, "2026-05-01"),
      arrival(letter, "2026-06-01"),
      departure(letter, "2026-07-01"),
    ],
  },
  {
    name: "it left and came on one day",
    endings: [null],
    messages: (letter) => [
      { letter },
      departure(letter, "2026-06-01"),
      arrival(letter, "2026-06-01"),
      departure(letter, "2026-05-01"),
    ],
  },
  {
    name: "of twins one left and came back, and the other left",
    endings: [null, "departed"],
    messages: (one) => {
      const other = aBornChild({ name: "Ebbe Æblegren", bornAt: "2026-03-02T04:31:00+01:00" });
      const letter = { ...one, children: [...one.children, other] };
      return [
        { letter },
        { letter: aReplacing("corrected", letter, { dueDate: "2026-04-30" }) },
        departure(letter, "2026-05-01"),
        arrival(letter, "2026-06-01"),
        departure(letter, "2026-06-15", other),
      ];
    },
  },
  {
    name: "much is told, and the last is an arrival",
    endings: [null],
    messages: (letter) => [
      { letter },
      departure(letter, "2026-04-01"),
      arrival(letter, "2026-05-01"),
      departure(letter, "2026-06-01"),
      { letter: aReplacing("corrected", letter, { dischargedOn: "2026-03-09" }) },
      arrival(letter, "2026-07-01"),
    ],
  },
];

/** Some orders of so many messages, spread evenly over all of them, and the order in which it happened first. */
function someOrders(length: number): readonly (readonly number[])[] {
  const every = orders(Array.from({ length }, (_, place) => place));
  const step = Math.max(1, Math.ceil(every.length / ORDERS_MAX));
  return every.filter((_, place) => place % step === 0);
}

function orders(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length < 2) return [places];
  return places.flatMap((first) =>
    orders(places.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

/** The same story of another family. */
function toldAgain(messages: readonly Message[]): readonly Message[] {
  const others = new Map<string, string>();
  const text = JSON.stringify(messages).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|"\d{10}"/g, (found) => {
    const other =
      others.get(found) ?? (found.startsWith('"') ? `"${aCpr()}"` : crypto.randomUUID());
    others.set(found, other);
    return other;
  });
  return JSON.parse(text) as readonly Message[];
}

/** Somebody who sends messages, and again later what cannot be taken yet. */
function aSender() {
  const children = new Map<string, string>();
  const visits = new Map<string, string | null>();
  const read = async (id: string) => ({
    child: bodyOf<ChildShown>(await asks("GET", `/v1/children/${id}`)),
    schedule: bodyOf<ScheduleOnRecord>(await asks("GET", `/v1/children/${id}/schedule`)),
  });

  /** Undefined where its child is not on record yet. */
  async function answerTo(message: Message): Promise<Answer | undefined> {
    if ("letter" in message) return asks("POST", BIRTHS, { body: message.letter });
    if ("arrival" in message) return asks("POST", "/v1/arrivals", { body: message.arrival });
    const id = children.get(message.leaves);
    if (id === undefined) return undefined;
    return asks("POST", `/v1/children/${id}/departure`, { body: { on: message.on } });
  }

  async function isTaken(message: Message): Promise<boolean> {
    const answer = await answerTo(message);
    if (answer === undefined) return false;
    expect(answer.status, answer.text).toBeLessThan(300);
    if ("leaves" in message) return true;
    const { children: told } = ("letter" in message ? message.letter : message.arrival) as Letter;
    for (const [place, { childId }] of (answer.json as Registered).children.entries()) {
      const cpr = told[place]?.cpr ?? "";
      expect(children.get(cpr) ?? childId, "a child keeps its id").toBe(childId);
      children.set(cpr, childId);
    }
    return true;
  }

  return {
    sends: async (messages: readonly Message[]): Promise<void> => {
      let waiting: readonly Message[] = [];
      for (const message of messages) {
        const left: Message[] = [];
        for (const each of [message, ...waiting]) if (!(await isTaken(each))) left.push(each);
        waiting = left;
        for (const id of children.values()) {
          for (const visit of (await read(id)).schedule.visits) {
            const key = `${id} ${visit.rule} ${visit.occurrence}`;
            expect(visits.get(key) ?? visit.id, "a visit keeps its id").toBe(visit.id);
            visits.set(key, visit.id);
          }
        }
      }
    },
    /** How each child of a number ends. */
    end: async (numbers: readonly string[]) =>
      Promise.all(
        numbers.map(async (cpr) => {
          const { child, schedule } = await read(children.get(cpr) ?? "");
          const { birthDate, dueDate, bornTogether, ending } = child;
          const shown = asPreviewed(schedule);
          return { ending, text: JSON.stringify({ birthDate, dueDate, bornTogether, shown }) };
        }),
      ),
  };
}

/** The numbers of a story's children, each once. */
function numbersIn(messages: readonly Message[]): readonly string[] {
  const told = messages.flatMap((message) => {
    if ("leaves" in message) return [];
    const { children } = ("letter" in message ? message.letter : message.arrival) as Letter;
    return children.map(({ cpr }) => cpr);
  });
  return [...new Set(told)];
}

describe.each(STORIES)("when $name", ({ endings, messages }) => {
  const story = messages(aBirthLetter());

  async function endOf(order: readonly number[]) {
    const sent = toldAgain(story);
    const sender = aSender();
    await sender.sends(order.flatMap((place) => sent[place] ?? []));
    return sender.end(numbersIn(sent));
  }

  test(
    "every order ends in the same schedule, with the same ids all the way",
    { timeout: TIMEOUT_MS },
    async () => {
      const inOrder = await endOf(story.map((_, place) => place));
      expect(inOrder.map(({ ending }) => ending)).toEqual(endings);
      for (const order of someOrders(story.length)) {
        expect(await endOf(order), order.join(" ")).toEqual(inOrder);
      }
    },
  );

  test("and so it does when each is sent twice, at once and later", async () => {
    const places = story.map((_, place) => place);
    const inOrder = await endOf(places);
    for (const order of [places, places.toReversed()]) {
      const repeated = [...order.flatMap((place) => [place, place]), ...order];
      expect(await endOf(repeated), repeated.join(" ")).toEqual(inOrder);
    }
  });
});
