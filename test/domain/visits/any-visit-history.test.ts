import fc from "fast-check";
import { expect, test } from "vitest";
import { endsAppointment } from "../../../src/domain/visits/outcome.ts";
import {
  type VisitHistory,
  agreementOn,
  historyWith,
  historyWithout,
  historyWithoutOutcomes,
  standingOn,
} from "../../../src/domain/visits/visit-history.ts";
import { anAgreement } from "../../support/a-history.ts";
import {
  DAYS,
  agreementsInTurn,
  anyContact,
  anyDecision,
  anyEnding,
  anyHistory,
  anyOutcome,
  asOf,
  someDay,
} from "../../support/any-history.ts";

const RUNS = import.meta.env.MODE === "full" ? 20_000 : 1_000;

test("how a visit stands on a day never depends on what was recorded for later ones", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, today) => {
      const then = asOf(history, today);
      for (const date of DAYS.filter((each) => each <= today)) {
        expect(standingOn(then, date)).toEqual(standingOn(history, date));
        expect(agreementOn(then, date)?.appointment).toBe(agreementOn(history, date)?.appointment);
      }
    }),
    { numRuns: RUNS },
  );
});

test("a contact changes no day before it, is held on every day from it, and taken back it was never there", () => {
  fc.assert(
    fc.property(anyHistory, anyContact, (history, contact) => {
      const former = { ...history, held: undefined };
      const before = eachDay(former);
      const after = eachDay({ ...former, held: contact });
      expect(after.slice(0, DAYS.indexOf(contact.on))).toEqual(
        before.slice(0, DAYS.indexOf(contact.on)),
      );
      for (const standing of after.slice(DAYS.indexOf(contact.on))) {
        expect(standing).toMatchObject({ kind: "held", ...contact });
      }
      expect(eachDay(former)).toEqual(before);
    }),
    { numRuns: RUNS },
  );
});

test("an outcome changes no day before it, and taken back it was never there", () => {
  fc.assert(
    fc.property(anyHistory, anyOutcome, (history, outcome) => {
      const added = historyWith(history, { ...outcome, id: "added" });
      const place = DAYS.indexOf(outcome.on);
      expect(eachDay(added).slice(0, place)).toEqual(eachDay(history).slice(0, place));
      const takenBack = historyWithoutOutcomes(added, ["added"]);
      expect(takenBack).toEqual(history);
      expect(eachDay(takenBack)).toEqual(eachDay(history));
    }),
    { numRuns: RUNS },
  );
});

test("a decision that is added settles every day from its own on, but for those it is held on; one of the programme those on which nothing was decided of the visit itself", () => {
  fc.assert(
    fc.property(anyHistory, anyDecision, (history, decision) => {
      const added = historyWith(history, decision);
      const own = history.outcomes.filter(({ scope }) => scope !== "programme");
      for (const on of DAYS.filter((each) => each >= decision.on)) {
        const isHeld = history.held !== undefined && history.held.on <= on;
        const ofItself = own.findLast((each) => !endsAppointment(each.outcome) && each.on <= on);
        const counts = decision.scope === "programme" ? (ofItself ?? decision) : decision;
        expect(standingOn(added, on)).toMatchObject(
          isHeld ? { kind: "held", ...history.held } : { kind: counts.outcome, since: counts.on },
        );
      }
    }),
    { numRuns: RUNS },
  );
});

test("outcomes recorded at once and taken back at once leave the others as they were", () => {
  fc.assert(
    fc.property(anyHistory, anyOutcome, anyOutcome, anyEnding, (history, one, two, other) => {
      const added = [{ ...one, id: "one" }, other, { ...two, id: "two" }];
      const all = added.reduce<VisitHistory>(historyWith, history);
      expect(eachDay(historyWithoutOutcomes(all, ["one", "two"]))).toEqual(
        eachDay(historyWith(history, other)),
      );
    }),
    { numRuns: RUNS },
  );
});

test("an appointment that is ended and reopened stands as if it never ended", () => {
  fc.assert(
    fc.property(anyHistory, someDay, someDay, (history, since, until) => {
      const open = { ...history, agreements: [anAgreement({ since })] };
      const ended = { ...history, agreements: [anAgreement({ since, until })] };
      for (const date of DAYS) {
        const standing = standingOn(open, date);
        const isLost = standing?.kind === "booked" && until <= date;
        expect(standingOn(ended, date)).toEqual(isLost ? undefined : standing);
      }
    }),
    { numRuns: RUNS },
  );
});

test("agreements of different times may stand in any order", () => {
  fc.assert(
    fc.property(inAnyOrder(agreementsInTurn), anyHistory, ([inTurn, anyhow], history) => {
      expect(eachDay({ ...history, agreements: anyhow })).toEqual(
        eachDay({ ...history, agreements: inTurn }),
      );
    }),
    { numRuns: RUNS },
  );
});

test("outcomes that end an appointment may stand in any order, and anywhere round a decision", () => {
  const outcomes = fc
    .tuple(fc.array(anyEnding, { maxLength: 4 }), fc.array(anyDecision, { maxLength: 1 }))
    .map(([endings, decision]) => [...endings, ...decision]);
  fc.assert(
    fc.property(inAnyOrder(outcomes), anyHistory, ([inTurn, anyhow], history) => {
      expect(eachDay({ ...history, outcomes: anyhow })).toEqual(
        eachDay({ ...history, outcomes: inTurn }),
      );
    }),
    { numRuns: RUNS },
  );
});

test("without one of its appointments, a visit is agreed by it no more from that day on", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, on) => {
      const [agreed] = history.agreements;
      fc.pre(agreed !== undefined);
      const without = historyWithout(history, agreed.appointment, on);
      for (const date of DAYS) {
        const former = agreementOn(history, date);
        const isGone = former?.appointment === agreed.appointment && on <= date;
        if (agreed.until === undefined) {
          expect(agreementOn(without, date)?.appointment).toBe(
            isGone ? undefined : former?.appointment,
          );
        } else expect(standingOn(without, date)).toEqual(standingOn(history, date));
      }
      expect({ ...without, agreements: history.agreements }).toEqual(history);
    }),
    { numRuns: RUNS },
  );
});

/** A list as it came, and the same in some order. */
function inAnyOrder<Item>(list: fc.Arbitrary<readonly Item[]>) {
  return list.chain((inTurn) =>
    fc.tuple(
      fc.constant(inTurn),
      fc.shuffledSubarray([...inTurn], { minLength: inTurn.length, maxLength: inTurn.length }),
    ),
  );
}

function eachDay(history: VisitHistory) {
  return DAYS.map((date) => standingOn(history, date));
}
