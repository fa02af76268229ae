import { expect, test } from "vitest";
import {
  isFaceToFace,
  mandatoryObservations,
} from "../../../src/domain/programme/mandatory-observations.ts";
import { MODALITIES } from "../../../src/domain/programme/programme.ts";
import { SHIPPED_PROGRAMMES } from "../../../src/domain/programme/shipped-programmes.ts";

const FROM_TWO_MONTHS = [
  "social-interaction",
  "parent-child-relation",
  "weight",
  "height",
  "head-circumference",
  "feeding",
  "communication",
  "sleep",
  "motor-function",
];

/** By the code of the national template's rule. */
const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  pregnancy: ["parent-mental-state", "support-network", "parent-social-status"],
  postpartum: ["parent-child-relation", "weight", "feeding"],
  establishment: [
    "support-network",
    "parent-social-status",
    "parent-child-relation",
    "weight",
    "height",
    "head-circumference",
    "passive-smoking",
    "feeding",
  ],
  "second-in-first-month": [
    "parent-child-relation",
    "weight",
    "height",
    "head-circumference",
    "feeding",
  ],
  "two-months": ["parent-mental-state", ...FROM_TWO_MONTHS],
  "four-months": FROM_TWO_MONTHS,
  "nine-months": FROM_TWO_MONTHS,
};

const [national] = SHIPPED_PROGRAMMES;
const RULES = national?.programme.rules ?? [];

test.each(RULES)("$code asks for what the standard asks for", ({ code, reportAs }) => {
  expect(mandatoryObservations(reportAs, "home").map((asked) => asked.code)).toEqual(
    ASKED_FOR[code] ?? [],
  );
});

test("each visit that the standard names is one of the template's", () => {
  const codes = new Set(RULES.map(({ code }) => code));
  expect(Object.keys(ASKED_FOR).filter((code) => !codes.has(code))).toEqual([]);
});

test("only face to face: not by telephone, not by video", () => {
  const twoMonths = RULES.find(({ code }) => code === "two-months")?.reportAs;
  expect(
    MODALITIES.filter((modality) => mandatoryObservations(twoMonths, modality).length > 0),
  ).toEqual(["home", "clinic", "group", "daycare"]);
  expect(MODALITIES.filter(isFaceToFace)).toEqual(["home", "clinic", "group", "daycare"]);
});

test("a rule that reports as nothing, or as what nobody knows, asks for nothing", () => {
  expect(mandatoryObservations(undefined, "home")).toEqual([]);
  expect(mandatoryObservations("", "home")).toEqual([]);
  expect(mandatoryObservations("a-local-type", "home")).toEqual([]);
});

test("each is named in both languages, by its code once", () => {
  const all = RULES.flatMap(({ reportAs }) => mandatoryObservations(reportAs, "home"));
  const names = new Map(all.map(({ code, title }) => [code, title]));
  expect(names.get("weight")).toEqual({ da: "Vægt", en: "Weight" });
  expect(names.get("parent-mental-state")?.da).toBe("Forælders psykiske tilstand");
  expect(names.size).toBe(13);
  expect(new Set([...names.values()].map(({ da }) => da)).size).toBe(13);
  expect([...names.keys()].filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  expect(all.filter((asked) => Object.keys(asked).join(" ") !== "code title")).toEqual([]);
});
