import { describe, expect, test } from "vitest";
import {
  type ReportAsked,
  discloseReport,
  isReported,
} from "../../../src/domain/disclosure/disclose-report.ts";
import type { FamilyRelation } from "../../../src/domain/disclosure/shown-fields.ts";
import { ROLES, type Viewer } from "../../../src/domain/disclosure/viewer.ts";
import {
  CONTINUITY,
  type FamilyOfReport,
  countContinuity,
} from "../../../src/domain/reports/continuity.ts";
import { countRows, rowsOfMonth } from "../../../src/domain/reports/count-rows.ts";
import { PARTICIPATION, countParticipation } from "../../../src/domain/reports/participation.ts";
import { reportPeriod } from "../../../src/domain/reports/report-period.ts";
import type { ReportRow } from "../../../src/domain/reports/report.ts";
import { VISITS_IN_WINDOW } from "../../../src/domain/reports/visits-in-window.ts";
import { day } from "../../support/a-child.ts";

const AS_OF = day("2027-02-10");

function asked({ from = "2026-01-01", until = "2026-12-31" } = {}, district?: string): ReportAsked {
  return {
    period: reportPeriod({ from: day(from), until: day(until) }, AS_OF),
    asOf: AS_OF,
    district,
  };
}

type Counts = Readonly<
  Partial<Record<"heldInWindow" | "heldLate" | "notHeld" | "declined", number>>
>;

/** The rows of visits counted in a month and a district. */
function rowsOf(...told: readonly (readonly [month: string, district: string, counts: Counts])[]) {
  const counted = told.flatMap(([month, district, counts]) => {
    const rows = rowsOfMonth(day(`${month}-15`), { rule: "a-visit", district }, day("2027-01-31"));
    return Object.entries(counts).flatMap(([part, count]) =>
      Array.from({ length: count }, () => ({ rows, part })),
    );
  });
  return countRows(VISITS_IN_WINDOW.sums, counted);
}

const shown = (rows: readonly ReportRow[], of = asked()) =>
  discloseReport(VISITS_IN_WINDOW, rows, of).shown.rows.map(
    ({ keys, numbers }): Readonly<Record<string, string | number | undefined>> => ({
      ...keys,
      ...numbers,
    }),
  );

describe("a report", () => {
  test("tells a count of five, and none", () => {
    expect(
      shown(rowsOf(["2026-03", "hammel", { heldInWindow: 20, heldLate: 5 }]))[0],
    ).toMatchObject({
      owed: 25,
      heldInWindow: 20,
      heldLate: 5,
      notHeld: 0,
      shareHeldInWindow: 0.8,
    });
  });

  test("tells no count of four, nor the other one that with the sum would tell it, nor their share", () => {
    const [row] = shown(
      rowsOf(["2026-03", "hammel", { heldInWindow: 20, heldLate: 4, notHeld: 9 }]),
    );
    expect(row).toMatchObject({
      owed: 33,
      heldInWindow: 20,
      heldLate: undefined,
      notHeld: undefined,
      declined: 0,
      shareHeldInWindow: 0.606,
    });
  });

  test("tells no share of what it does not tell", () => {
    const rows = rowsOf(["2026-03", "hammel", { heldInWindow: 20, heldLate: 4 }]);
    const [row] = discloseReport(VISITS_IN_WINDOW, rows, asked()).shown.rows;
    expect(row?.hidden).toEqual(["heldInWindow", "heldLate", "shareHeldInWindow"]);
    expect(row?.numbers["shareHeldInWindow"]).toBeUndefined();
  });

  test("tells of a lone small district neither that one nor another that with all of them would tell it", () => {
    const rows = shown(
      rowsOf(
        ["2026-03", "hammel", { heldInWindow: 3 }],
        ["2026-03", "hinnerup", { heldInWindow: 20 }],
        ["2026-03", "hadsten", { heldInWindow: 30 }],
      ),
    ).filter((row) => row["month"] !== undefined);
    expect(rows.map((row) => [row["district"], row["heldInWindow"]])).toEqual([
      ["hadsten", 30],
      ["hammel", undefined],
      ["hinnerup", undefined],
      [undefined, 53],
    ]);
  });

  test("names nobody for the log", () => {
    const rows = rowsOf(["2026-03", "hammel", { heldInWindow: 20 }]);
    expect(discloseReport(VISITS_IN_WINDOW, rows, asked()).children).toEqual([]);
  });
});

