import { afterAll, beforeAll, expect, test } from "vitest";
import { aBirthLetter } from "../support/a-birth-letter.ts";
import { SESSIONS, aSession } from "../support/a-group-session.ts";
import { refusal } from "../support/a-problem.ts";
import { type AService, type Speaks, aService } from "../support/a-service.ts";

const TIMES = import.meta.env.MODE === "full" ? 40 : 8;
const AT_ONCE = 4;

let service: AService;
let ask: Speaks;
beforeAll(async () => {
  service = await aService();
  ask = service.as("coordinator");
});
afterAll(() => service.stop());

async function made<Body>(path: string, body: object): Promise<Body> {
  const answer = await ask("POST", path, { body });
  if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
  return answer.json as Body;
}

interface Registered {
  readonly children: readonly {
    readonly schedule: {
      readonly visits: readonly { readonly id: string; readonly rule: string }[];
    };
  }[];
}

/** A visit of a child of its own that a group can be. */
async function aVisit(): Promise<string> {
  const { children } = await made<Registered>("/v1/birth-notifications", aBirthLetter());
  const visit = children[0]?.schedule.visits.find(({ rule }) => rule === "four-months");
  if (visit === undefined) throw new Error("a child is owed it");
  return visit.id;
}

async function aPlannedSession(difference: object = {}): Promise<string> {
  const { id } = await made<{ id: string }>("/v1/health-visitors", { name: "Yrsa Rødkløver" });
  return (await made<{ id: string }>(SESSIONS, aSession(id, difference))).id;
}

async function taken(session: string): Promise<unknown> {
  return (await ask("GET", `${SESSIONS}/${session}`)).json;
}

test(`${AT_ONCE} who join for the last place at once, ${TIMES} times: one gets it`, async () => {
  const visits = await Promise.all(Array.from({ length: AT_ONCE }, aVisit));
  for (let time = 0; time < TIMES; time++) {
    const session = await aPlannedSession({ capacity: 1 });
    const path = `${SESSIONS}/${session}`;
    const answers = await Promise.all(
      visits.map((visit) => ask("POST", `${path}/participants`, { body: { visits: [visit] } })),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: AT_ONCE - 1 }, () => 409)]);
    for (const answer of answers.filter(({ status }) => status === 409)) {
      expect(refusal(answer)).toEqual({ status: 409, code: "sessionFull", faults: [] });
    }
    expect(await taken(session)).toMatchObject({ takenPlaces: 1 });
    const cancelled = await ask("DELETE", path, { headers: { "If-Match": "*" } });
    expect(cancelled.status).toBe(200);
  }
});

test(`attendance that is sent ${AT_ONCE} times at once, ${TIMES} times: one contact says who came`, async () => {
  for (let time = 0; time < TIMES; time++) {
    const session = await aPlannedSession({ date: "2026-03-02" });
    const path = `${SESSIONS}/${session}/attendance`;
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => ask("POST", path, { body: { visits: [] } })),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: AT_ONCE - 1 }, () => 409)]);
  }
});

test(`${AT_ONCE} who leave a session at once, ${TIMES} times: all of them have left`, async () => {
  const visits = await Promise.all(Array.from({ length: AT_ONCE }, aVisit));
  for (let time = 0; time < TIMES; time++) {
    const session = await aPlannedSession({ capacity: AT_ONCE });
    await made(`${SESSIONS}/${session}/participants`, { visits });
    const body = { outcome: "cancelled-by-family", on: "2026-03-03", reason: "Syg" };
    const answers = await Promise.all(
      visits.map((visit) => ask("POST", `/v1/visits/${visit}/outcome`, { body })),
    );
    expect(answers.map(({ status }) => status)).toEqual(visits.map(() => 200));
    expect(await taken(session)).toMatchObject({ takenPlaces: 0 });
  }
});

test(`a session that is cancelled while others join, ${TIMES} times: whoever is told so has joined, and nobody comes to one that has ended`, async () => {
  for (let time = 0; time < TIMES; time++) {
    const visits = await Promise.all(Array.from({ length: 2 }, aVisit));
    const session = await aPlannedSession();
    const path = `${SESSIONS}/${session}`;
    const [cancelled, ...joined] = await Promise.all([
      ask("DELETE", path, { headers: { "If-Match": "*" } }),
      ...visits.map((visit) => ask("POST", `${path}/participants`, { body: { visits: [visit] } })),
    ]);
    expect(cancelled.status).toBe(200);
    for (const { status } of joined) expect([201, 409]).toContain(status);
    const { json } = await ask("GET", path);
    expect(json).toMatchObject({
      takenPlaces: 0,
      appointment: { endedAs: "cancelled-by-service" },
    });
    for (const visit of visits) {
      expect((await ask("GET", `/v1/visits/${visit}`)).json).toMatchObject({ appointment: null });
    }
  }
});
