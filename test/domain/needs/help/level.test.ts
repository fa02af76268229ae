import { describe, expect, test } from "vitest";
import { CRITERION_LEVELS } from "../../../../src/domain/criteria/catalogue.ts";
import { fboeCondition } from "../../../../src/domain/criteria/fboe-codes.ts";
import { NO_NEEDS } from "../../../../src/domain/follow-up/needs-tasks.ts";
import { INDICATORS } from "../../../../src/domain/needs/indicators.ts";
import { LEVELS, type Level, levelFaults } from "../../../../src/domain/needs/help/level.ts";
import { day } from "../../../support/a-child.ts";
import { tasksOn } from "../../../support/a-followed-up-child.ts";

const TODAY = day("2026-04-01");
const NOBODY = "level keyWorkerNeeded";
const NO_DAY = "nextMeetingOn nextMeetingNeeded";
const PAST = "nextMeetingOn meetingNotAhead";

test.each<{ level: Level; keyWorker: boolean; meeting: string | undefined; lacks: string[] }>([
  { level: 1, keyWorker: false, meeting: undefined, lacks: [] },
  { level: 2, keyWorker: false, meeting: undefined, lacks: [] },
  { level: 3, keyWorker: false, meeting: undefined, lacks: [] },
  { level: 3, keyWorker: false, meeting: "2026-04-02", lacks: [] },
  { level: 3, keyWorker: false, meeting: "2026-04-01", lacks: [PAST] },
  { level: 4, keyWorker: true, meeting: "2026-04-02", lacks: [] },
  { level: 4, keyWorker: false, meeting: "2026-04-02", lacks: [NOBODY] },
  { level: 4, keyWorker: true, meeting: undefined, lacks: [NO_DAY] },
  { level: 4, keyWorker: true, meeting: "2026-04-01", lacks: [PAST] },
  { level: 4, keyWorker: false, meeting: undefined, lacks: [NOBODY, NO_DAY] },
  { level: 4, keyWorker: false, meeting: "2026-03-31", lacks: [NOBODY, PAST] },
])("level $level lacks $lacks", ({ level, keyWorker, meeting, lacks }) => {
  const nextMeetingOn = meeting === undefined ? undefined : day(meeting);
  const faults = levelFaults({ level, nextMeetingOn }, keyWorker, TODAY);
  expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual(lacks);
});

describe("what the levels mean", () => {
  test("each says its own, in both languages", () => {
    expect(LEVELS.map(({ level }) => level)).toEqual(CRITERION_LEVELS);
    const words = LEVELS.flatMap(({ title, description }) => [
      title.da,
      title.en,
      description.da,
      description.en,
    ]);
    expect(new Set(words).size).toBe(words.length);
  });

  test("they are mapped to the colours, the indicators and whether an authority takes part", () => {
    expect(
      LEVELS.map(({ colour, indicatorValue, involvesAuthority }) =>
        [colour, indicatorValue, involvesAuthority].join(" "),
      ),
    ).toEqual([
      "green normal false",
      "yellow attention false",
      "red needsIntervention false",
      "red needsIntervention true",
    ]);
  });
});

describe("the nine indicators", () => {
  const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

  test("have codes of their own", () => {
    expect(INDICATORS).toHaveLength(9);
    const codes = INDICATORS.flatMap(({ code, normal, attention, needsIntervention }) => [
      code,
      normal.code,
      needsIntervention.code,
      ...(attention === undefined ? [] : [attention.code]),
    ]);
    expect(codes).toHaveLength(34);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(UUID);
  });

  test("what calls for attention or an intervention is a condition of FBOE, under its name, and what is normal is none", () => {
    for (const { normal, attention, needsIntervention } of INDICATORS) {
      expect(fboeCondition(normal.code)).toBeUndefined();
      for (const value of [needsIntervention, ...(attention ? [attention] : [])]) {
        expect(fboeCondition(value.code)?.name, value.code).toBe(value.name);
      }
    }
  });

  test("the network and passive smoking know nothing between", () => {
    const without = INDICATORS.filter(({ attention }) => attention === undefined);
    expect(without.map(({ title }) => title.en)).toEqual(["Network", "Passive smoking"]);
  });
});

describe("the task of planning the next meeting", () => {
  const on = (date: string, level: Level, difference = {}) =>
    tasksOn(date, {
      needs: { ...NO_NEEDS, level: { level, nextMeetingOn: day("2026-04-10") } },
      ...difference,
    }).filter(({ kind }) => kind === "plan-next-meeting");

  test("comes for the coordinator on the day after a meeting of a joint effort", () => {
    expect(on("2026-04-10", 4)).toEqual([]);
    expect(on("2026-04-11", 4)).toMatchObject([
      {
        due: "2026-04-11",
        forWhom: "coordinator",
        because: [{ code: "meetingHasPassed", on: "2026-04-10" }],
      },
    ]);
  });

  test("and of no other level", () => {
    expect(on("2026-04-11", 3)).toEqual([]);
  });

  test("comes while a newborn is admitted too, and never of a child that is followed no more", () => {
    expect(on("2026-04-11", 4, { particulars: { discharge: "in-progress" } })).toHaveLength(1);
    expect(on("2026-04-11", 4, { withdrawnAt: new Date("2026-04-02T10:00:00Z") })).toEqual([]);
  });
});
