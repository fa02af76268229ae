import fc from "fast-check";
import { expect, test } from "vitest";
import { LETTER_STATUSES } from "../../../src/domain/registration/birth-letter.ts";
import { aToldBirth, aToldChild } from "../../support/a-family.ts";
import { aChild, day } from "../../support/a-child.ts";
import { type Message, NUMBER, endOfOrder } from "../../support/told-messages.ts";

const IS_FULL = import.meta.env.MODE === "full";
const MONTHS = ["2026-04", "2026-05", "2026-06", "2026-07"] as const;

/** Letters of one birth: chains, forks, and some whose base nobody sends. */
const anyLetter = fc
  .record({
    place: fc.nat({ max: 2 }),
    status: fc.constantFrom(...LETTER_STATUSES),
    replaces: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
    hour: fc.nat({ max: 3 }),
    bornOn: fc.constantFrom("2026-03-01", "2026-03-02", "2026-03-20"),
    dueDate: fc.constantFrom(undefined, "2026-03-20", "2026-05-01"),
    weightGrams: fc.constantFrom(undefined, 1_400, 3_300),
  })
  .map(({ place, replaces, hour, bornOn, dueDate, weightGrams, status }): Message => {
    const sentAt = new Date(Date.UTC(2026, 2, 2, hour));
    const letter = aToldBirth({
      messageId: `letter ${place}`,
      status: replaces === undefined && status === "cancelled" ? "new" : status,
      replaces: replaces === undefined ? undefined : `letter ${replaces}`,
      sentAt,
      dueDate: dueDate === undefined ? undefined : day(dueDate),
      children: [
        aToldChild({
          identifiers: [NUMBER],
          bornAt: new Date(`${bornOn}T04:12:00+01:00`),
          weightGrams,
        }),
      ],
    });
    return { kind: "letter", letter };
  });

/** What is told of the child itself is the same in each; what lies ahead is the latest's own. */
const anyArrival = fc.constantFrom(...MONTHS).map((month): Message => ({
  kind: "arrival",
  facts: aChild({
    birthDate: day("2026-03-02"),
    dueDate: day("2026-05-20"),
    birthWeightGrams: 900,
    arrivedOn: day(`${month}-10`),
    daycareStart: day(month.replace("2026", "2027") + "-01"),
  }),
}));

const anyDeparture = fc
  .tuple(fc.constantFrom(...MONTHS), fc.constantFrom("09", "10", "11"))
  .map(([month, of]): Message => ({ kind: "departure", on: day(`${month}-${of}`) }));

const messages = fc
  .tuple(
    fc.uniqueArray(anyLetter, {
      maxLength: 3,
      selector: (message) => JSON.stringify(idOf(message)),
    }),
    fc.array(anyArrival, { maxLength: 2 }),
    fc.array(anyDeparture, { maxLength: 2 }),
  )
  .map((kinds) => kinds.flat())
  .filter((all) => all.some(({ kind }) => kind !== "departure"));

function idOf(message: Message): string {
  return message.kind === "letter" ? message.letter.messageId : "";
}

test("letters, arrivals and departures of a child end in the same schedule in any order, however often they come", () => {
  fc.assert(
    fc.property(
      messages.chain((all) =>
        fc.record({
          all: fc.constant(all),
          other: fc.shuffledSubarray(all, { minLength: all.length }),
          again: fc.array(fc.constantFrom(...all), { maxLength: 4 }),
        }),
      ),
      ({ all, other, again }) => {
        const inOrder = endOfOrder(all);
        expect(endOfOrder(other)).toEqual(inOrder);
        expect(endOfOrder([...again, ...other, ...again, ...all])).toEqual(inOrder);
      },
    ),
    { numRuns: IS_FULL ? 10_000 : 500 },
  );
});

test("of a child that came, left, came again and left, every order ends as the last says", () => {
  const came = (month: string): Message => ({
    kind: "arrival",
    facts: aChild({ birthDate: day("2026-03-02"), arrivedOn: day(`${month}-10`) }),
  });
  const left = (month: string): Message => ({ kind: "departure", on: day(`${month}-10`) });
  const all = [came("2026-04"), left("2026-05"), came("2026-06"), left("2026-07")];
  for (const order of ordersOf(all)) {
    expect(endOfOrder(order)).toMatchObject({ ending: "departed", visits: [] });
  }
  for (const order of ordersOf([...all, came("2026-08")])) {
    const { ending, visits } = endOfOrder(order);
    expect([ending, visits.length > 0]).toEqual([undefined, true]);
  }
});

function ordersOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((first) =>
    ordersOf(items.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}
