import { afterAll, expect, test } from "vitest";
import { aFamilyToVisit, at } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { DECLINED, type ProposalShown, deciding } from "../../support/a-proposal.ts";
import { eventsOf } from "../../support/announced.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");

/** The dates of KL's story of Rikke, six years on: born on 2 March, the two-month visit on the sixty-third day. */
const AT_TWO_MONTHS = "2026-05-04";
const BY_PHONE = "epds-follow-up";
const AT_HOME = "epds-home-visit";

const on = (day: string) => deciding(at(coordinator, day));

async function isScreened(child: string, score: number, day: string): Promise<void> {
  const body = {
    instrument: "EPDS",
    version: "EPDS 1987 DK",
    on: day,
    parent: "mother",
    score,
    selfHarmItem: 0,
  };
  const asks = at(coordinator, day);
  bodyOf(await asks("POST", `/v1/children/${child}/screenings`, { body }), 201);
}

async function proposedOn(child: string, day: string): Promise<readonly ProposalShown[]> {
  const open = await on(day).open(child);
  return open.filter(({ rule }) => rule === BY_PHONE || rule === AT_HOME);
}

const targets = (proposals: readonly ProposalShown[]) =>
  Object.fromEntries(proposals.map(({ rule, window }) => [rule, window.target]));

test("an EPDS of 15 proposes a call two days later and a home visit seven; declined they return with a 17 alone, naming the declined", async () => {
  const { child } = await aFamilyToVisit(municipality);
  await isScreened(child, 15, AT_TWO_MONTHS);
  const first = await proposedOn(child, AT_TWO_MONTHS);
  expect(targets(first)).toEqual({ [BY_PHONE]: "2026-05-06", [AT_HOME]: "2026-05-11" });

  const ways = await Promise.all(first.map(({ rule }) => modalitiesOf(rule)));
  expect(Object.fromEntries(first.map(({ rule }, place) => [rule, ways[place]]))).toMatchObject({
    [BY_PHONE]: expect.arrayContaining(["phone"]),
    [AT_HOME]: ["home"],
  });

  for (const { id } of first) await on(AT_TWO_MONTHS).decide(id, DECLINED);
  for (const day of [AT_TWO_MONTHS, "2026-05-05", "2026-06-01"]) {
    expect(await proposedOn(child, day)).toEqual([]);
  }
  const unrelated = { fact: "language-concern", value: false, on: "2026-05-20" };
  await on("2026-05-20").notices(child, unrelated.fact, unrelated.value, unrelated.on);
  expect(await proposedOn(child, "2026-05-20")).toEqual([]);

  const events = await eventsOf(municipality, () => isScreened(child, 17, "2026-06-01"));
  expect(events.map(({ type }) => type).filter((type) => type.startsWith("visit."))).toEqual([]);
  const second = await proposedOn(child, "2026-06-01");
  expect(targets(second)).toEqual({ [BY_PHONE]: "2026-06-03", [AT_HOME]: "2026-06-08" });
  for (const { rule, id, replaces } of second) {
    const declined = first.find((each) => each.rule === rule);
    expect(replaces).toBe(declined?.id);
    expect(id).not.toBe(declined?.id);
  }
});

async function modalitiesOf(code: string): Promise<readonly string[]> {
  const { rules } = bodyOf<{ rules: { code: string; modalities: string[] }[] }>(
    await coordinator("GET", "/v1/programmes/national"),
  );
  return rules.find((rule) => rule.code === code)?.modalities ?? [];
}
