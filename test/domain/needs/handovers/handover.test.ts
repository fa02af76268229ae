import { describe, expect, test } from "vitest";
import type { RecordedFact } from "../../../../src/domain/criteria/recorded-facts.ts";
import { isNamedFact } from "../../../../src/domain/criteria/fact-labels.ts";
import { decidedHandover } from "../../../../src/domain/needs/handovers/decided-handover.ts";
import {
  type Handover,
  canHandOver,
  draftFaults,
} from "../../../../src/domain/needs/handovers/handover.ts";
import {
  factsToldBy,
  handoverOf,
  maySend,
} from "../../../../src/domain/needs/handovers/handover-consent.ts";
import { shippedTemplate } from "../../../../src/domain/needs/handovers/shipped-handover-templates.ts";
import {
  STARTS,
  TRANSITIONS,
  asksForHandover,
  consentFact,
  neededFact,
} from "../../../../src/domain/needs/handovers/transition.ts";
import { SHIPPED_PROGRAMMES } from "../../../../src/domain/programme/shipped-programmes.ts";
import { aFact, day } from "../../../support/a-child.ts";
import { aHandover } from "../../../support/a-handover.ts";

const TODAY = day("2027-01-20");
const [FIRST, SECOND] = aHandover().content;
if (FIRST === undefined || SECOND === undefined) throw new Error("it says two things");

describe("a draft is refused for", () => {
  test.each<[string, Partial<Handover>, readonly object[]]>([
    ["nothing, if all that is asked for is there", {}, []],
    ["nothing, if nobody has been asked yet", { consent: undefined }, []],
    [
      "nothing, if the parents have said no",
      { consent: { given: false, by: "mother", on: TODAY } },
      [],
    ],
    [
      "each section that is missing",
      { content: [] },
      [
        { code: "sectionMissing", section: "the-child" },
        { code: "sectionMissing", section: "what-helps" },
      ],
    ],
    [
      "a section that nobody asks for",
      { content: [FIRST, SECOND, { section: "the-weather", text: "Sol" }] },
      [{ code: "unknownSection", place: 2 }],
    ],
    [
      "a section that stands twice",
      { content: [FIRST, SECOND, FIRST] },
      [{ code: "duplicateSection", place: 2 }],
    ],
    [
      "a consent of tomorrow",
      { consent: { given: true, by: "both", on: day("2027-01-21") } },
      [{ code: "onInTheFuture" }],
    ],
    [
      "a law that asks for something else",
      { legalBasis: "barnets-lov-132" },
      [{ code: "legalBasisUnfit" }],
    ],
    [
      "all of it at once",
      { content: [FIRST, FIRST], legalBasis: "barnets-lov-132" },
      [
        { code: "duplicateSection", place: 1 },
        { code: "sectionMissing", section: "what-helps" },
        { code: "legalBasisUnfit" },
      ],
    ],
  ])("%s", (_, difference, faults) => {
    expect(draftFaults(aHandover(difference), shippedTemplate("daycare"), TODAY)).toEqual(faults);
  });
});

const CONSENT = "daycare-handover-consent";

describe("it may be sent", () => {
  test.each<[string, Partial<Handover>, readonly RecordedFact[], boolean]>([
    ["once both have agreed", {}, [], true],
    ["not before anybody was asked", { consent: undefined }, [], false],
    ["not if they said no", { consent: { given: false, by: "both", on: TODAY } }, [], false],
    [
      "not before the day on which they agree",
      { consent: { given: true, by: "both", on: day("2027-01-21") } },
      [],
      false,
    ],
    [
      "on the day on which they agree",
      { consent: { given: true, by: "both", on: TODAY } },
      [],
      true,
    ],
    ["not once they have taken it back", {}, [aFact(CONSENT, false, "2027-01-15")], false],
    ["if they take it back tomorrow", {}, [aFact(CONSENT, false, "2027-01-21")], true],
    [
      "if another one was taken back",
      {},
      [aFact("kindergarten-handover-consent", false, "2027-01-15")],
      true,
    ],
    [
      "if they have agreed again",
      {},
      [aFact(CONSENT, false, "2027-01-15"), aFact(CONSENT, true, "2027-01-15")],
      true,
    ],
    [
      "whatever they say, where the law asks for it",
      { transition: "municipality", consent: undefined, legalBasis: "barnets-lov-132" },
      [aFact("municipality-handover-consent", false, "2027-01-15")],
      true,
    ],
  ])("%s", (_, difference, recordedFacts, may) => {
    const handover = aHandover(difference);
    expect(maySend(handover, { recordedFacts }, TODAY)).toBe(may);
    const decision = { step: "send", on: TODAY, by: "letter" } as const;
    const sent = decidedHandover(
      handover,
      decision,
      { recordedFacts },
      { today: TODAY, author: "me" },
    );
    expect(sent).toMatchObject(
      may
        ? { ok: true, value: { version: 2, sent: { on: TODAY, by: "letter", author: "me" } } }
        : { ok: false, refusal: { kind: "consentMissing" } },
    );
  });
});

