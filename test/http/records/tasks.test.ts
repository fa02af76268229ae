import { afterAll, describe, expect, test } from "vitest";
import {
  type AFamilyToVisit,
  aFamilyToVisit,
  at,
  visiting,
} from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { bodyOf } from "../../support/on-record.ts";
import { type TaskShown, tasksAt, tasksOf } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const early = visiting(at(coordinator, "2026-03-03"));
const late = visiting(at(coordinator, "2026-03-18"));
const { tasks, kinds, finishes } = tasksAt(coordinator, "2026-03-18");
const READ_ON = "2026-03-18";

const said = (outcome: string, on: string) => ({ outcome, on, reason: "Ingen åbnede døren" });
const openOf = (tasksOfChild: readonly TaskShown[], visit: string) =>
  tasksOfChild.filter((task) => task.visit === visit).map(({ kind }) => kind);

/** The establishment, agreed for a day and come to nothing, as often as there are days. */
async function missed(...days: readonly string[]): Promise<AFamilyToVisit & { first: string }> {
  const family = await aFamilyToVisit(municipality);
  const first = family.visit("establishment");
  for (const date of days) {
    const desk = visiting(at(coordinator, date));
    await desk.agrees({ visits: [first], healthVisitor: family.healthVisitor, date });
    await desk.says(first, said("not-home", date));
  }
  return { ...family, first };
}

describe("the steps after a visit that came to nothing", () => {
  test.each([
    { days: [], kind: [] },
    { days: ["2026-03-10"], kind: ["offer-new-time"] },
    { days: ["2026-03-10", "2026-03-11"], kind: ["personal-contact"] },
    { days: ["2026-03-10", "2026-03-11", "2026-03-12"], kind: ["decide-how-to-go-on"] },
  ])("$days: $kind", async ({ days, kind }) => {
    const { child, first } = await missed(...days);
    expect(openOf(await tasks(`child=${child}`), first)).toEqual(kind);
  });

  test("say what rests on what, in a sentence too", async () => {
    const { child, family, first, healthVisitor } = await missed("2026-03-10");
    const [task] = await tasks(`child=${child}`);
    expect(task).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/),
      kind: "offer-new-time",
      title: { da: "Tilbyd en ny tid", en: "Offer a new time" },
      child,
      family,
      healthVisitor,
      visit: first,
      contact: null,
      since: "2026-03-10",
      due: "2026-03-16",
      for: "health-visitor",
      because: [{ code: "cameToNothing", outcome: "not-home", on: "2026-03-10" }],
      explanation: "Tilbyd en ny tid (Etableringsbesøg): ingen var hjemme den 10. marts 2026.",
      done: null,
    });
  });

  test.each([
    {
      name: "agreed anew",
      change: async ({ first, healthVisitor }: { first: string; healthVisitor: string }) =>
        late.agrees({ visits: [first], healthVisitor, date: "2026-03-20" }),
    },
    {
      name: "held",
      change: async ({ first, healthVisitor }: { first: string; healthVisitor: string }) =>
        late.holds({
          heldAt: "2026-03-17T10:00:00+01:00",
          healthVisitor,
          modality: "phone",
          visits: [first],
        }),
    },
    {
      name: "declined",
      change: async ({ first }: { first: string }) =>
        late.says(first, said("declined", "2026-03-17")),
    },
    {
      name: "covered elsewhere",
      change: async ({ first }: { first: string }) =>
        late.says(first, said("covered-elsewhere", "2026-03-17")),
    },
    {
      name: "never missed at all: it is taken back, and the day has passed",
      change: async ({ first }: { first: string }) => late.takesBack(first),
      left: ["say-what-came-of-it"],
    },
  ])("are over once the visit is $name", async ({ change, left = [] }) => {
    const known = await missed("2026-03-10");
    expect(openOf(await tasks(`child=${known.child}`), known.first)).toEqual(["offer-new-time"]);
    await change(known);
    expect(openOf(await tasks(`child=${known.child}`), known.first)).toEqual(left);
  });
});

test("what came of an appointment is asked from the day after, as any day shows", async () => {
  const { child, visit, healthVisitor } = await aFamilyToVisit(municipality);
  const visits = [visit("establishment")];
  await early.agrees({ visits, healthVisitor, date: "2026-03-12" });
  expect(await kinds(child, "2026-03-12")).toEqual([]);
  expect(await kinds(child, "2026-03-13")).toEqual(["say-what-came-of-it"]);
  expect(await kinds(child)).toEqual(["say-what-came-of-it"]);
});