describe("two answers about the same days tell no more than one", () => {
  const ROWS = rowsOf(
    ["2026-03", "hammel", { heldInWindow: 20, heldLate: 2 }],
    ["2026-03", "hinnerup", { heldInWindow: 9, heldLate: 8 }],
    ["2026-04", "hammel", { heldInWindow: 6, notHeld: 7 }],
    ["2026-12", "hinnerup", { heldInWindow: 8, notHeld: 1 }],
  );
  const whole = shown(ROWS);

  test.each(["hammel", "hinnerup"])("a district's are its rows of the whole: %s", (district) => {
    const own = whole.filter((row) => row["district"] === district);
    expect(own.length).toBe(2);
    expect(shown(ROWS, asked({}, district))).toEqual(own);
  });

  test("a month's are its rows of the whole", () => {
    const march = shown(ROWS, asked({ from: "2026-03-10", until: "2026-03-10" }));
    expect(march).toEqual(whole.filter((row) => row["month"] === "2026-03"));
    expect(march.length).toBe(3);
  });

  test("the year's own row stands where all of the year is asked for", () => {
    const years = (of: ReportAsked) => shown(ROWS, of).filter((row) => row["month"] === undefined);
    expect(years(asked()).length).toBe(1);
    expect(years(asked({ from: "2026-02-01" }))).toEqual([]);
  });

  test("families that were seen are told of where those that met nobody are", () => {
    const aFamily = (place: number): FamilyOfReport => ({
      district: "hammel",
      healthVisitor: "Karen",
      children: [{ birthDate: day("2026-03-02"), arrivedOn: undefined }],
      contacts: ["Karen", "Bente", "Tora"]
        .slice(0, place % 7 === 0 ? place % 3 : 1)
        .map((healthVisitor) => ({ contact: healthVisitor, healthVisitor })),
    });
    const families = Array.from({ length: 40 }, (_, place) => aFamily(place));
    const continuity = discloseReport(CONTINUITY, countContinuity(families, AS_OF), asked()).shown;
    const participation = discloseReport(
      PARTICIPATION,
      countParticipation(families, AS_OF),
      asked(),
    ).shown;
    const ofFamilies = (hidden: readonly string[]) =>
      hidden.filter((code) => code.startsWith("families"));
    expect(continuity.rows.map(({ hidden }) => ofFamilies(hidden))).toEqual([
      ["familiesMetOne", "familiesMetTwo"],
      ["familiesMetOne", "familiesMetTwo"],
    ]);
    expect(participation.rows.map(({ hidden }) => hidden)).toEqual([
      ["familiesMetNone", "shareSeen"],
      ["familiesMetNone", "shareSeen"],
    ]);
  });
});

describe("whose families a report counts", () => {
  const FAMILY: FamilyRelation = {
    healthVisitor: "Karen",
    district: "hammel",
    isProtected: false,
    coveredBy: [{ healthVisitor: "Bente", on: AS_OF }],
  };
  const viewer = (difference: Partial<Viewer>): Viewer => ({
    role: "health-visitor",
    subject: "Karen",
    scopes: ["records:read"],
    districts: undefined,
    today: AS_OF,
    ...difference,
  });

  test.each<{ name: string; looks: Partial<Viewer>; counts: boolean }>([
    { name: "its health visitor", looks: {}, counts: true },
    { name: "another health visitor", looks: { subject: "Tora" }, counts: false },
    { name: "one who covers it", looks: { subject: "Bente" }, counts: false },
    { name: "a coordinator of all", looks: { role: "coordinator" }, counts: true },
    {
      name: "the coordinator of its district",
      looks: { role: "coordinator", districts: ["hammel"] },
      counts: true,
    },
    {
      name: "the coordinator of another",
      looks: { role: "coordinator", districts: ["hinnerup"] },
      counts: false,
    },
    { name: "a leader", looks: { role: "leader" }, counts: true },
    { name: "a journal", looks: { role: "journal-system" }, counts: false },
    { name: "an administrator", looks: { role: "administrator" }, counts: false },
  ])("$name: $counts", ({ looks, counts }) => {
    expect(isReported(FAMILY, viewer(looks))).toBe(counts);
  });

  test("every role was asked about", () => {
    expect(ROLES.length).toBe(5);
  });
});
