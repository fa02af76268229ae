import { afterAll, describe, expect, test } from "vitest";
import { visiting } from "../../support/a-family-to-visit.ts";
import { aSessionWithFamilies, sessionsOf } from "../../support/a-group-session.ts";
import { aMunicipality } from "../../support/a-municipality.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { reads, joins } = sessionsOf(coordinator);
const { says, visit } = visiting(coordinator);

describe("a child leaves by an outcome", () => {
  test("its place is free again, and the session goes on for the others", async () => {
    const { session, visits } = await aSessionWithFamilies(municipality, 3, { capacity: 2 });
    const [leaves = "", stays = "", next = ""] = visits;
    await joins(session.id, [leaves, stays]);
    const reason = "Familien rejser";
    await says(leaves, { outcome: "cancelled-by-family", on: "2026-03-03", reason });
    const left = await reads(session.id);
    expect(left).toMatchObject({ takenPlaces: 1, appointment: { visits: [stays], endedAt: null } });
    expect(await visit(leaves)).toMatchObject({
      state: "planned",
      appointment: null,
      outcomes: [{ outcome: "cancelled-by-family" }],
    });
    expect(await visit(stays)).toMatchObject({ state: "booked" });
    await joins(session.id, [next]);
  });

  /** A session that everyone has left. */
  async function aSessionLeftByAll() {
    const { session, visits } = await aSessionWithFamilies(municipality, 1);
    await joins(session.id, visits);
    const reason = "Familien rejser";
    await says(visits[0] ?? "", { outcome: "declined", on: "2026-03-03", reason });
    return reads(session.id);
  }

  test("the last one too: a session without anybody stands", async () => {
    const left = await aSessionLeftByAll();
    expect(left).toMatchObject({ takenPlaces: 0, appointment: { endedAt: null } });
  });

  test("and then it names nobody who is to come", async () => {
    expect((await aSessionLeftByAll()).appointment.visits).toEqual([]);
  });

  test("and who has left can join again", async () => {
    const { session, visits } = await aSessionWithFamilies(municipality, 1);
    await joins(session.id, visits);
    const reason = "Familien rejser";
    const outcome = { outcome: "cancelled-by-family", on: "2026-03-03", reason };
    await says(visits[0] ?? "", outcome);
    expect((await joins(session.id, visits)).takenPlaces).toBe(1);
    expect(await visit(visits[0] ?? "")).toMatchObject({ state: "booked" });
  });
});
