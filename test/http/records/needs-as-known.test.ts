import { afterAll, expect, test } from "vitest";
import { aFamilyToVisit, at } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { ACCEPTED, deciding } from "../../support/a-proposal.ts";
import { type ScheduleOnRecord, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const on = (day: string) => deciding(at(coordinator, day));
const EPDS = "epds-follow-up";

test("a schedule as it was known has what was decided by then: nothing, the proposal, the visit, and the next round", async () => {
  const { child } = await aFamilyToVisit(municipality);
  await on("2026-05-04").notices(child, "epds-mother", 15, "2026-05-04");
  const [open] = await on("2026-05-04").open(child, EPDS);
  const { visits } = await on("2026-05-05").decide(open?.id ?? "", ACCEPTED);
  await on("2026-06-01").notices(child, "epds-mother", 12, "2026-06-01");

  const asKnown = async (moment: string) => {
    const path = `/v1/children/${child}/schedule?asKnownAt=${encodeURIComponent(moment)}`;
    const shown = await at(coordinator, "2026-06-02")("GET", path);
    const { visits: owed, proposals, undecided } = bodyOf<ScheduleOnRecord>(shown);
    return {
      owed: owed.filter(({ rule }) => rule === EPDS).map(({ id, window }) => [id, window.target]),
      proposed: proposals.filter(({ rule }) => rule === EPDS).map(({ id }) => id),
      undecided: undecided.some(({ rule }) => rule === EPDS),
    };
  };
  const nothing = { owed: [], proposed: [], undecided: false };
  expect(await asKnown("2026-05-03T12:00:00Z")).toEqual({ ...nothing, undecided: true });
  expect(await asKnown("2026-05-04T12:00:00Z")).toEqual({ ...nothing, proposed: [open?.id] });
  const given = { ...nothing, owed: [[visits[0], "2026-05-06"]] };
  expect(await asKnown("2026-05-05T12:00:00Z")).toEqual(given);
  expect(await asKnown("2026-06-01T12:00:00Z")).toEqual(given);
});
