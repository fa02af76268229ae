import { describe, expect, test } from "vitest";
import {
  feedbackOfChild,
  isNeedsContact,
} from "../../../../src/domain/needs/help/feedback-of-child.ts";
import {
  type ContactFeedback,
  aboutReview,
  feedbackTrend,
} from "../../../../src/domain/needs/help/feedback-trend.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../../../src/domain/time/civil-date.ts";
import { day } from "../../../support/a-child.ts";
import { NO_NEEDS } from "../../../../src/domain/follow-up/needs-tasks.ts";
import { tasksOn } from "../../../support/a-followed-up-child.ts";

const FIRST = dayNumberOf(day("2026-03-06"));
type Scored = readonly [ors: number | undefined, srs: number | undefined];

/** One contact a day from 6 March 2026, called 1, 2, 3 …, with these scores in tenths. */
function contacts(...scored: readonly Scored[]): readonly ContactFeedback[] {
  return scored.map(([ors, srs], place) => ({
    contact: String(place + 1),
    on: civilDateOfDay(addDays(FIRST, place)),
    scores: { ors, srs },
    version: "2012",
  }));
}

const orsAlone = (...tenths: readonly number[]) =>
  contacts(...tenths.map((each): Scored => [each, undefined]));
const NONE = undefined;

describe("what has changed since the contact before, and since the first", () => {
  test("is nothing at the first", () => {
    const [step] = feedbackTrend(contacts([200, 300])).steps;
    expect(step?.sincePrevious).toEqual({ ors: undefined, srs: undefined });
    expect(step?.sinceFirst).toEqual({ ors: undefined, srs: undefined });
  });

  test("is counted form by form, in tenths that add up", () => {
    const { steps } = feedbackTrend(contacts([201, 300], [203, 290], [204, 310]));
    expect(steps.map(({ sincePrevious }) => sincePrevious)).toEqual([
      { ors: undefined, srs: undefined },
      { ors: 2, srs: -10 },
      { ors: 1, srs: 20 },
    ]);
    expect(steps.map(({ sinceFirst }) => sinceFirst).at(-1)).toEqual({ ors: 3, srs: 10 });
  });

  test("passes over contacts at which the form was not given", () => {
    const { steps } = feedbackTrend(contacts([200, NONE], [NONE, 300], [210, 290]));
    expect(steps.at(-1)?.sincePrevious).toEqual({ ors: 10, srs: -10 });
    expect(steps[1]?.sincePrevious).toEqual({ ors: undefined, srs: undefined });
  });
});

const fell = (measures: readonly string[], ...seen: readonly string[]) => ({
  because: "fell",
  measures,
  contacts: seen,
});
const stalls = (...seen: readonly string[]) => ({
  because: "stalls",
  measures: ["ors"],
  contacts: seen,
});

