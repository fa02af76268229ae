import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { rows } from "../../../src/db/connection/database.ts";
import { aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { planned } from "../../support/a-preview.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  anImportedChild,
  anImportedFamily,
  anImporter,
  asJsonLines,
  clockGoesOn,
} from "../../support/an-import.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const importer = anImporter(municipality.as("coordinator"), municipality.store);
const healthVisitor = DEMO_HEALTH_VISITOR.id;

test("a family becomes what a preview of its children gives, each visit with what became of it", async () => {
  const facts = { birthDate: "2025-06-01", dueDate: "2025-06-20", firstTimeParents: true };
  const held = [{ rule: "two-months", on: "2025-08-01", modality: "home" }];
  const child = anImportedChild({ ...facts, contacts: held, stillOwed: ["six-months"] });
  const { id } = await importer.checks([anImportedFamily({ healthVisitor, children: [child] })]);
  const done = await importer.carriesOut(id);
  expect(done).toMatchObject({ state: "finished", children: { made: 1, joined: 0 } });
  const [line] = await importer.lines(id);
  const [childId = ""] = line?.childrenMade ?? [];
  const schedule = await journal.schedule(childId);
  const preview = await planned({ child: facts, asOf: "2026-03-03" });
  const windows = (visits: readonly { rule: string; window: object }[]) =>
    visits.map(({ rule, window }) => ({ rule, window }));
  expect(windows(schedule.visits)).toEqual(windows(preview.visits));
  const states = Object.fromEntries(schedule.visits.map(({ rule, state }) => [rule, state]));
  expect(states).toMatchObject({
    "two-months": "held",
    "four-months": "covered-elsewhere",
    "six-months": "overdue",
  });
  expect(Object.values(states).filter((state) => state === "overdue")).toEqual(["overdue"]);
});

const counts = async () => {
  const [counted] = await municipality.database.within("0999", (tx) =>
    rows(
      tx,
      sql`select (select count(*)::int from family) as families, (select count(*)::int from child) as children,
        (select count(*)::int from parent) as parents, (select count(*)::int from visit) as visits,
        (select count(*)::int from contact) as contacts, (select count(*)::int from outcome) as outcomes`,
    ),
  );
  return counted;
};

const contentsOf = async (id: string) => {
  const [counted] = await municipality.database.within("0999", (tx) =>
    rows(
      tx,
      sql`select count(*)::int as count from import_line where import = ${id} and content is not null`,
    ),
  );
  return counted?.["count"];
};

test("before it is carried out nothing is on record but the import", async () => {
  const before = await counts();
  const { id, state } = await importer.checks([anImportedFamily(), anImportedFamily()]);
  expect(state).toBe("ready");
  expect(await counts()).toEqual(before);
  expect(await contentsOf(id)).toBe(2);
});

test("every problem is named by its line, all at once, and nothing of what was sent", async () => {
  const nobody = crypto.randomUUID();
  const lines = [
    JSON.stringify(anImportedFamily()),
    '{"mother": Ida}',
    JSON.stringify(
      anImportedFamily({
        mother: { cpr: "3002905001", name: "Ida Æblegren" },
        children: [anImportedChild({ birthDate: "2025-02-30" }), { name: "Ebbe" }],
        colour: "red",
      }),
    ),
    JSON.stringify(
      anImportedFamily({
        healthVisitor: nobody,
        children: [
          anImportedChild({
            birthDate: "2026-03-04",
            stillOwed: ["no-such-rule"],
            contacts: [{ rule: "nor-this", on: "2026-03-04", modality: "home" }],
          }),
        ],
      }),
    ),
  ];
  const sent = await importer.sends(`${lines.join("\r\n")}\n\n`);
  const { id } = bodyOf<{ id: string }>(sent, 201);
  await clockGoesOn(municipality.store);
  expect(await importer.shows(id)).toMatchObject({
    state: "ready",
    lines: { total: 4, ready: 1, faulty: 3 },
  });
  const faulty = await importer.lines(id, "faulty");
  const faults = faulty.flatMap(({ problems }) =>
    problems.map(({ line, pointer, code }) => `${line} ${pointer} ${code}`),
  );
  expect(faults.toSorted()).toEqual(
    [
      "2  malformedJson",
      "3 /mother/cpr notACprNumber",
      "3 /children/0/birthDate notADate",
      "3 /children/1/birthDate required",
      "3 /colour unknownField",
      "4 /healthVisitor unknownHealthVisitor",
      "4 /children/0/birthDate bornInTheFuture",
      "4 /children/0/stillOwed/0 unknownRule",
      "4 /children/0/contacts/0/rule unknownRule",
      "4 /children/0/contacts/0/on heldInTheFuture",
    ].toSorted(),
  );
  expect(JSON.stringify(faulty)).not.toMatch(/Æblegren|Ebbe|3002905001|no-such-rule|"red"/);
});

