import { afterAll, beforeAll, expect, test } from "vitest";
import { addHealthVisitors } from "../../src/db/days/health-visitors.ts";
import { aBirthLetter } from "../support/a-birth-letter.ts";
import { type AService, type Speaks, aService } from "../support/a-service.ts";
import type { Answer } from "../support/answer.ts";
import { aReplacing } from "../support/letters.ts";
import type { Registered } from "../support/on-record.ts";

const RACES = import.meta.env.MODE === "full" ? 100 : 10;
const MUNICIPALITY = "0998";
/** Children at once, so that the races are not all lost or won alike. */
const AT_ONCE = 5;

let service: AService;
let ask: Speaks;
const healthVisitor = crypto.randomUUID();

beforeAll(async () => {
  service = await aService();
  ask = service.as("coordinator", { municipality: MUNICIPALITY });
  await service.store.open(MUNICIPALITY, (records) =>
    addHealthVisitors(records, [
      { id: healthVisitor, name: "Solveig Tusindfryd", district: undefined },
    ]),
  );
});
afterAll(() => service.stop());

const post = (path: string, body: object) => ask("POST", path, { body });

/** A child with a visit that is agreed and one that was held. */
async function aFollowedChild() {
  const letter = aBirthLetter({ municipality: MUNICIPALITY });
  const { children } = (await post("/v1/birth-notifications", letter)).json as Registered;
  const [{ childId: child, schedule } = { childId: "", schedule: undefined }] = children;
  const visit = (rule: string) => schedule?.visits.find((each) => each.rule === rule)?.id ?? "";
  const agreed = await post("/v1/appointments", {
    visits: [visit("postpartum")],
    healthVisitor,
    date: "2027-03-05",
  });
  const held = await post("/v1/contacts", contactOf(visit("early-contact")));
  expect([agreed.status, held.status], agreed.text + held.text).toEqual([201, 201]);
  return { letter, child, visit, agreed: (agreed.json as { id: string }).id };
}

const contactOf = (visit: string) => ({
  heldAt: "2026-03-03T09:00:00+01:00",
  healthVisitor,
  modality: "home",
  visits: [visit],
});

/** What others do while a child is stopped, and every answer that is a proper one. */
async function atOnce(
  { letter, child, visit, agreed }: Awaited<ReturnType<typeof aFollowedChild>>,
  race: number,
) {
  const outcome = { outcome: "declined", on: "2026-03-03", reason: "Nej tak", scope: "programme" };
  const corrected = aReplacing("corrected", letter, { dueDate: "2026-04-10" });
  const moved = { body: { date: "2027-03-12" }, headers: { "If-Match": "*" } };
  const others: readonly (readonly [work: () => Promise<Answer>, statuses: readonly number[]])[] = [
    [() => post("/v1/appointments", bookingOf(visit("two-months"), "2027-05-03")), [201, 409, 422]],
    [
      () => post("/v1/appointments", bookingOf(visit("four-months"), "2027-07-05")),
      [201, 409, 422],
    ],
    [() => post("/v1/contacts", contactOf(visit("establishment"))), [201, 409, 422]],
    [() => post(`/v1/visits/${visit("nine-months")}/outcome`, outcome), [200, 404, 409]],
    [() => ask("PATCH", `/v1/appointments/${agreed}`, moved), [200, 409]],
    [() => post("/v1/birth-notifications", corrected), [200]],
    [() => post(`/v1/children/${child}/departure`, { on: "2026-03-03" }), [200]],
  ];
  const stop = () => post(`/v1/children/${child}/stop`, { cause: "death" });
  const all = others.toSpliced(race % (others.length + 1), 0, [stop, [200]]);
  const answers = await Promise.all(all.map(([work]) => work()));
  for (const [at, { status, text }] of answers.entries()) {
    expect(all[at]?.[1], text).toContain(status);
  }
}

const bookingOf = (visit: string, date: string) => ({ visits: [visit], healthVisitor, date });

interface Said {
  readonly number: number;
  readonly type: string;
  readonly child?: string | null;
}

async function everyEvent(): Promise<readonly Said[]> {
  const all: Said[] = [];
  for (let after = 0; ;) {
    const answer = await ask("GET", `/v1/events?after=${after}&limit=1000`);
    const { items, next } = answer.json as { items: readonly Said[]; next: number };
    if (items.length === 0) return all;
    all.push(...items);
    after = next;
  }
}

/** What still stands for a child: agreed, or owed and not held. */
const standingFor = (child: string) => service.sql`
  select visit.rule, agreed.appointment from visit
  left join appointment_visit as agreed on agreed.municipality = visit.municipality
    and agreed.visit = visit.id and agreed.ended_at is null
  left join contact_visit as held on held.municipality = visit.municipality
    and held.visit = visit.id and held.undone_at is null
  where visit.municipality = ${MUNICIPALITY} and visit.child = ${child}
    and (agreed.visit is not null or (visit.withdrawn_at is null and held.visit is null))`;

test(`${RACES} children who are stopped while others book, hold, decline, move and correct fall silent`, async () => {
  const stopped: string[] = [];
  for (let race = 0; race < RACES; race += AT_ONCE) {
    const children = await Promise.all(Array.from({ length: AT_ONCE }, () => aFollowedChild()));
    await Promise.all(children.map((child, place) => atOnce(child, race + place)));
    stopped.push(...children.map(({ child }) => child));
  }
  for (const child of stopped) expect(await standingFor(child)).toEqual([]);
  const events = await everyEvent();
  expect(events.map(({ number }) => number)).toEqual(events.map((_, place) => place + 1));
  for (const id of stopped) {
    const about = events.filter(({ child }) => child === id);
    expect(about.map(({ type }) => type)).toEqual(["child.stopped"]);
    const [last] = await service.sql`
      select type from event where municipality = ${MUNICIPALITY} and child = ${id}
      order by number desc limit 1`;
    expect(last?.["type"]).toBe("child.stopped");
  }
});
