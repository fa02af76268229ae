import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { bodyOf } from "../../support/on-record.ts";
import { aChildTwice } from "../../support/registered-twice.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = at(municipality.as("coordinator"), "2026-04-01");

interface LevelShown {
  readonly level: number | null;
  readonly set: object | null;
  readonly former: readonly object[];
  readonly proposed: { readonly level: number; readonly because: readonly object[] } | null;
}

const REASON = "Faldende vægt, familien ønsker mere";
const pathOf = (child: string) => `/v1/children/${child}/level`;
const sets = (child: string, level: number, difference = {}) =>
  withTag(coordinator, "PUT", pathOf(child), { level, reason: REASON, ...difference });
const shown = async (child: string) => bodyOf<LevelShown>(await coordinator("GET", pathOf(child)));
const names = (child: string, keyWorker: object | null) =>
  withTag(coordinator, "PUT", `/v1/children/${child}/key-worker`, {
    keyWorker,
    since: "2026-04-01",
    reason: "Aftalt",
  });
const OTHER = { role: "social-worker", name: "Bodil Brunelle" };

describe("a child's level", async () => {
  const { child } = await aFamilyToVisit(municipality);

  test("is none until a person sets one", async () => {
    const none = { child, level: null, title: null, set: null, former: [] };
    expect(await shown(child)).toMatchObject(none);
  });

  test("is set with a reason, and what was set before stays on record", async () => {
    const events = await eventsOf(municipality, () => sets(child, 2));
    expect(events).toMatchObject([{ type: "level.set", child, reasons: ["level"] }]);
    expect(JSON.stringify(events)).not.toContain("vægt");
    await sets(child, 3, { reason: "Amningen er i gang igen" });
    expect(await shown(child)).toMatchObject({
      level: 3,
      title: { da: "Særlig indsats" },
      set: { level: 3, reason: "Amningen er i gang igen", author: "a-coordinator" },
      former: [{ level: 2, reason: REASON }],
    });
  });

  test("is changed only as it was read", async () => {
    const body = { level: 1, reason: REASON };
    const put = (headers: Record<string, string>) =>
      coordinator("PUT", pathOf(child), { body, headers });
    expect(refusal(await put({}))).toMatchObject({ status: 428 });
    expect(refusal(await put({ "If-Match": '"1.ab"' }))).toMatchObject({ status: 412 });
  });

  test.each([
    { body: { level: 5, reason: REASON }, faults: ["/level notAllowed"] },
    { body: { level: null, reason: REASON }, faults: ["/level notAllowed"] },
    { body: { level: 2 }, faults: ["/reason required"] },
    { body: { level: 2, reason: REASON, points: 7 }, faults: ["/points unknownField"] },
  ])("$faults", async ({ body, faults }) => {
    const answer = await withTag(coordinator, "PUT", pathOf(child), body);
    expect(refusal(answer)).toEqual({ status: 400, code: "invalidRequest", faults });
  });
});

describe("a joint effort", () => {
  test("needs a key worker and a next meeting, and each that is missing is named", async () => {
    const { child } = await aFamilyToVisit(municipality);
    expect(refusal(await sets(child, 4))).toEqual({
      status: 422,
      code: "severalRefusals",
      faults: ["/level keyWorkerNeeded", "/nextMeetingOn nextMeetingNeeded"],
    });
    await names(child, OTHER);
    expect(refusal(await sets(child, 4, { nextMeetingOn: "2026-04-01" }))).toEqual({
      status: 422,
      code: "meetingNotAhead",
      faults: ["/nextMeetingOn meetingNotAhead"],
    });
    bodyOf(await sets(child, 4, { nextMeetingOn: "2026-04-02" }));
    expect(await shown(child)).toMatchObject({ level: 4, set: { nextMeetingOn: "2026-04-02" } });
  });

  test("keeps a key worker: another may follow, nobody may not", async () => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    await names(child, OTHER);
    await sets(child, 4, { nextMeetingOn: "2026-05-01" });
    expect(refusal(await names(child, null))).toEqual({
      status: 422,
      code: "keyWorkerNeeded",
      faults: ["/keyWorker keyWorkerNeeded"],
    });
    bodyOf(await names(child, { healthVisitor }));
    await sets(child, 3);
    bodyOf(await names(child, null));
  });

  test("whose meeting has passed is a task for the coordinator, until the next is agreed", async () => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    await names(child, OTHER);
    await sets(child, 4, { nextMeetingOn: "2026-04-10" });
    const { tasks } = tasksAt(municipality.as("coordinator"), "2026-04-11");
    const meetings = async (day: string) =>
      (await tasks(`child=${child}&at=${day}`)).filter(({ kind }) => kind === "plan-next-meeting");
    expect(await meetings("2026-04-10")).toEqual([]);
    const [task] = await meetings("2026-04-11");
    expect(task).toMatchObject({ for: "coordinator", due: "2026-04-11" });
    const hers = at(municipality.as("health-visitor", { subject: healthVisitor }), "2026-04-11");
    const done = await hers("POST", `/v1/tasks/${task?.id}/done`, { body: { note: "Aftalt" } });
    expect(done.status).toBe(403);
    await sets(child, 4, { nextMeetingOn: "2026-05-10" });
    expect(await meetings("2026-04-11")).toEqual([]);
  });
});

