import { expect, test } from "vitest";
import type { ConcernCommand } from "../../../../src/domain/needs/concerns/concern-command.ts";
import { changedConcern } from "../../../../src/domain/needs/concerns/concern-life.ts";
import {
  CONCERN_OUTCOMES,
  CONCERN_STATES,
  type Concern,
} from "../../../../src/domain/needs/concerns/concern.ts";
import { daysAfter } from "../../../../src/domain/time/days-after.ts";
import { day } from "../../../support/a-child.ts";
import { aClosedConcern, aConcern } from "../../../support/a-concern.ts";
import { type Chance, seededChance } from "../../../support/seeded-chance.ts";

const COMMANDS = import.meta.env.MODE === "full" ? 10_000 : 2_000;
const COMMANDS_PER_CONCERN = 20;
const FIRST = day("2026-03-03");

const oneOf = <Item>({ below }: Chance, items: readonly Item[]): Item =>
  items[below(items.length)] as Item;

/** Whatever somebody may send: sound, contradictory or too late. */
function anyCommand(chance: Chance, today: string): ConcernCommand {
  const some = <Field extends keyof ConcernCommand>(
    field: Field,
    make: () => ConcernCommand[Field],
    inTen = 4,
  ) => (chance.below(10) < inTen ? { [field]: make() } : {});
  const about = () => daysAfter(day(today), chance.below(60) - 8);
  const orNothing = <Value>(value: Value) => (chance.below(6) === 0 ? undefined : value);
  return {
    ...some("state", () => oneOf(chance, CONCERN_STATES)),
    ...some("owner", () => orNothing(oneOf(chance, ["a", "b"]))),
    ...some("nextStep", () =>
      orNothing({ text: oneOf(chance, ["ringer", "besøger"]), due: about() }),
    ),
    ...some("nextStepDone", () => "gjort"),
    ...some("reviewOn", () => orNothing(about())),
    ...some("consent", () => ({ given: chance.below(2) === 0, by: "both", on: about() }), 1),
    ...some("outcome", () => oneOf(chance, CONCERN_OUTCOMES), 3),
    ...some("notifiedOn", about, 2),
    ...some("words", () => "ord"),
  };
}

function frozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) {
    if (typeof inner === "object" && inner !== null && !(inner instanceof Date)) frozen(inner);
  }
  return Object.freeze(value);
}

test(`after any of ${COMMANDS} commands no concern is left open without an owner, a next step and a review`, () => {
  const chance = seededChance(710);
  const seen = new Map<string, number>();
  let concern: Concern = aConcern();
  let today = FIRST;
  for (let count = 0; count < COMMANDS; count++) {
    if (count % COMMANDS_PER_CONCERN === 0) {
      today = FIRST;
      concern = oneOf(chance, [aConcern(), aConcern({ state: "watching" }), aClosedConcern()]);
    }
    today = daysAfter(today, chance.below(12));
    const before = frozen(concern);
    const asItWas = structuredClone(before);
    const command = frozen(anyCommand(chance, today));
    const by = {
      author: "somebody",
      at: new Date(`${today}T12:00:00Z`),
      today,
      isKnownOwner: chance.below(10) > 0,
    };
    const result = changedConcern(before, command, by);
    expect(before).toEqual(asItWas);
    seen.set(String(result.ok), (seen.get(String(result.ok)) ?? 0) + 1);
    if (!result.ok) continue;
    const after = result.value.concern;
    const said = JSON.stringify({ before, command, today });
    const lacks = [after.owner, after.nextStep, after.reviewOn].includes(undefined);
    expect(after.state !== "closed" && lacks, said).toBe(false);
    expect(after.state === "closed", said).toBe(after.outcome !== undefined);
    expect(after.version - before.version, said).toBe(result.value.entries.length > 0 ? 1 : 0);
    concern = after;
  }
  // The commands are neither all sound nor all refused, or nothing was proven.
  expect(Math.min(...seen.values())).toBeGreaterThan(COMMANDS / 20);
});
