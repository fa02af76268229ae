import { afterAll, expect, test } from "vitest";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { bornOn, changing } from "../../support/a-change.ts";
import { aFamilyToVisit, at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { preview, send, make, tensionsOf } = changing(coordinator);
const { agrees } = visiting(coordinator);
const later = visiting(at(coordinator, "2026-03-07"));

const DAYCARE = { anchors: [{ anchor: "daycare-start", on: "2027-02-01" }] };
const stop = async (child: string) =>
  bodyOf(await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } }));

test("a token that made a change before a child was stopped answers as any change of it", async () => {
  const { child } = await journal.registers();
  const { token } = await preview(child, DAYCARE);
  expect((await send(child, token)).status).toBe(200);
  await stop(child);
  const again = await send(child, token);
  expect(refusal(again)).toEqual({ status: 409, code: "childEnded", faults: [] });
});

test("so does a token of several children, by the place of the one that was stopped", async () => {
  const { child } = await journal.registers();
  const { child: other } = await journal.registers();
  const changes = [other, child].map((each) => ({ child: each, ...DAYCARE }));
  const asked = await coordinator("POST", "/v1/changes/preview", { body: { changes } });
  const { token } = bodyOf<{ token: string }>(asked);
  const makes = () => coordinator("POST", "/v1/changes", { body: { token } });
  expect((await makes()).status).toBe(200);
  await stop(child);
  const refused = { status: 409, code: "childEnded", faults: ["/changes/1 childEnded"] };
  expect(refusal(await makes())).toEqual(refused);
});

test("a tension of a child that was stopped is found no more, nor kept", async () => {
  const { child, healthVisitor, visit } = await aFamilyToVisit(municipality);
  const { visits } = await journal.schedule(child);
  const date = visits.find(({ rule }) => rule === "two-months")?.window.latest ?? "";
  await agrees({ visits: [visit("two-months")], healthVisitor, date });
  await make(child, bornOn("2026-02-25"));
  const [tension] = await tensionsOf(child);
  const path = `/v1/tensions/${tension?.id}`;
  const before = await coordinator("GET", path);
  expect(before.status).toBe(200);
  await stop(child);
  expect(refusal(await coordinator("GET", path)).status).toBe(404);
  const headers = { "If-Match": before.headers.get("ETag") ?? "" };
  const body = { resolution: "keep", reason: "Familien ønsker den dag" };
  const kept = await coordinator("POST", `${path}/resolution`, { body, headers });
  expect(refusal(kept).status).toBe(404);
});

test("a contact that was shared with its twin waits for no documentation of it", async () => {
  const twins = await aFamilyToVisit(municipality, { children: [aBornChild(), aBornChild()] });
  const [one = "", other = ""] = twins.children;
  const held = await later.holds({
    heldAt: "2026-03-07T10:00:00+01:00",
    healthVisitor: twins.healthVisitor,
    modality: "home",
    visits: [twins.visit("postpartum", 0), twins.visit("postpartum", 1)],
  });
  const waitedFor = async () =>
    (await later.contact(held.id)).documentation.map(({ child, state }) => [child, state]);
  expect((await waitedFor()).toSorted()).toEqual(
    [
      [one, "pending"],
      [other, "pending"],
    ].toSorted(),
  );
  await stop(one);
  expect(await waitedFor()).toEqual([[other, "pending"]]);
});
