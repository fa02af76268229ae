import { afterAll, expect, test } from "vitest";
import { aFamilyToVisit, at } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { bodyOf } from "../../support/on-record.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const onTheDay = at(coordinator, "2026-03-03");

const records = (child: string, fact: string, value: unknown, on = "2026-03-03") =>
  onTheDay("POST", `/v1/children/${child}/facts`, { body: { fact, value, on } });

interface Shown {
  readonly firstDays: { readonly coveredBy: string | null; readonly until: string };
}
const firstDaysOf = async (child: string) =>
  bodyOf<Shown>(await onTheDay("GET", `/v1/children/${child}`)).firstDays;

test("nobody covers a newborn's first days until somebody says who, and then there is no task", async () => {
  const { child } = await aFamilyToVisit(municipality);
  const { kinds } = tasksAt(coordinator, "2026-03-03");
  expect(await firstDaysOf(child)).toEqual({ coveredBy: null, until: "2026-03-05" });
  expect(await kinds(child)).toContain("cover-first-days");
  bodyOf(await records(child, "first-days-covered-by", "midwife"), 201);
  expect(await firstDaysOf(child)).toEqual({ coveredBy: "midwife", until: "2026-03-05" });
  expect(await kinds(child)).not.toContain("cover-first-days");
});

test("a plan rests from the day on which a professional says that its newborn is admitted, until somebody says that it is not", async () => {
  const { child } = await aFamilyToVisit(municipality);
  const pausedOn = async (day: string) =>
    bodyOf<{ paused?: { because: readonly object[] } }>(
      await onTheDay("GET", `/v1/children/${child}/schedule?at=${day}`),
    ).paused;
  expect(await pausedOn("2026-03-05")).toBeUndefined();
  bodyOf(await records(child, "admitted", true, "2026-03-04"), 201);
  expect((await pausedOn("2026-03-05"))?.because).toMatchObject([
    { code: "fact", fact: "admitted" },
  ]);
  bodyOf(await records(child, "admitted", false, "2026-03-10"), 201);
  expect(await pausedOn("2026-03-09")).toBeDefined();
  expect(await pausedOn("2026-03-10")).toBeUndefined();
});

test("a text that is no code is refused, and nothing of it is kept", async () => {
  const { child } = await aFamilyToVisit(municipality);
  const answer = await records(child, "first-days-covered-by", "Jordemoder Ida Æblegren");
  expect(refusal(answer)).toMatchObject({ status: 400 });
  expect(answer.text).not.toContain("Æblegren");
});
