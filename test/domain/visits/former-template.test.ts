import { expect, test } from "vitest";
import { planVisits } from "../../../src/domain/programme/plan-visits.ts";
import type { ProgrammeVersion } from "../../../src/domain/programme/programme.ts";
import { SHIPPED_VERSIONS } from "../../../src/domain/programme/shipped-programmes.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { aChild, aFact, day } from "../../support/a-child.ts";
import { BORN, follow } from "../../support/a-followed-child.ts";

const national = (version: string) => {
  const found = SHIPPED_VERSIONS.find(
    ({ document }) => document.id === "national" && document.version === version,
  );
  if (found === undefined) throw new Error(`no version ${version} is shipped`);
  return found;
};
const BEFORE = national("2026-1");
const NOW = national("2026-2");

const versions = (visits: readonly { readonly programme: ProgrammeVersion }[]) =>
  new Set(visits.map(({ programme }) => programme.version));

test("the version before is the one of today without what it gained", () => {
  const gained = ["epds-home-visit", "epds-partner-home-visit"];
  const codes = ({ document }: typeof NOW) => document.rules.map(({ code }) => code);
  expect(codes(NOW).filter((code) => !codes(BEFORE).includes(code))).toEqual(gained);
  expect(BEFORE.document).toEqual({
    ...NOW.document,
    version: "2026-1",
    rules: NOW.document.rules.filter(({ code }) => !gained.includes(code)),
  });
});

test("a child that was planned by the version before is told of no change", () => {
  const { visits: stored } = follow(BORN, { programme: BEFORE.programme });
  expect(versions(stored)).toEqual(new Set(["2026-1"]));
  const { changes, visits } = follow(BORN, { stored, programme: NOW.programme });
  expect(changes).toEqual([]);
  expect(visits).toEqual(stored);
});

test("its visits move for their own reasons, and then say the version of today", () => {
  const { visits: stored } = follow(BORN, { programme: BEFORE.programme });
  const bornLater = { birthDate: day("2026-03-03") };
  const { changes } = follow(bornLater, { stored, programme: NOW.programme });
  const moved = changes.filter(({ kind }) => kind === "moved");
  expect(moved.length).toBeGreaterThan(3);
  expect(moved.filter((change) => change.changesProgramme === true)).toEqual([]);
  expect(versions(moved.map(({ visit }) => visit))).toEqual(new Set(["2026-2"]));
});

test.each([
  { fact: "epds-mother", score: 15, rule: "epds-home-visit" },
  { fact: "epds-partner", score: 10, rule: "epds-partner-home-visit" },
])("a $fact of $score on 7 July is followed up at home on the 14th", ({ fact, score, rule }) => {
  const child = aChild({
    birthDate: day("2020-05-05"),
    recordedFacts: [aFact(fact, score, "2020-07-07")],
  });
  const plan = planVisits(child, NOW.programme, NO_CLOSING_DAYS, day("2020-07-07"));
  const { proposals } = plan.ok ? plan.value : { proposals: [] };
  const proposal = proposals.find((each) => each.rule.code === rule);
  expect(proposal?.window).toEqual({
    earliest: "2020-07-12",
    target: "2020-07-14",
    latest: "2020-07-21",
  });
  expect(proposal?.rule.modalities).toEqual(["home"]);
});
