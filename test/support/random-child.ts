import fc from "fast-check";

const date = (from: string, to: string) =>
  fc
    .date({
      min: new Date(`${from}T00:00:00Z`),
      max: new Date(`${to}T00:00:00Z`),
      noInvalidDate: true,
    })
    .map((instant) => instant.toISOString().slice(0, 10));

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Facts that the shipped programmes ask about, and one that nobody does. */
const FACTS = [
  "language-concern",
  "needs-contact-wanted",
  "epds-mother",
  "adbb",
  "daycare-handover-needed",
  "daycare-handover-consent",
  "intervention-opened",
  "preterm",
  "something-of-its-own",
];

/** The body of a preview, the programme left out: children of all kinds, born or not. */
export const randomChild = fc.record({
  child: fc.record({
    birthDate: maybe(date("2023-12-01", "2037-01-31")),
    dueDate: maybe(date("2023-12-01", "2037-01-31")),
    gestationalAge: maybe(
      fc.record({ weeks: fc.integer({ min: 22, max: 42 }), days: fc.integer({ min: 0, max: 6 }) }),
    ),
    firstTimeParents: maybe(fc.boolean()),
    bornTogether: maybe(fc.integer({ min: 1, max: 3 })),
    birthWeightGrams: maybe(fc.integer({ min: 400, max: 5_500 })),
    dischargedOn: maybe(date("2024-01-01", "2037-01-31")),
    daycareStart: maybe(date("2024-01-01", "2037-01-31")),
    kindergartenStart: maybe(date("2024-01-01", "2040-01-31")),
    arrivedOn: maybe(date("2024-01-01", "2037-01-31")),
  }),
  facts: fc.array(
    fc.record({
      fact: fc.constantFrom(...FACTS),
      value: fc.oneof(
        fc.boolean(),
        fc.integer({ min: 0, max: 30 }),
        fc.constant("ja"),
        fc.constant(null),
      ),
      on: date("2024-01-01", "2037-01-31"),
    }),
    { maxLength: 6 },
  ),
  asOf: date("2023-12-01", "2040-12-31"),
});