describe("what criteria propose", () => {
  test("stands beside what people have set, with its reasons, and sets nothing", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const fact = { fact: "sparse-network", value: true, on: "2026-03-20" };
    const events = await eventsOf(municipality, () =>
      coordinator("POST", `/v1/children/${child}/facts`, { body: fact }),
    );
    expect(events.map(({ type }) => type)).not.toContain("level.set");
    const { level, set, proposed } = await shown(child);
    expect({ level, set }).toEqual({ level: null, set: null });
    expect(proposed?.level).toBe(2);
    expect(proposed?.because).toMatchObject([
      { criterion: "sparse-network", facts: [{ ...fact, code: "fact" }] },
    ]);
    await sets(child, 1);
    expect(await shown(child)).toMatchObject({ level: 1, proposed });
  });

  test("is nothing of a child that has moved", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const fact = { fact: "sparse-network", value: true, on: "2026-03-20" };
    await coordinator("POST", `/v1/children/${child}/facts`, { body: fact });
    await coordinator("POST", `/v1/children/${child}/departure`, { body: { on: "2026-03-30" } });
    expect(await shown(child)).toMatchObject({ proposed: null });
  });
});

test("is set by people who follow the family, and shown to those who may see why", async () => {
  const { child, healthVisitor } = await aFamilyToVisit(municipality);
  const asking = { body: { level: 2, reason: REASON }, headers: { "If-Match": "*" } };
  const journal = (scope: string) => municipality.as("journal-system", { scopes: [scope] });
  expect((await journal("records:write")("PUT", pathOf(child), asking)).status).toBe(403);
  expect((await municipality.as("health-visitor")("PUT", pathOf(child), asking)).status).toBe(404);
  const hers = municipality.as("health-visitor", { subject: healthVisitor });
  bodyOf(await hers("PUT", pathOf(child), asking));
  expect((await journal("records:read")("GET", pathOf(child))).status).toBe(403);
  expect((await journal("reasons:read")("GET", pathOf(child))).text).toContain("vægt");
});

test("of a child registered twice is the survivor's, unless it has its own", async () => {
  const merges = async (own: number | undefined) => {
    const { child, twice } = await aChildTwice(municipality);
    await sets(twice, 2);
    await sets(twice, 3);
    if (own !== undefined) await sets(child, own);
    const body = { into: child, reason: "Registreret to gange" };
    bodyOf(await coordinator("POST", `/v1/children/${twice}/merge`, { body }));
    expect(refusal(await sets(twice, 1))).toMatchObject({ code: "childMerged" });
    return shown(child);
  };
  expect(await merges(undefined)).toMatchObject({
    level: 3,
    set: { reason: REASON },
    former: [{ level: 2 }],
  });
  expect(await merges(1)).toMatchObject({ level: 1, former: [] });
});

test("of a child that was stopped is set no more", async () => {
  const { child } = await aFamilyToVisit(municipality);
  await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } });
  expect(refusal(await sets(child, 2))).toMatchObject({ status: 409, code: "childEnded" });
});

test("what the levels mean is for everyone to read", async () => {
  const answer = await municipality.as("leader")("GET", "/v1/levels");
  const { items, indicators } = bodyOf<{ items: object[]; indicators: object[] }>(answer);
  expect(items).toHaveLength(4);
  expect(items[3]).toMatchObject({ level: 4, colour: "red", involvesAuthority: true });
  expect(indicators).toHaveLength(9);
  const tag = answer.headers.get("ETag") ?? "";
  const again = await municipality.as("leader")("GET", "/v1/levels", {
    headers: { "If-None-Match": tag },
  });
  expect(again.status).toBe(304);
});
