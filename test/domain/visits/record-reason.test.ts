import { expect, test } from "vitest";
import { explainInBoth } from "../../../src/domain/visits/explain.ts";
import { reasonsOnRecord } from "../../../src/domain/visits/record-reason.ts";
import type { VisitHistory } from "../../../src/domain/visits/visit-history.ts";
import { day } from "../../support/a-child.ts";
import { anOutcome, booked, held, historyOf } from "../../support/a-history.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { PREGNANCY, UNBORN } from "../../support/kinds-of-rules.ts";

const declined = (scope: "visit" | "programme"): VisitHistory => ({
  ...historyOf(undefined),
  outcomes: [anOutcome("declined", "2026-03-04", { scope })],
});
const TODAY = day("2026-03-05");

test.each([
  {
    code: "agreed",
    history: historyOf(booked("2026-03-12")),
    da: "aftalt til den 12. marts 2026",
    en: "agreed for 12 March 2026",
  },
  {
    code: "held",
    history: historyOf(held("2026-03-05")),
    da: "gennemført den 5. marts 2026",
    en: "held on 5 March 2026",
  },
  {
    code: "declined",
    history: declined("visit"),
    da: "fravalgt den 4. marts 2026",
    en: "declined on 4 March 2026",
  },
  {
    code: "programmeDeclined",
    history: declined("programme"),
    da: "hele programmet fravalgt den 4. marts 2026",
    en: "whole programme declined on 4 March 2026",
  },
  {
    code: "coveredElsewhere",
    history: historyOf({ kind: "covered-elsewhere", since: day("2026-03-04") }),
    da: "varetages af andre fra den 4. marts 2026",
    en: "covered elsewhere from 4 March 2026",
  },
])("$code: a visit says last what people have made of it", ({ code, history, da, en }) => {
  const [visit] = aSchedule({}, {}).visits;
  const reasons = reasonsOnRecord(history, TODAY);
  const said = visit && explainInBoth(visit, reasons);
  expect(said?.because.at(-1)?.code).toBe(code);
  expect(said?.sentences.da.endsWith(`; ${da}.`)).toBe(true);
  expect(said?.sentences.en.endsWith(`; ${en}.`)).toBe(true);
});

test("what is said of a later day is not said yet", () => {
  expect(reasonsOnRecord(historyOf(held("2026-03-06")), TODAY)).toEqual([]);
});

test("that a visit was taken back stands after why its rule gives none", () => {
  const [rule] = aSchedule({}, {}).visits.map((visit) => visit.rule);
  const because = [{ code: "registrationCancelled" as const }];
  const withdrawn = { code: "visitWithdrawn" as const, on: day("2026-03-04") };
  expect(rule && explainInBoth({ rule, because }, [withdrawn]).sentences).toEqual({
    da: "Et besøg: bortfalder, fordi fødselsanmeldelsen er annulleret; besøget trukket tilbage den 4. marts 2026.",
    en: "A visit: lapses, since the birth notification was cancelled; the visit taken back on 4 March 2026.",
  });
});

test("of a fact whose value was withdrawn English says unknown, and a lapsed visit lapses", () => {
  const [visit] = aSchedule({ child: UNBORN }, PREGNANCY).visits;
  const fact = { code: "fact" as const, fact: "said", value: null };
  const because = [
    { code: "conditionHolds" as const, because: [fact] },
    { code: "lapsed" as const, bornOn: day("2026-03-05") },
  ];
  expect(visit && explainInBoth({ ...visit, because }).sentences.en).toMatch(
    /; by what is known of “said” \(unknown\); lapses, since the child was born on 5 March 2026\.$/,
  );
});
