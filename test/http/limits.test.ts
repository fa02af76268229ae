import { expect, test } from "vitest";
import { aPreviewOf } from "../support/a-preview-of.ts";
import { preview } from "../support/a-preview.ts";
import { refusal } from "../support/a-problem.ts";

const rules = (count: number, difference: object) =>
  Array.from({ length: count }, (_, place) => ({ code: `rule-${place}`, ...difference }));

test.each([
  { visits: 960, count: 16, status: 200 },
  { visits: 1_020, count: 17, status: 422 },
])("$visits visits in one answer: $status", async ({ count, status }) => {
  const answer = await preview(aPreviewOf(rules(count, { repeat: "FREQ=DAILY;COUNT=60" })));
  expect(answer.status).toBe(status);
  if (status === 422) {
    expect(refusal(answer)).toEqual({
      status: 422,
      code: "tooManyVisits",
      faults: ["/programme tooManyVisits"],
    });
  }
});

test.each([
  { parts: 99, status: 200 },
  { parts: 200, status: 400 },
])("a condition of $parts comparisons and their joints: $status", async ({ parts, status }) => {
  const half = { any: Array.from({ length: parts / 2 }, () => ({ fact: "a", is: true })) };
  const answer = await preview(aPreviewOf([{ code: "a", when: { all: [half, half] } }]));
  expect(answer.status).toBe(status);
});

test.each([
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=60",
  "FREQ=DAILY;BYDAY=MO;BYSETPOS=2;COUNT=60",
  "FREQ=DAILY;INTERVAL=7;BYDAY=WE;UNTIL=99991231",
  "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2;COUNT=60",
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;UNTIL=99991231",
])("a hundred rules that never come are answered: %s", async (repeat) => {
  const answer = await preview(aPreviewOf(rules(100, { repeat })));
  expect(answer.status).toBe(200);
  expect(answer.json).toMatchObject({
    visits: [],
    notDue: rules(100, {}).map(({ code }) => ({ rule: code, because: [{ code: "noOccurrence" }] })),
  });
});