describe("a task that was seen to", () => {
  test("is open no more, and stands with its note among the done", async () => {
    const { child, first } = await missed("2026-03-10");
    const [open] = await tasks(`child=${child}`);
    const done = await finishes(open?.id ?? "", "Talte med faderen");
    expect(done).toMatchObject({ id: open?.id, visit: first, done: { note: "Talte med faderen" } });
    expect(await kinds(child)).toEqual([]);
    expect(await tasks(`state=done&child=${child}`)).toMatchObject([
      {
        id: open?.id,
        kind: "offer-new-time",
        child,
        visit: null,
        since: null,
        done: { note: "Talte med faderen", author: "a-coordinator" },
      },
    ]);
    expect(await tasks(`child=${child}`)).toEqual([]);
  });

  test("comes back under another id with another miss", async () => {
    const known = await missed("2026-03-10");
    const [open] = await tasks(`child=${known.child}`);
    await finishes(open?.id ?? "");
    const { first, healthVisitor, child } = known;
    await late.agrees({ visits: [first], healthVisitor, date: READ_ON });
    await late.says(first, said("not-home", READ_ON));
    const [next, ...more] = await tasks(`child=${child}`);
    expect(more).toEqual([]);
    expect(next?.kind).toBe("personal-contact");
    expect(next?.id).not.toBe(open?.id);
  });

  test("is told once, with its kind", async () => {
    const { child, first } = await missed("2026-03-10");
    const [open] = await tasks(`child=${child}`);
    const events = await eventsOf(municipality, () => finishes(open?.id ?? ""));
    expect(events).toMatchObject([
      { type: "task.done", child, visit: first, reasons: ["offer-new-time"] },
    ]);
  });

  test("can not be done twice, but with its key", async () => {
    const { child } = await missed("2026-03-10");
    const [open] = await tasks(`child=${child}`);
    const path = `/v1/tasks/${open?.id}/done`;
    const asking = { body: { note: "Ringet" }, headers: { "Idempotency-Key": "a-key-of-a-task" } };
    const answers = [await late.asks("POST", path, asking), await late.asks("POST", path, asking)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const again = await late.asks("POST", path, { body: { note: "Ringet" } });
    expect(refusal(again)).toEqual({ status: 409, code: "taskDoneBefore", faults: [] });
  });

  test.each([
    { name: "without a note", body: {}, code: "required" },
    { name: "with an empty one", body: { note: " " }, code: "tooSmall" },
  ])("says how: $name it is refused", async ({ body, code }) => {
    const path = `/v1/tasks/${crypto.randomUUID()}/done`;
    expect(refusal(await late.asks("POST", path, { body }))).toMatchObject({
      status: 400,
      faults: [`/note ${code}`],
    });
  });

  test("is none of a day on which it is not open", async () => {
    const { child } = await missed("2026-03-10");
    const [open] = await tasks(`child=${child}`);
    const early9 = at(coordinator, "2026-03-09");
    const path = `/v1/tasks/${open?.id}/done`;
    for (const id of [path, "/v1/tasks/no-id/done", `/v1/tasks/${crypto.randomUUID()}/done`]) {
      const answer = await early9("POST", id, { body: { note: "Ringet" } });
      expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
    }
  });
});

describe("whose they are", () => {
  test("her own health visitor's, and nobody else's of her colleagues", async () => {
    const { child, healthVisitor } = await missed("2026-03-10");
    const own = tasksOf(at(municipality.as("health-visitor", { subject: healthVisitor }), READ_ON));
    const other = tasksOf(at(municipality.as("health-visitor"), READ_ON));
    const [open] = await own.tasks("limit=1");
    expect(open?.child).toBe(child);
    expect(await other.tasks(`child=${child}`)).toEqual([]);
    const colleague = at(municipality.as("health-visitor"), READ_ON);
    const body = { note: "Ringet" };
    const answer = await colleague("POST", `/v1/tasks/${open?.id}/done`, { body });
    expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
    await own.finishes(open?.id ?? "");
    expect(await own.tasks(`child=${child}`)).toEqual([]);
    expect(await other.tasks(`state=done&child=${child}`)).toEqual([]);
  });

  test("how to go on is for a coordinator to decide", async () => {
    const { child, healthVisitor } = await missed("2026-03-10", "2026-03-11", "2026-03-12");
    const hers = at(municipality.as("health-visitor", { subject: healthVisitor }), READ_ON);
    const [open] = await tasksOf(hers).tasks(`child=${child}`);
    expect(open).toMatchObject({ kind: "decide-how-to-go-on", for: "coordinator" });
    const body = { note: "Vi holder fast" };
    const answer = await hers("POST", `/v1/tasks/${open?.id}/done`, { body });
    expect(refusal(answer)).toEqual({ status: 403, code: "notAllowedToDo", faults: [] });
    await finishes(open?.id ?? "");
  });

  test("who may not see reasons is shown that there is one, and no more", async () => {
    const { child } = await missed("2026-03-10");
    const scopes = ["records:read", "records:write"];
    const journal = tasksOf(at(municipality.as("journal-system", { scopes }), READ_ON));
    const [open] = await journal.tasks(`child=${child}`);
    expect(open).toMatchObject({ kind: "offer-new-time", because: [], explanation: null });
    expect((await journal.finishes(open?.id ?? "")).done?.note).toBeNull();
    const [done] = await journal.tasks(`state=done&child=${child}`);
    expect(done?.done?.note).toBeNull();
  });
});

test("pages follow each other without a gap or a repeat, within a child too", async () => {
  const family = await aFamilyToVisit(municipality);
  const { healthVisitor, visit, child } = family;
  const rules = ["postpartum", "establishment", "second-in-first-month", "two-months"];
  for (const rule of rules) {
    await early.agrees({ visits: [visit(rule)], healthVisitor, date: "2026-03-12" });
  }
  await aFamilyToVisit(municipality, {}, healthVisitor);
  const query = `healthVisitor=${healthVisitor}`;
  const whole = await tasks(`${query}&limit=200`);
  expect(whole.map(({ child: of }) => of)).toEqual(rules.map(() => child));
  for (const limit of [1, 2, 3, 4]) {
    expect(await tasks(`${query}&limit=${limit}`)).toEqual(whole);
  }
  const first = bodyOf<{ next: string }>(await late.asks("GET", `/v1/tasks?${query}&limit=1`)).next;
  const elsewhere = await late.asks("GET", `/v1/tasks?limit=1&cursor=${first}`);
  expect(refusal(elsewhere)).toMatchObject({ status: 400, faults: ["/cursor invalidCursor"] });
  for (const task of whole) await finishes(task.id);
  expect(await tasks(query)).toEqual([]);
  const done = await tasks(`state=done&${query}&limit=1`);
  expect(done.map(({ id }) => id).toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
});
