import { afterAll, expect, test } from "vitest";
import {
  SESSIONS,
  aSession,
  aSessionWithFamilies,
  sessionsOf,
} from "../../support/a-group-session.ts";
import { aNewHealthVisitor, withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const { joins } = sessionsOf(municipality.as("coordinator"));
const DENIED = { status: 403, code: "notAllowedToDo", faults: [] };

/** A session with a family, and a health visitor who has nothing to do with either. */
async function aSessionOfAnother() {
  const { session, families, visits } = await aSessionWithFamilies(municipality, 1);
  await joins(session.id, visits);
  const subject = await aNewHealthVisitor(municipality);
  const asks = municipality.as("health-visitor", { subject });
  return { path: `${SESSIONS}/${session.id}`, subject, asks, family: families[0]?.family ?? "" };
}

test("nobody makes another's session hers, and so its families", async () => {
  const { path, subject, asks, family } = await aSessionOfAnother();
  const taken = await withTag(asks, "PATCH", path, { healthVisitor: subject });
  expect(refusal(taken)).toEqual(DENIED);
  expect((await asks("GET", `/v1/families/${family}`)).status).toBe(404);
});

test("nor changes it, cancels it or says who came", async () => {
  const { path, asks } = await aSessionOfAnother();
  const changed = await withTag(asks, "PATCH", path, { title: "Fædregruppe" });
  expect(refusal(changed)).toEqual(DENIED);
  expect(refusal(await withTag(asks, "DELETE", path))).toEqual(DENIED);
  const attended = await asks("POST", `${path}/attendance`, { body: { visits: [] } });
  expect(refusal(attended)).toEqual(DENIED);
});

test("nor plans one in another's calendar", async () => {
  const { asks } = await aSessionOfAnother();
  const another = await aNewHealthVisitor(municipality);
  const planned = await asks("POST", SESSIONS, { body: aSession(another) });
  expect(refusal(planned)).toEqual(DENIED);
});
