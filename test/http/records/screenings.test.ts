import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, visiting } from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { type Page, aJournal, bodyOf } from "../../support/on-record.ts";
import { registeredTwice } from "../../support/registered-twice.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const TODAY = "2026-05-06";
const coordinator = at(municipality.as("coordinator"), TODAY);
const { tasks, kinds, finishes } = tasksAt(municipality.as("coordinator"), TODAY);

const URGENT = "act-on-self-harm-thoughts";

const EPDS = {
  instrument: "EPDS",
  version: "EPDS 1987 DK",
  on: "2026-05-04",
  parent: "mother",
  score: 15,
  selfHarmItem: 0,
};
const ADBB = { instrument: "ADBB", version: "ADBB 2001", on: "2026-05-04", score: 5 };

const screens = (child: string, body: object) =>
  coordinator("POST", `/v1/children/${child}/screenings`, { body });
const screeningsOf = async (child: string) =>
  bodyOf<Page<object>>(await coordinator("GET", `/v1/children/${child}/screenings`)).items;
const factsOf = async (child: string) =>
  bodyOf<{ items: readonly { fact: string; value: unknown; source: string }[] }>(
    await coordinator("GET", `/v1/children/${child}/facts`),
  ).items.map(({ fact, value, source }) => `${fact} ${String(value)} ${source}`);

describe("a screening", () => {
  test("keeps the score and its version, and says that it sets no condition", async () => {
    const { child } = await journal.registers();
    const recorded = bodyOf<object>(await screens(child, EPDS), 201);
    expect(recorded).toEqual({
      ...EPDS,
      id: expect.any(String),
      child,
      contact: null,
      cutOff: 11,
      reached: true,
      setsCondition: false,
      author: expect.any(String),
      recordedAt: expect.any(String),
    });
    expect(await screeningsOf(child)).toEqual([recorded]);
  });

  test("records what conditions read, and the plan follows at once", async () => {
    const { child } = await journal.registers();
    await screens(child, EPDS);
    expect((await factsOf(child)).toSorted()).toEqual([
      "epds-mother 15 screening",
      "epds-self-harm-mother 0 screening",
    ]);
    const { proposals } = await journal.schedule(child, TODAY);
    expect(proposals.map(({ rule }) => rule)).toContain("epds-follow-up");
  });

  test("is told in the events, without its score", async () => {
    const { child } = await journal.registers();
    const events = await eventsOf(municipality, () => screens(child, EPDS));
    const told = events.filter(({ type }) => type === "screening.recorded");
    expect(told).toMatchObject([{ child, reasons: ["screening"] }]);
  });

  test.each([
    { instrument: "PUF", score: 27, cutOff: null, reached: null },
    { instrument: "AIMS", score: 58, cutOff: null, reached: null },
    { instrument: "ADBB", score: 4, cutOff: 5, reached: false },
  ])("of the child by $instrument", async ({ instrument, score, cutOff, reached }) => {
    const { child } = await journal.registers();
    const recorded = bodyOf<object>(await screens(child, { ...ADBB, instrument, score }), 201);
    expect(recorded).toMatchObject({ parent: null, selfHarmItem: null, cutOff, reached });
  });

  test("may name the contact at which it was made", async () => {
    const { child, healthVisitor, visit } = await aFamilyToVisit(municipality);
    const desk = visiting(coordinator);
    const heldAt = "2026-05-04T10:00:00Z";
    const visits = [visit("two-months")];
    const { id: contact } = await desk.holds({ heldAt, healthVisitor, visits, modality: "home" });
    expect(bodyOf<object>(await screens(child, { ...EPDS, contact }), 201)).toMatchObject({
      contact,
    });
    const other = (await journal.registers()).child;
    expect(refusal(await screens(other, { ...EPDS, contact }))).toMatchObject({
      status: 422,
      faults: ["/contact unknownContact"],
    });
    expect(await screeningsOf(other)).toEqual([]);
    expect(await factsOf(other)).toEqual([]);
  });

  test.each([
    { name: "no parent", body: { parent: undefined }, faults: ["/parent required"] },
    {
      name: "no answer to item 10",
      body: { selfHarmItem: undefined },
      faults: ["/selfHarmItem required"],
    },
    {
      name: "an answer to another item",
      body: { answers: [2, 1] },
      faults: ["/answers unknownField"],
    },
    { name: "too high a score", body: { score: 31 }, faults: ["/score tooBig"] },
    { name: "half a point", body: { score: 10.5 }, faults: ["/score wrongType"] },
    { name: "an item 10 of 4", body: { selfHarmItem: 4 }, faults: ["/selfHarmItem tooBig"] },
    {
      name: "another instrument",
      body: { instrument: "TOPI" },
      faults: ["/instrument notAllowed"],
    },
    { name: "no version", body: { version: " " }, faults: ["/version tooSmall"] },
    {
      name: "a number in its version",
      body: { version: "010203-1234" },
      faults: ["/version personalIdentifier"],
    },
  ])("with $name is refused", async ({ body, faults }) => {
    const { child } = await journal.registers();
    expect(refusal(await screens(child, { ...EPDS, ...body }))).toMatchObject({
      status: 400,
      faults,
    });
  });

  test.each([
    {
      name: "a parent of the child's instrument",
      body: { ...ADBB, parent: "mother" },
      faults: ["/parent unknownField"],
    },
    {
      name: "item 10 of Gotland",
      body: { ...EPDS, instrument: "Gotland" },
      faults: ["/selfHarmItem unknownField"],
    },
  ])("with $name is refused", async ({ body, faults }) => {
    const { child } = await journal.registers();
    expect(refusal(await screens(child, body))).toMatchObject({ status: 400, faults });
  });

  test.each([
    { on: "2026-05-07", fault: "/on onInTheFuture" },
    { on: "2026-03-01", fault: "/on onBeforeBirth" },
  ])("of a child on $on is refused", async ({ on, fault }) => {
    const { child } = await journal.registers();
    expect(refusal(await screens(child, { ...ADBB, on }))).toMatchObject({
      status: 422,
      faults: [fault],
    });
  });

  test("of a child registered twice is listed of the one that it is", async () => {
    const { child, letter } = await journal.registers();
    const twice = await registeredTwice(coordinator, letter);
    const { id: _, ...made } = bodyOf<{ id: string }>(await screens(twice, EPDS), 201);
    const body = { into: child, reason: "Registreret to gange" };
    bodyOf(await coordinator("POST", `/v1/children/${twice}/merge`, { body }));
    expect(await screeningsOf(child)).toMatchObject([{ ...made, child }]);
  });

  test("is for those alone who may see reasons", async () => {
    const { child } = await journal.registers();
    const narrow = municipality.as("journal-system", { scopes: ["records:read", "records:write"] });
    expect((await narrow("GET", `/v1/children/${child}/screenings`)).status).toBe(403);
    const leader = municipality.as("leader");
    expect((await leader("GET", `/v1/children/${child}/screenings`)).status).toBe(403);
  });
});

