import { describe, expect, test } from "vitest";
import {
  departedChild,
  endingOf,
  followedOrNot,
} from "../../../src/domain/registration/child-ending.ts";
import type { ChildOnRecord } from "../../../src/domain/registration/child-on-record.ts";
import { day } from "../../support/a-child.ts";
import { aChildOnRecord } from "../../support/a-family.ts";

const NOW = new Date("2026-08-03T10:00:00+02:00");
const YESTERDAY = new Date("2026-08-02T10:00:00+02:00");
const LEFT = day("2026-06-01");

const arrived = (on: string) => ({ facts: { ...aChildOnRecord().facts, arrivedOn: day(on) } });
const STOPPED = { stopped: { cause: "death", on: day("2026-07-01") } } as const;
const MERGED = { mergedInto: "another-child" };
const CANCELLED = { isCancelled: true };
const DEPARTED = { departedOn: LEFT };

describe("of all that can end, the first that holds counts", () => {
  const rows: readonly (readonly [string | undefined, ...Partial<ChildOnRecord>[]])[] = [
    [undefined],
    ["departed", DEPARTED],
    ["registration-cancelled", CANCELLED],
    ["registration-cancelled", CANCELLED, DEPARTED],
    ["merged", MERGED],
    ["merged", MERGED, DEPARTED],
    ["merged", MERGED, CANCELLED],
    ["merged", MERGED, CANCELLED, DEPARTED],
    ["stopped", STOPPED],
    ["stopped", STOPPED, DEPARTED],
    ["stopped", STOPPED, CANCELLED],
    ["stopped", STOPPED, CANCELLED, DEPARTED],
    ["stopped", STOPPED, MERGED],
    ["stopped", STOPPED, MERGED, DEPARTED],
    ["stopped", STOPPED, MERGED, CANCELLED],
    ["stopped", STOPPED, MERGED, CANCELLED, DEPARTED],
  ];
  test.each(rows)("%s", (ending, ...ends) => {
    const child = Object.assign(aChildOnRecord(), ...ends) as ChildOnRecord;
    expect(endingOf(child)).toBe(ending);
    const back = { ...child, ...arrived("2026-06-01") };
    const isForGood = ending === "stopped" || ending === "merged";
    expect(endingOf(back), "and it came back").toBe(isForGood ? ending : undefined);
  });
});

test.each([
  { name: "came before it left", on: "2026-05-31", ending: "departed" },
  { name: "came on the day that it left", on: "2026-06-01", ending: undefined },
  { name: "came after it left", on: "2026-06-02", ending: undefined },
])("one who $name: $ending", ({ on, ending }) => {
  expect(endingOf(aChildOnRecord({ ...DEPARTED, ...arrived(on) }))).toBe(ending);
});

test("one whose letter was cancelled, and who came and left, has left", () => {
  const child = aChildOnRecord({ ...CANCELLED, ...DEPARTED, ...arrived("2026-05-31") });
  expect(endingOf(child)).toBe("departed");
});

test.each([
  { name: "first leaves", before: undefined, on: "2026-06-01", departedOn: "2026-06-01" },
  { name: "left earlier", before: "2026-05-01", on: "2026-06-01", departedOn: "2026-06-01" },
  { name: "left later", before: "2026-07-01", on: "2026-06-01", departedOn: "2026-07-01" },
])("one who $name has left on $departedOn", ({ before, on, departedOn }) => {
  const child = aChildOnRecord({ departedOn: before === undefined ? undefined : day(before) });
  const after = departedChild(child, day(on), NOW);
  expect(after.departedOn).toBe(departedOn);
  expect(departedChild(after, day(on), YESTERDAY), "twice is once").toBe(after);
});

test.each([
  { name: "is followed", child: {}, since: undefined },
  { name: "is followed again", child: { withdrawnAt: YESTERDAY }, since: undefined },
  { name: "is followed no more", child: DEPARTED, since: NOW },
  {
    name: "was followed no more already",
    child: { ...DEPARTED, withdrawnAt: YESTERDAY },
    since: YESTERDAY,
  },
])("one who $name has been so since $since", ({ child, since }) => {
  expect(followedOrNot(aChildOnRecord(child), NOW).withdrawnAt).toEqual(since);
});
