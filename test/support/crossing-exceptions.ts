import type { Exception } from "./lines-crossed.ts";

const A_STOP = "which of two orders of a day's stops is taken when both are as good";
const A_SCORE = "the score of a screening's instrument, or that none sets anything by itself";
const A_SOURCE = "the title of a source about EPDS";

/** Names that look as if they crossed a line. It may only grow shorter, but for what plainly tells of no family. */
export const NAMES_EXCUSED: readonly Exception[] = [
  {
    where: "src/calendar/calendar-line.ts",
    name: "codePointAt",
    because: "a character of a calendar's text",
  },
  { where: "src/domain/day-plan/numbered-day.ts", name: "inRank", because: A_STOP },
  { where: "src/domain/day-plan/order-stops.ts", name: "inRank", because: A_STOP },
  { where: "src/domain/day-plan/order-stops.ts", name: "ranked", because: A_STOP },
  { where: "src/domain/criteria/fact-labels.ts", name: "score", because: A_SCORE },
  { where: "src/http/problems/help-problems.ts", name: "score", because: A_SCORE },
  { where: "src/http/wire/criterion.ts", name: "isScore", because: A_SCORE },
  { where: "src/http/wire/criterion.ts", name: "score", because: A_SCORE },
  { where: "src/http/wire/proposal.ts", name: "score", because: A_SCORE },
  { where: "src/http/wire/settings.ts", name: "score", because: A_SCORE },
  { where: "src/http/routes/criteria.ts", name: "ranks", because: "it says that none does" },
  { where: "src/domain/criteria/catalogue.json", name: "scorer", because: A_SOURCE },
  { where: "src/domain/criteria/catalogue.json", name: "sandsynligvis", because: A_SOURCE },
  { where: "src/domain/programme/shipped/national.json", name: "scorer", because: A_SOURCE },
  { where: "src/domain/programme/shipped/national.json", name: "sandsynligvis", because: A_SOURCE },
];

const A_TALK =
  "a nurse may write down that it happened, so that a person follows up; it suggests no level and proposes nothing, and a test holds it to that";

/** Facts and criteria that are named after what became of visits. It may only grow shorter. */
export const FACTS_EXCUSED: readonly Exception[] = [
  { where: "src/domain/criteria/catalogue.json", name: "repeated-missed-visits", because: A_TALK },
  { where: "src/domain/criteria/fact-labels.ts", name: "repeated-missed-visits", because: A_TALK },
  { where: "src/domain/criteria/fact-labels.ts", name: "missed", because: "its English label" },
];

/** Orders that look like one by need. It stays empty. */
export const ORDERS_EXCUSED: readonly Exception[] = [];