test("a field that a line gives twice is named: which of the two counts is not ours to say", async () => {
  const line = JSON.stringify(anImportedFamily()).replace(
    '"birthDate":',
    '"birthDate":"2025-05-31","birthDate":',
  );
  const { id } = bodyOf<{ id: string }>(await importer.sends(line), 201);
  const [read] = await importer.lines(id);
  expect(read).toMatchObject({
    state: "faulty",
    problems: [{ line: 1, pointer: "/children/0/birthDate", code: "toldTwice" }],
  });
});

test("faulty lines are left out only where that is said", async () => {
  const { id } = await importer.checks([anImportedFamily(), anImportedFamily({ colour: "red" })]);
  expect(refusal(await importer.commits(id))).toMatchObject({ status: 409, code: "linesFaulty" });
  const done = await importer.carriesOut(id, { skipFaulty: true });
  expect(done).toMatchObject({ state: "finished", lines: { done: 1, faulty: 1 } });
  expect(await contentsOf(id)).toBe(0);
});

test("a child whose number or reference is on record is joined, and what is on record stands", async () => {
  const externalReference = crypto.randomUUID();
  const families = [
    anImportedFamily(),
    anImportedFamily({ children: [anImportedChild({ cpr: null, externalReference })] }),
  ];
  const first = await importer.checks(families);
  await importer.carriesOut(first.id);
  const made = (await importer.lines(first.id)).flatMap(({ childrenMade }) => childrenMade);
  const before = await counts();
  const second = await importer.checks(families);
  expect(second).toMatchObject({ lines: { ready: 2 }, undecidedMatches: 0 });
  expect(await importer.carriesOut(second.id)).toMatchObject({ children: { made: 0, joined: 2 } });
  const joined = (await importer.lines(second.id)).flatMap(({ childrenJoined }) => childrenJoined);
  expect(joined).toEqual(made);
  expect(await counts()).toEqual(before);
});

test("a line that comes twice is done once; a number on two lines makes both faulty", async () => {
  const twice = anImportedFamily();
  const mother = aMother();
  const lines = [
    twice,
    anImportedFamily({ mother }),
    twice,
    anImportedFamily({ mother, children: [anImportedChild({ birthDate: "2023-06-01" })] }),
  ];
  const { id } = await importer.checks(lines);
  expect((await importer.lines(id)).map(({ state }) => state)).toEqual([
    "ready",
    "faulty",
    "repeated",
    "faulty",
  ]);
  const faulty = await importer.lines(id, "faulty");
  expect(faulty.map(({ problems }) => problems)).toMatchObject(
    [2, 4].map((line) => [{ line, pointer: "/mother", code: "toldOnTwoLines" }]),
  );
});

test("committed twice it is carried out once", async () => {
  const { id } = await importer.checks([anImportedFamily()]);
  const [one, other] = await Promise.all([importer.commits(id), importer.commits(id)]);
  expect([one?.status, other?.status]).toEqual([200, 200]);
  await clockGoesOn(municipality.store);
  const done = await importer.shows(id);
  expect(done).toMatchObject({ state: "finished", children: { made: 1 } });
  expect((await importer.commits(id)).json).toEqual(done);
});

