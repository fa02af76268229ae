import { afterAll, describe, expect, test } from "vitest";
import { withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  type HandoverShown,
  SENT,
  aNewHandover,
  aStartingChild as starting,
  handingOver,
} from "../../support/handing-over.ts";
import { bodyOf, everyPage } from "../../support/on-record.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { drafts, tries, ofChild, sends, acknowledges } = handingOver(coordinator);
const aStartingChild = () => starting(municipality);

describe("the list", async () => {
  const own = await aStartingChild();
  const { id } = await drafts(own.child);
  const sent = await drafts(own.child);
  await sends(sent.id);
  const listed = async (query: string, asks = coordinator) =>
    (await everyPage<HandoverShown>(asks, `/v1/handovers?${query}`))
      .map((each) => each.id)
      .toSorted();
  const both = [id, sent.id].toSorted();

  test("is read by state, health visitor and district", async () => {
    const hers = `healthVisitor=${own.healthVisitor}`;
    expect(await listed(hers)).toEqual(both);
    expect(await listed(`${hers}&limit=1`)).toEqual(both);
    expect(await listed(`${hers}&state=draft`)).toEqual([id]);
    expect(await listed(`${hers}&state=sent`)).toEqual([sent.id]);
    expect(await listed(`${hers}&state=acknowledged`)).toEqual([]);
    expect(await listed(`${hers}&state=withdrawn`)).toEqual([]);
    expect(await listed("district=hammel")).toContain(id);
    expect(await listed("district=nowhere")).toEqual([]);
  });

  test("is a health visitor's own", async () => {
    const she = municipality.as("health-visitor", { subject: own.healthVisitor });
    expect(await listed("", she)).toEqual(both);
    expect(await listed("", municipality.as("health-visitor"))).not.toContain(id);
  });
});

describe("what there is to do", () => {
  const asked = (day: string) => tasksAt(coordinator, day);

  test("follows from what is on record, until it was sent and read", async () => {
    const { child } = await aStartingChild();
    const kinds = async (day: string) =>
      (await asked(day).kinds(child)).filter((kind) => /handover|acknow/.test(kind));
    expect(await kinds("2026-03-05")).toEqual(["ask-about-handover"]);
    const { id } = await drafts(child);
    expect(await kinds("2026-03-05")).toEqual(["prepare-handover"]);
    await sends(id);
    expect(await kinds("2026-03-05")).toEqual(["await-acknowledgement"]);
    const task = (await asked("2026-03-05").tasks(`child=${child}`)).find(
      ({ kind }) => kind === "await-acknowledgement",
    );
    expect(task).toMatchObject({
      since: "2026-03-03",
      due: "2026-03-17",
      because: [{ code: "notAcknowledged", handover: id, transition: "daycare" }],
    });
    await acknowledges(id);
    expect(await kinds("2026-03-05")).toEqual([]);
  });

  test("is done by whoever sees to it", async () => {
    const { child } = await aStartingChild();
    const { tasks, finishes } = asked("2026-03-05");
    const task = (await tasks(`child=${child}`)).find(({ kind }) => kind === "ask-about-handover");
    await finishes(task?.id ?? "");
    expect(await asked("2026-03-05").kinds(child)).not.toContain("ask-about-handover");
  });
});

describe("of a protected family", async () => {
  const { child } = await aStartingChild();
  const { id } = await drafts(child);
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  await tries(child, aNewHandover(), headers);
  await sends(id);
  await acknowledges(id);
  bodyOf(
    await withTag(
      coordinator,
      "PUT",
      `/v1/children/${child}/address-protection`,
      { protected: true },
      () => `/v1/children/${child}`,
    ),
  );

  test.each<[string, () => ReturnType<typeof coordinator>]>([
    ["one", () => coordinator("GET", `/v1/handovers/${id}`)],
    ["its child's", () => coordinator("GET", `/v1/children/${child}/handovers`)],
    ["all", () => coordinator("GET", "/v1/handovers?limit=200")],
    ["one that is written", () => tries(child, aNewHandover())],
    ["one that was written before", () => tries(child, aNewHandover(), headers)],
  ])("%s: who receives it is not shown", async (name, asks) => {
    const answer = await asks();
    const text = name === "all" ? textOf(answer.json, child) : answer.text;
    expect(text).toContain("En rolig pige");
    expect(text).not.toMatch(/Lærkereden|Stuen Bien|Vi glæder os/);
  });

  test("a reveal shows it, and is logged", async () => {
    const body = { reason: "Skal ringe til dagtilbuddet" };
    const path = `/v1/children/${child}/address-reveals`;
    const { receivers } = bodyOf<{ receivers: object[] }>(
      await coordinator("POST", path, { body }),
      201,
    );
    expect(receivers).toContainEqual({ handover: id, name: "Lærkereden", contact: "Stuen Bien" });
  });
});

function textOf(json: unknown, child: string): string {
  const { items } = json as { items: readonly { child: string }[] };
  return JSON.stringify(items.filter((each) => each.child === child));
}

describe("who may", async () => {
  const { child } = await aStartingChild();
  const { id } = await drafts(child);

  test("a journal that may not see reasons sees and writes none", async () => {
    const asks = municipality.as("journal-system", { scopes: ["records:read", "records:write"] });
    expect((await asks("GET", `/v1/handovers/${id}`)).status).toBe(403);
    expect((await asks("GET", `/v1/children/${child}/handovers`)).status).toBe(403);
    const { tries: writes } = handingOver(asks);
    expect((await writes(child, aNewHandover())).status).toBe(404);
    const headers = { "If-Match": "*" };
    const answer = await asks("POST", `/v1/handovers/${id}/sent`, { body: SENT, headers });
    expect(answer.status).toBe(404);
  });

  test("to a colleague of another family there is none", async () => {
    const asks = municipality.as("health-visitor");
    const { tries: writes } = handingOver(asks);
    expect((await asks("GET", `/v1/handovers/${id}`)).status).toBe(404);
    expect((await asks("GET", `/v1/children/${child}/handovers`)).status).toBe(404);
    expect((await writes(child, aNewHandover())).status).toBe(404);
  });
});

test("of a child that was stopped nothing more is said, and nothing is written", async () => {
  const { child } = await aStartingChild();
  const { id } = await drafts(child);
  await sends(id);
  bodyOf(await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } }));
  expect((await coordinator("GET", `/v1/handovers/${id}`)).status).toBe(404);
  expect(await ofChild(child)).toEqual([]);
  const all = await everyPage<HandoverShown>(coordinator, "/v1/handovers");
  expect(all.map((each) => each.id)).not.toContain(id);
  expect(refusal(await tries(child, aNewHandover())).code).toBe("childEnded");
  const headers = { "If-Match": "*" };
  const body = { on: "2026-03-03", by: "Leder" };
  const path = `/v1/handovers/${id}/acknowledged`;
  expect((await coordinator("POST", path, { body, headers })).status).toBe(404);
  const { kinds } = tasksAt(coordinator, "2026-03-05");
  expect(await kinds(child)).toEqual([]);
});