describe("an answer above 0 to item 10 of EPDS", () => {
  const POSITIVE = { ...EPDS, score: 3, selfHarmItem: 1 };

  test("is a task of that day for a person, in calm words", async () => {
    const { child } = await journal.registers();
    await screens(child, POSITIVE);
    const [task] = await tasks(`child=${child}`);
    expect(task).toMatchObject({ kind: URGENT, since: "2026-05-04", due: "2026-05-04" });
    expect(task?.explanation).toBe(
      "Tal med forælderen i dag om tanker om selvskade: mor har fortalt om sådanne tanker i EPDS den 4. maj 2026. Et menneske handler samme dag; en aftale alene er ikke nok.",
    );
  });

  test("stands after an appointment and after a later lower screening, until a person says what was done", async () => {
    const { child, healthVisitor, visit } = await aFamilyToVisit(municipality);
    await screens(child, POSITIVE);
    await visiting(coordinator).agrees({
      visits: [visit("two-months")],
      healthVisitor,
      date: "2026-05-08",
    });
    await screens(child, { ...POSITIVE, on: "2026-05-05", selfHarmItem: 0 });
    const task = (await tasks(`child=${child}`)).find(({ kind }) => kind === URGENT);
    expect(task).toBeDefined();
    const done = await finishes(task?.id ?? "", "Talte med mor og ringede til egen læge");
    expect(done.done?.note).toBe("Talte med mor og ringede til egen læge");
    expect(await kinds(child)).not.toContain(URGENT);
  });

  test("stands in the list after the family has moved, and is seen to there", async () => {
    const { child } = await journal.registers();
    await screens(child, POSITIVE);
    bodyOf(await coordinator("POST", `/v1/children/${child}/departure`, { body: { on: TODAY } }));
    const [task, ...others] = await tasks(`child=${child}`);
    expect([task?.kind, others]).toEqual([URGENT, []]);
    await finishes(task?.id ?? "", "Ringede til den nye kommune");
    expect(await kinds(child)).toEqual([]);
  });

  test("is a new task each time", async () => {
    const { child } = await journal.registers();
    await screens(child, POSITIVE);
    const [first] = await tasks(`child=${child}`);
    await finishes(first?.id ?? "");
    await screens(child, POSITIVE);
    expect(await kinds(child)).toContain(URGENT);
  });

  test("is one too where it was written down as a plain fact", async () => {
    const { child } = await journal.registers();
    const body = { fact: "epds-self-harm-partner", value: 2, on: TODAY };
    await coordinator("POST", `/v1/children/${child}/facts`, { body });
    expect(await kinds(child)).toContain(URGENT);
  });

  test("stays a task where the child was registered twice, whatever the other was told", async () => {
    const { child, letter } = await journal.registers();
    const twice = await registeredTwice(coordinator, letter);
    await screens(child, { ...POSITIVE, selfHarmItem: 0 });
    await screens(twice, POSITIVE);
    const body = { into: child, reason: "Registreret to gange" };
    bodyOf(await coordinator("POST", `/v1/children/${twice}/merge`, { body }));
    expect(await kinds(child)).toContain(URGENT);
  });

  test("is not shown to a system that may see no reasons, nor told in the events", async () => {
    const { child } = await journal.registers();
    const events = await eventsOf(municipality, async () => {
      await screens(child, POSITIVE);
      const [task] = await tasks(`child=${child}`);
      await finishes(task?.id ?? "");
    });
    expect(JSON.stringify(events)).not.toContain("self-harm");
    await screens(child, POSITIVE);
    const narrow = tasksAt(municipality.as("journal-system", { scopes: ["records:read"] }), TODAY);
    expect(await kinds(child)).toContain(URGENT);
    expect(await narrow.kinds(child)).not.toContain(URGENT);
  });
});
