import { describe, expect, test } from "vitest";
import { aFullPreview, aPreviewWith } from "../support/a-full-preview.ts";
import { preview } from "../support/a-preview.ts";
import { refusal } from "../support/a-problem.ts";
import { aRule } from "../support/a-programme.ts";

/** A place, what is wrong with what stands there (at the place, or `/below code`), and values that are. */
type Row = readonly [place: string, faults: string, ...values: unknown[]];

const P = "/programme";
const R = "/programme/rules/0";
const FACT = { fact: "a-wish", value: true, on: "2026-03-01" };

const listOf = (count: number, item: unknown) => Array.from({ length: count }, () => item);
const words = (text: string) => text.split(" ");

const DATES: readonly Row[] = [
  ["/child/birthDate", "notADate", ...words("2026-02-30 2025-02-29 2026-13-01 2026-00-10")],
  ["/child/dueDate", "notADate", ...words("2026-3-2 26-03-02 2026-03-02T00:00:00Z 20260302")],
  ["/child/arrivedOn", "notADate", "", " 2026-03-02", "2026-03-02\n", "２０２６-03-02"],
  ["/child/daycareStart", "notADate", 5, true, [], {}, 20260302],
  [
    "/child/dischargedOn",
    "dateOutOfRange",
    ...words("1989-12-31 2101-01-01 0000-01-01 9999-12-31"),
  ],
  ["/child/birthDate", "dateOutOfRange", "1989-12-31", "2101-01-01"],
  ["/facts/0/on", "dateOutOfRange", "1989-12-31", "2101-01-01"],
  ["/facts/0/on", "notADate", "2026-02-30", null],
  ["/asOf", "dateOutOfRange", "1989-12-31", "2101-01-01"],
  ["/asOf", "notADate", "2026-02-30", "today", null],
  [`${P}/validFrom`, "notADate", "2026-02-30", null, 2026],
];

const CHILD: readonly Row[] = [
  ["/child", "wrongType", null, [], "2026-03-02", 5],
  ["/child/gestationalAge", "wrongType", 262, "37+3", []],
  ["/child/gestationalAge", "/days tooBig", { weeks: 37, days: 7 }],
  ["/child/gestationalAge", "/days tooSmall", { weeks: 37, days: -1 }],
  ["/child/gestationalAge", "/days required", { weeks: 37 }],
  ["/child/gestationalAge/weeks", "wrongType", 37.5, "37", null],
  ["/child/gestationalAge/weeks", "tooBig", 46, 1e300],
  ["/child/birthWeightGrams", "tooSmall", 0, -1, -1e300],
  ["/child/birthWeightGrams", "tooBig", 10_001, 1e300],
  ["/child/birthWeightGrams", "wrongType", "3300", 3300.5, {}],
  ["/child/bornTogether", "tooSmall", 0],
  ["/child/bornTogether", "tooBig", 11],
  ["/child/firstTimeParents", "wrongType", "true", 1, []],
];

const FACTS: readonly Row[] = [
  ["/facts", "wrongType", null, {}, "a-wish"],
  ["/facts", "tooBig", listOf(1001, FACT)],
  ["/facts/0", "wrongType", null, "a-wish", [FACT]],
  ["/facts/0", "/on required, /value required", { fact: "a-wish" }],
  ["/facts/0/value", "wrongType", [], {}, [true], { is: true }],
  ["/facts/0/value", "tooSmall", ""],
  ["/facts/0/value", "tooBig", "x".repeat(201)],
  ["/facts/0/fact", "notACode", "", "A Wish", "ønske", "a_wish", "x".repeat(65), "a-wish\n"],
  ["/facts/0/fact", "wrongType", null, 5],
];

const STRAY: readonly Row[] = [
  ["/at", "unknownField", "2026-03-03", null],
  ["/child/cpr", "unknownField", null],
  ["/child/gestationalAge/hours", "unknownField", 1],
  ["/facts/0/author", "unknownField", {}],
  [`${P}/validTo`, "unknownField", "2027-01-01"],
  [`${P}/title/no`, "unknownField", "Besøk"],
  [`${R}/note`, "unknownField", []],
  [`${R}/title/no`, "unknownField", "Besøk"],
  [`${R}/window/ideal`, "unknownField", "P11D"],
  [`${R}/when/all/2/since`, "unknownField", "2026-01-01"],
  ["/constructor", "unknownField", {}],
  ["/child/toString", "unknownField", 1],
];

