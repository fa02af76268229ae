import { describe, expect, test } from "vitest";
import {
  type KeyWorker,
  type KeyWorkerSaid,
  keyWorkerFaults,
  keyWorkerHistory,
} from "../../../../src/domain/needs/help/key-worker.ts";
import type { Level } from "../../../../src/domain/needs/help/level.ts";
import { day } from "../../../support/a-child.ts";

const HERS: KeyWorker = { role: "health-visitor", healthVisitor: "her" };
const OTHERS: KeyWorker = { role: "social-worker", name: "Bodil Brunelle" };

/** Said one after the other: who, from which day. */
function said(...all: readonly (readonly [KeyWorker | undefined, string])[]) {
  return all.map(([keyWorker, since], place): KeyWorkerSaid => ({
    version: place + 1,
    keyWorker,
    since: day(since),
    reason: `reason ${place + 1}`,
    author: `author ${place + 1}`,
    recordedAt: new Date("2026-03-06T10:00:00Z"),
  }));
}

describe("who is the key worker, and who were", () => {
  test("nobody, before anything is said", () => {
    expect(keyWorkerHistory([])).toEqual({ present: undefined, former: [] });
  });

  test("one who was followed by another was it until that day, for the reason of the other", () => {
    expect(keyWorkerHistory(said([HERS, "2026-03-06"], [OTHERS, "2026-04-01"]))).toMatchObject({
      present: { keyWorker: OTHERS, since: "2026-04-01", reason: "reason 2" },
      former: [
        {
          keyWorker: HERS,
          since: "2026-03-06",
          until: "2026-04-01",
          reason: "reason 1",
          endedFor: "reason 2",
          endedBy: "author 2",
        },
      ],
    });
  });

  test("one who was ended is followed by nobody, and nobody was ever it", () => {
    const ended = said([HERS, "2026-03-06"], [undefined, "2026-04-01"], [OTHERS, "2026-05-01"]);
    expect(keyWorkerHistory(ended.slice(0, 2))).toMatchObject({
      present: undefined,
      former: [{ keyWorker: HERS, until: "2026-04-01" }],
    });
    expect(keyWorkerHistory(ended)).toMatchObject({
      present: { keyWorker: OTHERS },
      former: [{ keyWorker: HERS, until: "2026-04-01" }],
    });
  });

  test("the last one first", () => {
    const three = said([HERS, "2026-03-06"], [OTHERS, "2026-04-01"], [HERS, "2026-05-01"]);
    expect(keyWorkerHistory(three).former.map(({ keyWorker }) => keyWorker)).toEqual([
      OTHERS,
      HERS,
    ]);
  });
});

const NAMED = said([HERS, "2026-03-06"]);
const ENDED = said([HERS, "2026-03-06"], [undefined, "2026-04-01"]);
const LATE = { field: "since", code: "onInTheFuture" };
const EARLY = { field: "since", code: "daysOutOfOrder" };
const NOBODY = { field: "keyWorker", code: "noKeyWorker" };

test.each([
  { name: "the first", before: [], who: OTHERS, since: "2026-05-01", faults: [] },
  { name: "the end of nobody", before: [], who: undefined, since: "2026-05-01", faults: [NOBODY] },
  { name: "the next", before: NAMED, who: OTHERS, since: "2026-03-06", faults: [] },
  { name: "one before the last", before: NAMED, who: OTHERS, since: "2026-03-05", faults: [EARLY] },
  { name: "the end", before: NAMED, who: undefined, since: "2026-05-02", faults: [] },
  { name: "what lies ahead", before: NAMED, who: OTHERS, since: "2026-05-03", faults: [LATE] },
  { name: "one after an end", before: ENDED, who: HERS, since: "2026-04-01", faults: [] },
  {
    name: "a second end, before the first",
    before: ENDED,
    who: undefined,
    since: "2026-03-31",
    faults: [EARLY, NOBODY],
  },
])("$name: $faults.length faults", ({ before, who, since, faults }) => {
  const told = { keyWorker: who, since: day(since) };
  expect(keyWorkerFaults(told, before, undefined, day("2026-05-02"))).toEqual(faults);
});

test.each<{ level: Level | undefined; who: KeyWorker | undefined; codes: readonly string[] }>([
  { level: 4, who: undefined, codes: ["keyWorkerNeeded"] },
  { level: 4, who: OTHERS, codes: [] },
  { level: 3, who: undefined, codes: [] },
  { level: undefined, who: undefined, codes: [] },
])("ended for $who at level $level: $codes", ({ level, who, codes }) => {
  const told = { keyWorker: who, since: day("2026-04-01") };
  const faults = keyWorkerFaults(told, NAMED, level, day("2026-05-02"));
  expect(faults.map(({ code }) => code)).toEqual(codes);
});
