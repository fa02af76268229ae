import { afterAll, beforeAll, expect, test } from "vitest";
import { addHealthVisitors } from "../../src/db/days/health-visitors.ts";
import { aBirthLetter } from "../support/a-birth-letter.ts";
import { type AService, type Speaks, aService } from "../support/a-service.ts";
import { aReplacing } from "../support/letters.ts";

const RACES = import.meta.env.MODE === "full" ? 1_000 : 40;
const AT_ONCE = 8;
const MUNICIPALITY = "0996";
const RULE = "early-contact";

let service: AService;
let ask: Speaks;
const healthVisitor = crypto.randomUUID();

beforeAll(async () => {
  service = await aService();
  ask = service.as("coordinator", { municipality: MUNICIPALITY });
  await service.store.open(MUNICIPALITY, (records) =>
    addHealthVisitors(records, [
      { id: healthVisitor, name: "Vigga Hasselmark", district: undefined },
    ]),
  );
});
afterAll(() => service.stop());

interface Visit {
  readonly id: string;
  readonly rule: string;
  readonly state: string;
  readonly window: object;
  readonly contact: string | null;
  readonly appointment: string | null;
}

async function aFamily() {
  const letter = aBirthLetter({ municipality: MUNICIPALITY });
  const answer = await ask("POST", "/v1/birth-notifications", { body: letter });
  if (answer.status !== 201) throw new Error(answer.text);
  const { children } = answer.json as { children: [{ childId: string }] };
  return { letter, child: children[0].childId };
}

const visitsOf = async (child: string) =>
  ((await ask("GET", `/v1/children/${child}/schedule`)).json as { visits: readonly Visit[] })
    .visits;

/** Three ways in which a plan comes anew while somebody writes down what she held. */
const REPLANS = [
  async ({ child }: { child: string }) => {
    const body = { anchors: [{ anchor: "birth", on: "2026-02-27" }] };
    const preview = await ask("POST", `/v1/children/${child}/changes/preview`, { body });
    const { token } = preview.json as { token: string };
    return () => ask("POST", `/v1/children/${child}/changes`, { body: { token } });
  },
  async ({ letter }: { letter: ReturnType<typeof aBirthLetter> }) => {
    const born = { ...letter.children[0], bornAt: "2026-02-27T04:12:00+01:00" };
    const body = aReplacing("corrected", letter, { children: [born] });
    return () => ask("POST", "/v1/birth-notifications", { body });
  },
  async ({ child }: { child: string }) => {
    const body = { fact: "language-concern", value: true, on: "2026-03-02" };
    return () => ask("POST", `/v1/children/${child}/facts`, { body });
  },
] as const;

async function race(place: number): Promise<void> {
  const family = await aFamily();
  const { child } = family;
  const before = await visitsOf(child);
  const visit = before.find(({ rule }) => rule === RULE);
  const agreed = before.find(({ rule }) => rule === "two-months");
  const appointment = await ask("POST", "/v1/appointments", {
    body: { visits: [agreed?.id], healthVisitor, date: "2026-12-01" },
  });
  const replan = await REPLANS[place % REPLANS.length]?.(family);
  const heldAt = "2026-03-03T10:00:00+01:00";
  const contact = { heldAt, healthVisitor, modality: "phone", visits: [visit?.id] };
  const [held, replanned] = await Promise.all([
    ask("POST", "/v1/contacts", { body: contact }),
    replan?.(),
  ]);
  expect(held.status, held.text).toBe(201);
  expect([200, 201, 409], replanned?.text).toContain(replanned?.status);
  const after = await visitsOf(child);
  const { id } = held.json as { id: string };
  expect(after.find((each) => each.id === visit?.id)).toMatchObject({ rule: RULE, contact: id });
  expect(after.find((each) => each.id === agreed?.id)).toMatchObject({
    state: "booked",
    window: agreed?.window,
    appointment: (appointment.json as { id: string }).id,
  });
  const onRecord = (await ask("GET", `/v1/contacts/${id}`)).json;
  expect(onRecord).toMatchObject({ heldAt, visits: [visit?.id], undoneAt: null });
  const { birthDate } = (await ask("GET", `/v1/children/${child}`)).json as { birthDate: string };
  const isReplanned = replanned?.status !== 409 && place % REPLANS.length !== 2;
  expect(birthDate).toBe(isReplanned ? "2026-02-27" : "2026-03-02");
  expect(new Set(after.map(({ id: each }) => each)).size).toBe(after.length);
}

test(`${RACES} re-plans, each with a visit being held: no entry is lost and nothing agreed is moved`, async () => {
  for (let first = 0; first < RACES; first += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, RACES - first) }, (_, at) => first + at);
    await Promise.all(some.map(race));
  }
});

test("and the events of it have no gap and name each visit's holding once", async () => {
  const [numbers] = await service.sql`
    select count(*)::int as count, max(number)::int as last from event where municipality = ${MUNICIPALITY}`;
  expect(numbers?.["count"]).toBe(numbers?.["last"]);
  const [heldTwice] = await service.sql`
    select count(*)::int as count from (
      select visit from event where municipality = ${MUNICIPALITY} and type = 'visit.held'
      group by visit having count(*) > 1) as twice`;
  expect(heldTwice?.["count"]).toBe(0);
});