const CONDITIONS: readonly Row[] = [
  [`${R}/when`, "notACondition", null, [], {}, "a", 5, true, { fact: "a" }, { is: 1 }],
  [`${R}/when`, "notACondition", { fact: "a", is: 1, atLeast: 2 }, { all: [], any: [] }],
  [
    `${R}/when`,
    "notACondition",
    { fact: "a", is: 1, not: { all: [] } },
    { all: [], fact: "a", is: 1 },
  ],
  [`${R}/when`, "/is wrongType", ...[null, [1], {}].map((is) => ({ fact: "a", is }))],
  [`${R}/when`, "/atLeast wrongType", { fact: "a", atLeast: "3" }, { fact: "a", atLeast: null }],
  [`${R}/when`, "/atMost wrongType", { fact: "a", atMost: true }],
  [`${R}/when`, "/all wrongType", { all: { fact: "a", is: 1 } }, { all: "a" }, { all: null }],
  [`${R}/when`, "/any wrongType", { any: 1 }],
  [`${R}/when`, "/not notACondition", { not: [{ fact: "a", is: 1 }] }, { not: {} }, { not: null }],
  [`${R}/when`, "/fact notACode", { fact: "A", is: 1 }, { fact: "", atLeast: 1 }],
  [`${R}/when`, "/all tooBig", { all: listOf(101, { fact: "a", is: 1 }) }],
  [
    `${R}/when/all`,
    "/0/any/1 notACondition, /1/not/not notACondition, /2/fact notACode",
    [{ any: [{ fact: "a", is: 1 }, {}] }, { not: { not: { fact: "b" } } }, { fact: "C", is: 1 }],
  ],
];

const REPEATS: readonly Row[] = [
  [`${R}/repeat`, "notARepeat", "", "x", "FREQ", "COUNT=4", "FREQ=FORTNIGHTLY;COUNT=4"],
  [`${R}/repeat`, "notARepeat", "FREQ=WEEKLY;COUNT=4;INTERVAL=0", "FREQ=DAILY;COUNT=0"],
  [`${R}/repeat`, "notARepeat", "FREQ=DAILY;UNTIL=20260230", "FREQ=DAILY;UNTIL=20260401T000000Z"],
  [`${R}/repeat`, "notARepeat", "FREQ=DAILY;COUNT=4;COUNT=4"],
  [`${R}/repeat`, "notARepeat", "RRULE:FREQ=DAILY;COUNT=4", "FREQ=DAILY;COUNT=4\nDTSTART:20260101"],
  [`${R}/repeat`, "repeatNeverEnds", "FREQ=WEEKLY", "FREQ=YEARLY;INTERVAL=2"],
  [`${R}/repeat`, "repeatEndsTwice", "FREQ=WEEKLY;COUNT=4;UNTIL=20260501"],
  [`${R}/repeat`, "tooManyOccurrences", "FREQ=WEEKLY;COUNT=61", "FREQ=YEARLY;COUNT=999999999"],
  [`${R}/repeat`, "repeatPartNotAllowed", "FREQ=HOURLY;COUNT=4", "FREQ=DAILY;COUNT=4;BYHOUR=9"],
  [`${R}/repeat`, "repeatPartNotAllowed", "FREQ=WEEKLY;COUNT=4;BYDAY=2MO"],
  [`${R}/repeat`, "repeatPartNotAllowed, repeatNeverEnds", "FREQ=HOURLY"],
  [`${R}/repeat`, "repeatEndsTwice, tooManyOccurrences", "FREQ=DAILY;COUNT=61;UNTIL=20260501"],
  [`${R}/repeat`, "wrongType", null, 4, {}],
];

const WINDOWS: readonly Row[] = [
  [`${R}/window`, "wrongType", null, "P8W", []],
  [`${R}/window`, "/earliest required, /latest required", { target: "P8W" }],
  [`${R}/window`, "windowOutOfOrder", { earliest: "P7D", target: "P6D", latest: "P9D" }],
  [`${R}/window`, "windowOutOfOrder", { earliest: "P32D", target: "P1M", latest: "P2M" }],
  [
    `${R}/window/latest`,
    "notADuration",
    ...words("P PT1H P1.5M p8w 8W P1D1W P-1D --P1D"),
    "",
    "P8W ",
  ],
  [`${R}/window/latest`, "wrongType", 14, null],
  [`${R}/window/latest`, "durationTooLong", "P9999Y", "P101Y"],
  [`${R}/window/earliest`, "durationTooLong", "-P9999Y"],
  [`${R}/proposeFrom`, "durationTooLong", "P9999Y", "-P9999Y"],
  [`${R}/proposeFrom`, "notADuration", "P1,5M", "soon"],
];

const RULES: readonly Row[] = [
  [
    `${R}/anchor`,
    "notAnAnchor",
    null,
    5,
    {},
    "",
    "moon",
    "Birth",
    "fact:",
    "fact:Wish",
    "fact:a b",
  ],
  [`${R}/anchor`, "/1 notAnAnchor", ["birth", "moon"], ["birth", ["due"]]],
  [`${R}/anchor`, "tooSmall", []],
  [`${R}/code`, "notACode", "Two Months", "", "x".repeat(65)],
  [`${R}/clock`, "notAllowed", "sundial", null],
  [`${R}/offer`, "notAllowed", "some", 1],
  [`${R}/days`, "notAllowed", "sundays"],
  [`${R}/durationMinutes`, "tooSmall", 0, -5],
  [`${R}/durationMinutes`, "tooBig", 601, 1e300],
  [`${R}/modalities`, "tooSmall", []],
  [`${R}/modalities`, "/1 notAllowed", ["home", "fax"]],
  [`${R}/instruments`, "/0 wrongType, /1 tooSmall", [5, ""]],
  [`${R}/priority`, "tooBig", 6],
  [`${R}/priority`, "tooSmall", 0],
  [`${R}/priority`, "wrongType", 2.5, "2"],
  [`${R}/sources`, "wrongType", [], "x", null],
  [`${R}/sources/offer`, "wrongType", 5, null],
  [`${P}/rules/1/code`, "duplicateRule", "every-field"],
  [
    `${P}/rules`,
    "/2/code duplicateRule, /3/code duplicateRule",
    [{}, { code: "b" }, {}, {}].map(aRule),
  ],
  [`${P}/rules`, "tooBig", listOf(101, aRule())],
  [`${P}/rules/1`, "wrongType", null, "few-fields", []],
  [
    `${P}/rules/1`,
    words("anchor code durationMinutes modalities offer title window")
      .map((field) => `/${field} required`)
      .join(", "),
    {},
  ],
];