test("what is cancelled goes no further, and what was sent of it is dropped", async () => {
  const before = await counts();
  const { id } = await importer.checks([anImportedFamily()]);
  expect((await importer.commits(id)).status).toBe(200);
  expect((await importer.cancels(id)).json).toMatchObject({ state: "cancelled" });
  await clockGoesOn(municipality.store);
  expect(await counts()).toEqual(before);
  expect(await contentsOf(id)).toBe(0);
  expect((await importer.cancels(id)).status).toBe(200);
  expect(refusal(await importer.commits(id))).toMatchObject({ code: "importNotReady" });
});

test("two files with one child make one child", async () => {
  const [one, other] = [anImportedFamily(), anImportedFamily()];
  const first = await importer.checks([one, other]);
  const second = await importer.checks([other, anImportedFamily()]);
  await importer.commits(first.id);
  await importer.commits(second.id);
  await clockGoesOn(municipality.store);
  const lines = [...(await importer.lines(first.id)), ...(await importer.lines(second.id))];
  const made = lines.flatMap(({ childrenMade }) => childrenMade);
  const joined = lines.flatMap(({ childrenJoined }) => childrenJoined);
  expect([made.length, joined.length, made.includes(joined[0] ?? "")]).toEqual([3, 1, true]);
});

test("what nobody carries out is dropped after thirty days", async () => {
  const { id } = await importer.checks([anImportedFamily()]);
  await clockGoesOn(municipality.store, new Date("2026-04-02T10:59:59Z"));
  expect([(await importer.shows(id)).state, await contentsOf(id)]).toEqual(["ready", 1]);
  await clockGoesOn(municipality.store, new Date("2026-04-02T11:00:00Z"));
  expect([(await importer.shows(id)).state, await contentsOf(id)]).toEqual(["expired", 0]);
});

test("an expected child becomes a pregnancy, and is the born one of the letter that follows", async () => {
  const mother = aMother();
  const expected = { dueDate: "2026-05-20" };
  const { id } = await importer.checks([anImportedFamily({ mother, children: [expected] })]);
  await importer.carriesOut(id);
  const [line] = await importer.lines(id);
  const bornAt = "2026-03-02T04:12:00+01:00";
  const { child } = await journal.registers({ mother, children: [{ bornAt }] });
  expect([child]).toEqual(line?.childrenMade);
});

test("children are told of in the events, and of the import itself that it came, began and ended", async () => {
  const asks = municipality.as("coordinator");
  const next = async (after: number) =>
    bodyOf<{ items: { type: string; child: string | null }[]; next: number }>(
      await asks("GET", `/v1/events?after=${after}&limit=1000`),
      200,
    );
  let after = 0;
  for (let page = await next(0); page.items.length > 0; page = await next(after)) after = page.next;
  const moved = anImportedChild({ arrivedOn: "2025-12-01" });
  const { id } = await importer.checks([
    anImportedFamily(),
    anImportedFamily({ children: [moved] }),
  ]);
  await importer.carriesOut(id);
  const { items } = await next(after);
  const types = items.map(({ type }) => type);
  expect(types.filter((type) => /^(?:import|child)\./.test(type))).toEqual([
    "import.received",
    "import.ready",
    "import.committed",
    "child.registered",
    "child.arrived",
    "import.finished",
  ]);
});

test("a coordinator of one district alone may not: it is the whole municipality's", async () => {
  const asks = municipality.as("coordinator", { subject: "only-hammels" });
  const administrator = municipality.as("administrator");
  const settings = (await administrator("GET", "/v1/settings")).json as { districts: object[] };
  const districts = settings.districts.map((district, place) =>
    place === 0 ? { ...district, coordinators: ["only-hammels"] } : district,
  );
  await administrator("PUT", "/v1/settings", {
    body: { districts },
    headers: { "If-Match": "*" },
  });
  const answer = await asks("POST", "/v1/imports", {
    raw: asJsonLines([anImportedFamily()]),
    headers: { "Content-Type": "application/x-ndjson" },
  });
  expect(refusal(answer)).toMatchObject({ status: 403, code: "notAllowedToDo" });
});
