import { afterAll, expect, test } from "vitest";
import { aFamilyToVisit, at } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { ACCEPTED, DECLINED, deciding } from "../../support/a-proposal.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const RULE = "epds-follow-up";
const EVERY_REPORT = ["needs-visits", "needs-decided", "lead-times", "handovers", "concerns"];

interface ReportShown {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly definition: { readonly da: string };
}

const read = async (report: string, role: "coordinator" | "leader" = "coordinator") =>
  bodyOf<ReportShown>(
    await at(municipality.as(role), "2026-06-10")("GET", `/v1/reports/${report}`),
  );

test("a rule whose proposals are mostly declined is seen by its coordinator, by cause", async () => {
  const may = deciding(at(coordinator, "2026-05-04"));
  for (let each = 0; each < 12; each++) {
    const { child } = await aFamilyToVisit(municipality);
    await may.notices(child, "epds-mother", 15, "2026-05-04");
    const [open] = await may.open(child, RULE);
    const declined = { ...DECLINED, cause: "family-wishes" };
    await may.decide(open?.id ?? "", each < 6 ? declined : { ...ACCEPTED, cause: "other" });
  }
  const { rows, definition } = await read("needs-decided");
  expect(definition.da).toContain("regel");
  const byCause = rows.filter(({ rule, level }) => rule === RULE && level === "all");
  expect(byCause.find(({ cause }) => cause === "family-wishes")).toMatchObject({
    decided: 6,
    declined: 6,
    accepted: 0,
    shareDeclined: 1,
  });
  expect(byCause.find(({ cause }) => cause === "other")).toMatchObject({
    accepted: 6,
    shareDeclined: 0,
  });
  expect(await read("needs-decided", "leader")).toEqual(await read("needs-decided"));

  const visits = (await read("needs-visits")).rows;
  const ofRule = visits.find(({ rule, level }) => rule === RULE && level === "all");
  const proposals = await deciding(at(coordinator, "2026-06-10")).inState(
    `state=declined&rule=${RULE}&limit=200`,
  );
  expect(ofRule?.["declined"]).toBe(proposals.length);
});

test.each(EVERY_REPORT)("the report %s can be read, and names nobody", async (report) => {
  const { child } = await aFamilyToVisit(municipality);
  const answer = await at(municipality.as("leader"), "2026-06-10")("GET", `/v1/reports/${report}`);
  expect(answer.status).toBe(200);
  expect(answer.text).not.toContain(child);
  expect((await aJournal(municipality).asks("GET", `/v1/reports/${report}`)).status).toBe(403);
});