const PROGRAMMES: readonly Row[] = [
  [P, "wrongType", 5, null, [], true],
  [P, "notACode", "Favrskov Kommune", "", "x".repeat(65)],
  [P, "unknownProgramme", "nowhere"],
  [
    P,
    words("id municipality version validFrom title rules")
      .map((field) => `/${field} required`)
      .join(", "),
    {},
  ],
  [`${P}/municipality`, "notACode", "710", "07100", "０７１０", "favr", ""],
  [`${P}/municipality`, "wrongType", 710],
  [`${P}/version`, "tooSmall", ""],
  [`${P}/version`, "tooBig", "x".repeat(65)],
  [`${P}/title`, "wrongType", "Et program", null],
  [`${P}/title`, "/en required", { da: "Et program" }],
];

/** What has the right form and still cannot be: all else is 400. */
const UNDERSTOOD = words(
  "dateOutOfRange unknownProgramme windowOutOfOrder durationTooLong duplicateRule repeatPartNotAllowed repeatNeverEnds repeatEndsTwice tooManyOccurrences",
);

const TWICE_WRONG: readonly Row[] = [
  [`${R}/when`, "notACondition", { all: [{}], any: [] }],
  [`${R}/when`, "notACondition", { fact: "a", is: null, atLeast: 3 }],
  [`${R}/anchor`, "tooBig", listOf(21, "birth")],
];

const SUBJECTS = {
  DATES,
  CHILD,
  FACTS,
  STRAY,
  CONDITIONS,
  REPEATS,
  WINDOWS,
  RULES,
  PROGRAMMES,
  TWICE_WRONG,
};

function faultsAt(place: string, faults: string): readonly string[] {
  return faults
    .split(", ")
    .map((fault) => (fault.startsWith("/") ? "" : " ") + fault)
    .map((fault) => place + fault)
    .sort();
}

function check([place, faults, ...values]: Row): void {
  const named = faults.split(/[ ,]+/).filter((part) => !part.startsWith("/"));
  const status = named.every((code) => UNDERSTOOD.includes(code)) ? 422 : 400;
  for (const value of values) {
    test(`${place} ${JSON.stringify(value).slice(0, 50)}: ${faults}`, async () => {
      const refused = refusal(await preview(aPreviewWith(place, value)));
      expect(refused).toMatchObject({ status, faults: faultsAt(place, faults) });
    });
  }
}

test("without the fault the request is sound", async () => {
  expect((await preview(aFullPreview())).status).toBe(200);
});

describe.each(Object.entries(SUBJECTS))("%s", (_, rows) => {
  for (const row of rows) check(row);
});

test("ten different faults in one body are named at once, and no others", async () => {
  const { programme, child, facts } = aFullPreview();
  const [first] = programme.rules;
  const rules = [
    { ...first, window: { earliest: "P7D", target: "P5D", latest: "P9D" } },
    { ...first, code: "b", repeat: "FREQ=WEEKLY" },
    { ...first, code: "c", anchor: "moon" },
    { ...first, code: "b", title: { da: "Besøg", en: "Visit to 010190-1234" } },
    { ...first, code: "e", when: { all: [{ fact: "a", is: true }, { fact: "b" }] } },
  ];
  const body = {
    programme: { ...programme, rules },
    child: { ...child, birthDate: "2026-02-30", gestationalAge: { weeks: 37, days: 7 } },
    facts: [...facts, { fact: "a", value: [], on: "2026-03-01" }],
    asOf: "1989-12-31",
  };
  expect(refusal(await preview(body))).toEqual({
    status: 400,
    code: "invalidRequest",
    faults: [
      "/asOf dateOutOfRange",
      "/child/birthDate notADate",
      "/child/gestationalAge/days tooBig",
      "/facts/3/value wrongType",
      "/programme/rules/0/window windowOutOfOrder",
      "/programme/rules/1/repeat repeatNeverEnds",
      "/programme/rules/2/anchor notAnAnchor",
      "/programme/rules/3/code duplicateRule",
      "/programme/rules/3/title/en personalIdentifier",
      "/programme/rules/4/when/all/1 notACondition",
    ],
  });
});