describe("what there is to talk about", () => {
  test.each([
    { name: "one contact", given: orsAlone(200), review: NONE },
    { name: "ORS rises", given: orsAlone(200, 201), review: NONE },
    { name: "ORS falls by a tenth", given: orsAlone(200, 199), review: fell(["ors"], "1", "2") },
    {
      name: "SRS falls while ORS rises",
      given: contacts([200, 300], [210, 299]),
      review: fell(["srs"], "1", "2"),
    },
    {
      name: "both fall",
      given: contacts([200, 300], [190, 290]),
      review: fell(["ors", "srs"], "1", "2"),
    },
    {
      name: "each fell since another contact",
      given: contacts([200, NONE], [NONE, 300], [190, 290]),
      review: fell(["ors", "srs"], "1", "2", "3"),
    },
    { name: "ORS stands still once", given: orsAlone(200, 200), review: NONE },
    {
      name: "ORS stands still twice",
      given: orsAlone(200, 200, 200),
      review: stalls("1", "2", "3"),
    },
    {
      name: "ORS fell and stands still",
      given: orsAlone(200, 190, 190),
      review: stalls("1", "2", "3"),
    },
    {
      name: "ORS stands still and falls",
      given: orsAlone(200, 200, 190),
      review: fell(["ors"], "2", "3"),
    },
    { name: "ORS rose before it stood still", given: orsAlone(190, 200, 200), review: NONE },
    {
      name: "SRS stands still twice",
      given: contacts([200, 300], [201, 300], [202, 300]),
      review: NONE,
    },
    { name: "ORS stands at the top", given: orsAlone(400, 400, 400), review: NONE },
    {
      name: "ORS stands still twice, over a contact without it",
      given: contacts([200, NONE], [200, 300], [NONE, 310], [200, NONE]),
      review: stalls("1", "2", "4"),
    },
    {
      name: "ORS stood still twice, and a contact without it follows",
      given: contacts([200, NONE], [200, NONE], [200, NONE], [NONE, 300]),
      review: { ...stalls("1", "2", "3"), on: "2026-03-08" },
    },
    {
      name: "ORS fell, and a contact without it follows",
      given: contacts([200, NONE], [190, NONE], [NONE, 300]),
      review: { ...fell(["ors"], "1", "2"), on: "2026-03-07" },
    },
    {
      name: "it fell, and has risen since: nobody has talked about it yet",
      given: orsAlone(200, 190, 230),
      review: fell(["ors"], "1", "2"),
    },
    {
      name: "it fell twice: the last is talked about",
      given: orsAlone(200, 190, 230, 220),
      review: fell(["ors"], "3", "4"),
    },
  ])("$name", ({ given, review }) => {
    const found = feedbackTrend(given).review;
    if (review === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(review);
  });

  test("is another thing with another cause, and for the other parent", () => {
    const review = feedbackTrend(orsAlone(200, 190)).review;
    const next = feedbackTrend(orsAlone(200, 190, 190)).review;
    if (review === undefined || next === undefined) throw new Error("both are prompts");
    const about = [
      aboutReview("mother", review),
      aboutReview("second-parent", review),
      aboutReview("mother", next),
    ];
    expect(new Set(about).size).toBe(3);
  });
});

test.each([
  { offers: [], is: true },
  { offers: ["needs"], is: true },
  { offers: ["everyone", "needs"], is: true },
  { offers: ["everyone"], is: false },
  { offers: ["everyone", "everyone"], is: false },
] as const)("a contact that fulfilled $offers is one of need: $is", ({ offers, is }) => {
  expect(isNeedsContact(offers)).toBe(is);
});

const of = (parent: "mother" | "second-parent", given: readonly ContactFeedback[]) =>
  given.map((each) => ({ ...each, parent }));

describe("each parent's forms", () => {
  test("are a row of their own, and one who gave none has none", () => {
    const said = [...of("second-parent", orsAlone(300, 200)), ...of("mother", orsAlone(200, 300))];
    const shown = feedbackOfChild(said, day("2026-04-01"));
    expect(shown.map(({ parent, review }) => [parent, review?.because])).toEqual([
      ["mother", undefined],
      ["second-parent", "fell"],
    ]);
    expect(feedbackOfChild(of("mother", orsAlone(200)), day("2026-04-01"))).toHaveLength(1);
  });

  test("said again count as they were said last, form by form", () => {
    const first = {
      contact: "1",
      on: day("2026-03-06"),
      version: "2012",
      parent: "mother",
    } as const;
    const shown = feedbackOfChild(
      [
        { ...first, scores: { ors: 200, srs: 300 } },
        { ...first, scores: { ors: 210, srs: undefined }, version: "2013" },
      ],
      day("2026-04-01"),
    );
    expect(shown[0]?.steps).toMatchObject([{ scores: { ors: 210, srs: 300 }, version: "2013" }]);
  });
});

describe("the task of talking about it", () => {
  const feedback = of("mother", orsAlone(200, 190));
  const on = (date: string) =>
    tasksOn(date, { needs: { ...NO_NEEDS, feedback } }).filter(
      ({ kind }) => kind === "review-feedback",
    );

  test("comes with the contact, for the health visitor", () => {
    expect(on("2026-03-06")).toEqual([]);
    expect(on("2026-03-07")).toMatchObject([
      {
        contact: "2",
        since: "2026-03-07",
        due: "2026-03-14",
        forWhom: "health-visitor",
        because: [{ code: "feedbackToReview", parent: "mother", cause: "fell", measures: ["ors"] }],
      },
    ]);
  });
});
