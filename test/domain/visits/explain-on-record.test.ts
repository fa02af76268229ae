import { expect, test } from "vitest";
import { explain } from "../../../src/domain/visits/explain.ts";
import { day } from "../../support/a-child.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { PREGNANCY, UNBORN } from "../../support/kinds-of-rules.ts";

test.each([
  { value: "2.5 kg", words: "2.5 kg" },
  { value: null, words: "ukendt" },
])("of a fact that says $value a sentence says $words", ({ value, words }) => {
  const [visit] = aSchedule({}, {}).visits;
  const because = [{ code: "fact" as const, fact: "said", value }];
  const said = visit && { ...visit, because: [{ code: "conditionHolds" as const, because }] };
  expect(said && explain(said).sentence).toContain(`ud fra oplysning om »said« (${words}).`);
});

test("a visit on record that lapsed says so last", () => {
  const [visit] = aSchedule({ child: UNBORN }, PREGNANCY).visits;
  const lapsed = { code: "lapsed" as const, bornOn: day("2026-03-05") };
  const since = visit && { ...visit, because: [...visit.because, lapsed] };
  expect(since && explain(since).sentence).toMatch(
    /; bortfalder, fordi barnet blev født den 5\. marts 2026\.$/,
  );
});

test("of a cancelled registration each rule says so", () => {
  const [rule] = aSchedule({}, {}).visits.map((visit) => visit.rule);
  const because = [{ code: "registrationCancelled" as const }];
  expect(rule && explain({ rule, because }).sentence).toBe(
    "Et besøg: bortfalder, fordi fødselsanmeldelsen er annulleret.",
  );
});
