import fc from "fast-check";
import { expect, test } from "vitest";
import {
  NO_HISTORY,
  type OutcomeOfVisit,
  historyWith,
  historyWithoutOutcomes,
  isByProgrammeAlone,
  standingOn,
} from "../../../src/domain/visits/visit-history.ts";
import { day } from "../../support/a-child.ts";
import { anOutcome } from "../../support/a-history.ts";
import { DAYS, anyDecision } from "../../support/any-history.ts";

const PROGRAMME = anOutcome("declined", "2026-03-09", { scope: "programme" });
const COVERED = anOutcome("covered-elsewhere", "2026-03-10");
const NOT_HOME = anOutcome("not-home", "2026-03-11");
const VISIT = anOutcome("declined", "2026-03-10", { scope: "visit" });

/** What stands of these outcomes on a day, in the order in which they were recorded. */
function standing(outcomes: readonly OutcomeOfVisit[], on = "2026-03-12") {
  return standingOn({ ...NO_HISTORY, outcomes }, day(on));
}

test.each([
  { name: "covered elsewhere", own: COVERED, kind: "covered-elsewhere" },
  { name: "declined itself", own: VISIT, kind: "declined" },
])("a visit that is $name stands so, whenever its programme was declined", ({ own, kind }) => {
  for (const outcomes of [
    [own, PROGRAMME],
    [PROGRAMME, own],
  ]) {
    expect(standing(outcomes)).toEqual({ kind, since: "2026-03-10" });
    expect(standing(outcomes, "2026-03-09")).toEqual({ kind: "declined", since: "2026-03-09" });
  }
});

test("that counts from its own day: until then its programme is what was declined", () => {
  const late = anOutcome("covered-elsewhere", "2026-03-12");
  expect(standing([late, PROGRAMME], "2026-03-11")).toEqual({
    kind: "declined",
    since: "2026-03-09",
  });
  expect(standing([late, PROGRAMME], "2026-03-12")?.kind).toBe("covered-elsewhere");
});

test("of two refusals of the programme the one recorded last counts", () => {
  const again = anOutcome("declined", "2026-03-11", { scope: "programme" });
  expect(standing([PROGRAMME, again])).toEqual({ kind: "declined", since: "2026-03-11" });
  expect(standing([again, PROGRAMME])).toEqual({ kind: "declined", since: "2026-03-09" });
});

test("a visit's own decision taken back, its programme is still declined", () => {
  const history = historyWith({ ...NO_HISTORY, outcomes: [PROGRAMME] }, COVERED);
  expect(standingOn(history, day("2026-03-12"))?.kind).toBe("covered-elsewhere");
  const without = historyWithoutOutcomes(history, [COVERED.id]);
  expect(without).toEqual({ ...NO_HISTORY, outcomes: [PROGRAMME] });
});

test.each<{ name: string; outcomes: readonly OutcomeOfVisit[]; is: boolean }>([
  { name: "nothing", outcomes: [], is: false },
  { name: "the programme", outcomes: [PROGRAMME], is: true },
  { name: "the programme, and nobody at home", outcomes: [PROGRAMME, NOT_HOME], is: true },
  { name: "nobody at home", outcomes: [NOT_HOME], is: false },
  { name: "the programme and itself", outcomes: [PROGRAMME, VISIT], is: false },
  { name: "itself", outcomes: [COVERED], is: false },
])("a visit is settled by its programme alone where $name decides: $is", ({ outcomes, is }) => {
  const alone = (on: string, held?: string) => {
    const contact = held === undefined ? undefined : { contact: "a-contact", on: day(held) };
    return isByProgrammeAlone({ ...NO_HISTORY, outcomes, held: contact }, day(on));
  };
  expect(alone("2026-03-12")).toBe(is);
  expect(alone("2026-03-12", "2026-03-13")).toBe(is);
  expect(alone("2026-03-12", "2026-03-12")).toBe(false);
  expect(alone("2026-03-08")).toBe(false);
});

test("an outcome that was never recorded takes nothing back", () => {
  const history = { ...NO_HISTORY, outcomes: [PROGRAMME, COVERED] };
  expect(historyWithoutOutcomes(history, ["another"])).toEqual(history);
});

test("an outcome of several visits at once is kept as each visit's own, and no more of it", () => {
  const recorded = { ...PROGRAMME, reason: "Ønsker det ikke", author: "a-health-visitor" };
  const [kept] = historyWith(NO_HISTORY, recorded).outcomes;
  expect(kept).toStrictEqual(PROGRAMME);
});

test("however decisions of the programme lie among a visit's own, its own stand as without them", () => {
  const own = anyDecision.map((outcome) => ({ ...outcome, scope: undefined }));
  const ofProgramme = anyDecision.map((outcome) => ({
    ...outcome,
    outcome: "declined" as const,
    scope: "programme" as const,
  }));
  const outcomes = fc.array(fc.oneof(own, ofProgramme), { maxLength: 6 });
  fc.assert(
    fc.property(outcomes, fc.constantFrom(...DAYS), (all, on) => {
      const alone = standing(
        all.filter(({ scope }) => scope === undefined),
        on,
      );
      if (alone !== undefined) expect(standing(all, on)).toEqual(alone);
    }),
  );
});
