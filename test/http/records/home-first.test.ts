import { afterAll, describe, expect, test } from "vitest";
import {
  type AFamilyToVisit,
  APPOINTMENTS,
  type AppointmentShown,
  aFamilyToVisit,
  aNewHealthVisitor,
  at,
  visiting,
  withTag,
} from "../../support/a-family-to-visit.ts";
import { allOf } from "../../support/all-of-a-child.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { bodyOf } from "../../support/on-record.ts";
import { readHouse } from "../../support/house.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { agrees, changes, appointment, cancels } = visiting(coordinator);

type Shown = AppointmentShown & { readonly modalityReason: string | null };

const sets = async (child: string, level: number) =>
  bodyOf(
    await withTag(coordinator, "PUT", `/v1/children/${child}/level`, { level, reason: "Aftalt" }),
  );
const atLevel = async (level: number | undefined): Promise<AFamilyToVisit> => {
  const family = await aFamilyToVisit(municipality);
  if (level !== undefined) await sets(family.child, level);
  return family;
};
const WHY = "Familien ønsker at komme ud af huset";
/** Offered on the phone first, and at home. */
const CALL = "early-contact";
const booking = ({ visit, healthVisitor }: AFamilyToVisit, rule: string, difference = {}) => ({
  visits: [visit(rule)],
  healthVisitor,
  date: "2026-03-04",
  ...difference,
});
const asksWhy = ({ warnings }: AppointmentShown) =>
  warnings.filter(({ code }) => code === "homeFirst").map(({ visit }) => visit);

describe("where nobody says how to meet", () => {
  test.each([
    { level: undefined, modality: "phone" },
    { level: 1, modality: "phone" },
    { level: 2, modality: "home" },
    { level: 3, modality: "home" },
  ])("a child of level $level is met by what is offered first: $modality", async (given) => {
    const family = await atLevel(given.level);
    const agreed = await agrees(booking(family, CALL));
    expect(agreed.modality).toBe(given.modality);
    expect(asksWhy(agreed)).toEqual([]);
  });
});

describe("another way to meet than at home", () => {
  test.each([
    { level: undefined, asks: false },
    { level: 1, asks: false },
    { level: 2, asks: true },
  ])("asks of a child of level $level why: $asks", async ({ level, asks }) => {
    const family = await atLevel(level);
    const agreed = await agrees(booking(family, CALL, { modality: "phone" }));
    expect(asksWhy(agreed)).toEqual(asks ? [family.visit(CALL)] : []);
  });

  test("asks no more once somebody says why, and shows it to those who may see", async () => {
    const family = await atLevel(2);
    const told = { modality: "phone", modalityReason: WHY };
    const agreed = (await agrees(booking(family, CALL, told))) as Shown;
    expect(asksWhy(agreed)).toEqual([]);
    expect(agreed.modalityReason).toBe(WHY);
    expect(await appointment(agreed.id)).toMatchObject({ modalityReason: WHY });
    const blind = municipality.as("journal-system", { scopes: ["records:read"] });
    const shown = bodyOf<Shown>(await blind("GET", `${APPOINTMENTS}/${agreed.id}`));
    expect(shown).toMatchObject({ modality: "phone", modalityReason: null });
    const moved = await changes(agreed.id, { date: "2026-03-05" });
    expect(asksWhy(moved)).toEqual([]);
    expect(await cancels(agreed.id)).toMatchObject({ modalityReason: WHY });
  });

  test("asks anew of another way, and takes the answer by itself", async () => {
    const family = await atLevel(2);
    const told = { modality: "phone", modalityReason: WHY };
    const agreed = await agrees(booking(family, CALL, told));
    const other = (await changes(agreed.id, { modality: "video" })) as Shown;
    expect(asksWhy(other)).toEqual([family.visit(CALL)]);
    expect(other.modalityReason).toBeNull();
    const said = await changes(agreed.id, { modalityReason: "Skærmen virker for dem" });
    expect(asksWhy(said)).toEqual([]);
    expect(said).toMatchObject({ modality: "video", modalityReason: "Skærmen virker for dem" });
    const back = await changes(agreed.id, { modality: "phone" });
    expect(back).toMatchObject({ modalityReason: WHY });
  });

  test("tells a system that may not see why nothing of it", async () => {
    const family = await atLevel(3);
    const blind = municipality.as("journal-system", { scopes: ["records:read", "records:write"] });
    const body = booking(family, CALL, { modality: "phone" });
    const answer = await blind("POST", APPOINTMENTS, { body });
    expect(bodyOf<Shown>(answer, 201).warnings).toEqual([]);
  });

  test("is told in words, and no number of anybody", async () => {
    const family = await atLevel(2);
    const body = booking(family, CALL, { modality: "phone", modalityReason: "020326-4321" });
    expect(refusal(await coordinator("POST", APPOINTMENTS, { body })).faults).toEqual([
      "/modalityReason personalIdentifier",
    ]);
  });
});

describe("a level moves no family before another", () => {
  test("no list, no state and no order is another once levels are set", async () => {
    const healthVisitor = await aNewHealthVisitor(municipality);
    const families = [
      await aFamilyToVisit(municipality, {}, healthVisitor),
      await aFamilyToVisit(municipality, {}, healthVisitor),
      await aFamilyToVisit(municipality, {}, healthVisitor),
    ];
    const children = families.map(({ child }) => child);
    for (const [place, family] of families.entries()) {
      const visits = [family.visit("two-months")];
      await agrees({ visits, healthVisitor, date: `2026-04-2${9 - place}`, modality: "home" });
    }
    const everything = async () => {
      const all: Record<string, unknown> = { ...(await allOf(coordinator, children)) };
      for (const moment of ["2026-03-03", "2026-04-28", "2026-07-01"]) {
        const asks = at(coordinator, moment);
        const paths = [
          `/v1/children?healthVisitor=${healthVisitor}`,
          `/v1/visits?healthVisitor=${healthVisitor}`,
          `/v1/visits?healthVisitor=${healthVisitor}&state=overdue`,
          `/v1/tasks?healthVisitor=${healthVisitor}`,
          `/v1/tensions?healthVisitor=${healthVisitor}`,
          `/v1/proposals?healthVisitor=${healthVisitor}`,
          `/v1/assignments`,
          `/v1/health-visitors/${healthVisitor}/day-plan?date=2026-04-28`,
        ];
        for (const path of paths) {
          all[`${moment} ${path}`] = bodyOf(await asks("GET", path));
        }
      }
      return all;
    };
    const before = await everything();
    expect(JSON.stringify(before)).toContain(children[2]);
    const [, , last = ""] = children;
    await sets(last, 3);
    await sets(children[1] ?? "", 2);
    expect(await everything()).toEqual(before);
  });

  test("only what meets, shows and follows up a level reads it", () => {
    const reads = /\/needs\/help\/(?:level|proposed-level)\.ts$|^src\/db\/needs\/levels\.ts$/;
    const readers = readHouse("src")
      .filter(({ files }) => files.some((file) => reads.test(file)))
      .map(({ path }) => path);
    expect(readers.toSorted()).toEqual([
      "src/db/needs/levels.ts",
      "src/domain/follow-up/help-tasks.ts",
      "src/domain/needs/help/key-worker.ts",
      "src/domain/needs/help/proposed-level.ts",
      "src/http/wire/needs/level.ts",
      "src/operations/appointments/home-first.ts",
      "src/operations/help/carry-help.ts",
      "src/operations/help/help-to-follow-up.ts",
      "src/operations/help/name-key-worker.ts",
      "src/operations/help/read-level.ts",
      "src/operations/help/set-level.ts",
    ]);
  });
});
