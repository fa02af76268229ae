import fc from "fast-check";

/** What can happen in a family's life with a programme. Small numbers choose among what there is: a child, a visit, a day. */
export type LifeStep =
  | { readonly does: "expect" }
  | {
      readonly does: "letter";
      readonly born: number;
      readonly home: number;
      readonly twins: boolean;
      readonly cancels: boolean;
    }
  | {
      readonly does: "day";
      readonly whose: number;
      readonly anchor: number;
      readonly on: number | null;
      readonly isProvisional: boolean;
    }
  | {
      readonly does: "fact";
      readonly whose: number;
      readonly value: boolean | null;
      readonly on: number;
    }
  | {
      readonly does: VisitStep;
      readonly whose: number;
      readonly which: number;
      readonly days: number;
    }
  | { readonly does: "depart" | "arrive"; readonly whose: number; readonly days: number }
  | {
      readonly does: "give";
      readonly whose: number;
      readonly kind: number;
      readonly days: number;
    }
  | { readonly does: "stop"; readonly whose: number }
  | {
      readonly does: "publish";
      readonly variant: number;
      readonly policy: number;
      readonly whose: number;
      readonly days: number;
    }
  | { readonly does: "pass"; readonly days: number };

/** What people make of a visit, and take back. */
export const VISIT_STEPS = [
  "agree",
  "move",
  "cancel",
  "not-home",
  "hold",
  "undo-hold",
  "decline",
  "undo-decline",
  "keep",
] as const;
export type VisitStep = (typeof VISIT_STEPS)[number];

const place = fc.nat({ max: 40 });
const some = (max: number) => fc.integer({ min: -max, max });

const anyStep: fc.Arbitrary<LifeStep> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("letter" as const),
      born: some(6),
      home: fc.nat({ max: 5 }),
      twins: fc.boolean(),
      cancels: fc.nat({ max: 5 }).map((one) => one === 0),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("day" as const),
      whose: place,
      anchor: place,
      on: fc.option(some(20), { freq: 6 }),
      isProvisional: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("fact" as const),
      whose: place,
      value: fc.constantFrom(true, false, null),
      on: fc.nat({ max: 20 }),
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      does: fc.constantFrom(...VISIT_STEPS, "agree" as const, "hold" as const),
      whose: place,
      which: place,
      days: fc.nat({ max: 60 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom("depart" as const, "arrive" as const),
      whose: place,
      days: fc.nat({ max: 10 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("give" as const),
      whose: place,
      kind: place,
      days: fc.nat({ max: 30 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("stop" as const), whose: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("publish" as const),
      variant: fc.nat({ max: 2 }),
      policy: fc.nat({ max: 3 }),
      whose: place,
      days: some(60),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("pass" as const),
      days: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

/** It begins with a birth, or with a child that is expected; its municipality may plan by a programme of its own by then. */
export const anyLife = fc
  .tuple(fc.nat({ max: 4 }), fc.boolean(), fc.array(anyStep, { minLength: 3, maxLength: 24 }))
  .map(([published, isExpected, steps]): readonly LifeStep[] => [
    ...(published === 0 ? [PUBLISHED_BEFORE] : []),
    isExpected
      ? { does: "expect" }
      : { does: "letter", born: 0, home: 1, twins: false, cancels: false },
    ...steps,
  ]);

const PUBLISHED_BEFORE: LifeStep = { does: "publish", variant: 1, policy: 0, whose: 0, days: 0 };