test("who has read it and why it was withdrawn stand with whoever said so", () => {
  const by = { today: TODAY, author: "me" };
  const sent = aHandover({ sent: { on: day("2027-01-13"), by: "letter", author: "she" } });
  const read = { on: day("2027-01-15"), by: "Leder", note: "Tak" };
  expect(
    decidedHandover(sent, { step: "acknowledge", ...read }, { recordedFacts: [] }, by),
  ).toEqual({
    ok: true,
    value: { ...sent, version: 2, acknowledged: { ...read, author: "me" } },
  });
  const why = { reason: "Nej tak", consentTakenBack: true };
  expect(decidedHandover(sent, { step: "withdraw", ...why }, { recordedFacts: [] }, by)).toEqual({
    ok: true,
    value: { ...sent, version: 2, withdrawn: { ...why, on: TODAY, author: "me" } },
  });
});

describe("what a handover tells of its child", () => {
  const needed = { fact: "daycare-handover-needed", value: true, on: TODAY };
  const agreed = { fact: CONSENT, value: true, on: day("2027-01-10") };
  test.each<[string, Partial<Handover>, readonly RecordedFact[], readonly object[]]>([
    ["that it is needed, and agreed on the day on which it was", {}, [], [needed, agreed]],
    ["nothing of a consent that nobody was asked for", { consent: undefined }, [], [needed]],
    [
      "a no like a yes",
      { consent: { given: false, by: "mother", on: TODAY } },
      [],
      [needed, { fact: CONSENT, value: false, on: TODAY }],
    ],
    ["nothing that is on record", {}, [needed, agreed], []],
    [
      "that it is needed after all",
      {},
      [{ ...needed, value: false, on: day("2027-01-01") }, agreed],
      [needed],
    ],
    [
      "of a move the consent alone",
      { transition: "municipality" },
      [],
      [{ ...agreed, fact: "municipality-handover-consent" }],
    ],
  ])("%s", (_, difference, recorded, facts) => {
    expect(factsToldBy(aHandover(difference), recorded, TODAY)).toEqual(facts);
  });
});

test("the field has words for every fact that it tells", () => {
  const told = [...TRANSITIONS.map(consentFact), ...STARTS.map(neededFact)];
  expect(told.filter((fact) => !isNamedFact(fact))).toEqual([]);
});

test("a child that has moved out is handed over to where it moved, and nowhere here", () => {
  const can = TRANSITIONS.map((transition) => canHandOver("departed", transition));
  expect(can).toEqual([false, false, true]);
  expect(TRANSITIONS.every((transition) => canHandOver(undefined, transition))).toBe(true);
  expect(canHandOver("registration-cancelled", "municipality")).toBe(false);
});

describe("under the child that it turned out to be", () => {
  const takenBack = { recordedFacts: [aFact(CONSENT, false, "2027-01-15")] };
  test.each<[string, Partial<Handover>, { recordedFacts: readonly RecordedFact[] }, boolean]>([
    ["a draft keeps its consent", {}, { recordedFacts: [] }, true],
    ["but not one that was taken back", {}, takenBack, false],
    [
      "what was sent keeps that on which it was",
      { sent: { on: day("2027-01-13"), by: "letter", author: "she" } },
      takenBack,
      true,
    ],
  ])("%s", (_, difference, facts, given) => {
    const before = aHandover(difference);
    expect(handoverOf("another", before, facts, TODAY)).toEqual({
      ...before,
      child: "another",
      version: 2,
      consent: { ...before.consent, given },
    });
  });
});

describe.each(TRANSITIONS)("the shipped template for a %s", (transition) => {
  const { version, sections } = shippedTemplate(transition);

  test("asks each thing once, in both languages, and for something", () => {
    expect(version).toBe(0);
    const codes = sections.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(sections.some(({ required }) => required)).toBe(true);
    const words = sections.flatMap(({ title, help }) => [title.da, title.en, help.da, help.en]);
    expect(words.filter((text) => text.trim() === "")).toEqual([]);
  });
});

test("the rules that ask for a handover to a daycare are those that read its facts", () => {
  const rules = SHIPPED_PROGRAMMES.flatMap(({ programme }) => programme.rules);
  const asking = rules.filter((rule) => asksForHandover(rule, "daycare"));
  expect([...new Set(asking.map(({ code }) => code))].toSorted()).toEqual([
    "daycare-follow-up",
    "daycare-handover",
  ]);
  expect(rules.filter((rule) => asksForHandover(rule, "kindergarten"))).toEqual([]);
});
