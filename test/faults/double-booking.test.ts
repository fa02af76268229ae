import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addHealthVisitors } from "../../src/db/days/health-visitors.ts";
import { aBirthLetter, aBornChild } from "../support/a-birth-letter.ts";
import { type AService, type Speaks, aService } from "../support/a-service.ts";
import { type Tally, aClient, everyStatus } from "../support/booking-clients.ts";
import { aReplacing } from "../support/letters.ts";
import { refusal } from "../support/a-problem.ts";

const IS_FULL = import.meta.env.MODE === "full";
const MUNICIPALITY = "0998";
const CLIENTS = 32;
const ATTEMPTS = IS_FULL ? 20_000 : 1_000;
const RACES = IS_FULL ? 100 : 20;
/** Enough open visits that no client wants another's. */
const CHILDREN_OF_CLIENT = 3;

let service: AService;
let ask: Speaks;
const healthVisitors = [crypto.randomUUID(), crypto.randomUUID()] as const;

beforeAll(async () => {
  service = await aService();
  ask = service.as("coordinator", { municipality: MUNICIPALITY });
  await service.store.open(MUNICIPALITY, (records) =>
    addHealthVisitors(
      records,
      healthVisitors.map((id) => ({ id, name: "Solveig Tusindfryd", district: undefined })),
    ),
  );
});
afterAll(() => service.stop());

interface Registered {
  readonly children: readonly {
    readonly childId: string;
    readonly schedule: { readonly visits: readonly { id: string; rule: string; window: object }[] };
  }[];
}

/** Children born together, so that much is registered at once. */
async function aFamily(children = 1) {
  const letter = aBirthLetter({
    municipality: MUNICIPALITY,
    children: Array.from({ length: children }, () => aBornChild()),
  });
  const answer = await ask("POST", "/v1/birth-notifications", { body: letter });
  if (answer.status !== 201) throw new Error(answer.text);
  const registered = answer.json as Registered;
  const visits = registered.children.flatMap(({ schedule }) => schedule.visits);
  return { letter, child: registered.children[0]?.childId ?? "", visits };
}

const appointmentsThatOverlap = () => service.sql`
  select one.id, other.id as other from appointment one
  join appointment other on other.municipality = one.municipality
    and other.health_visitor = one.health_visitor and other.id > one.id
    and tstzrange(other.starts_at, other.ends_at) && tstzrange(one.starts_at, one.ends_at)
  where one.municipality = ${MUNICIPALITY} and one.ended_at is null and other.ended_at is null`;

describe(`${CLIENTS} clients who book one health visitor ${ATTEMPTS} times`, () => {
  let tally: Tally;

  test("are each answered with a time or with doubleBooking, and never with a fault", async () => {
    const families = await Promise.all(
      Array.from({ length: CLIENTS }, () => aFamily(CHILDREN_OF_CLIENT)),
    );
    const clients = families.map(({ visits }, place) =>
      aClient(ask, { visits: visits.map(({ id }) => id), healthVisitors, seed: place }),
    );
    tally = await everyStatus(clients, ATTEMPTS / CLIENTS);
    expect(Object.keys(tally.answers).toSorted()).toEqual([
      "agree 201",
      "agree 409 doubleBooking",
      "cancel 200",
      "move 200",
      "move 409 doubleBooking",
    ]);
  });

  test("leave no two appointments that overlap", async () => {
    expect(await appointmentsThatOverlap()).toEqual([]);
  });

  test("leave what they were answered, and nothing else", async () => {
    const standing = await service.sql`
      select id from appointment where municipality = ${MUNICIPALITY} and ended_at is null`;
    expect(standing.map(({ id }) => String(id)).toSorted()).toEqual(tally.standing.toSorted());
    const agreed = await service.sql`
      select visit from appointment_visit
      where municipality = ${MUNICIPALITY} and ended_at is null`;
    expect(agreed.length).toBe(tally.standing.length);
    const events = await service.sql`
      select type, count(*)::int as count from event
      where municipality = ${MUNICIPALITY} and type in ('visit.booked', 'visit.cancelled')
      group by type`;
    expect(Object.fromEntries(events.map(({ type, count }) => [type, count]))).toEqual({
      "visit.booked": tally.answers["agree 201"],
      "visit.cancelled": tally.answers["cancel 200"],
    });
  });
});

test(`of ${CLIENTS} who agree the same visit at once, one is told 201`, async () => {
  const { visits } = await aFamily();
  for (const { id } of visits) {
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, (_, place) =>
        ask("POST", "/v1/appointments", {
          body: {
            visits: [id],
            healthVisitor: healthVisitors[place % 2],
            date: `2027-0${1 + (place % 9)}-17`,
            externalReference: `of-${id}-${place}`,
          },
        }),
      ),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status !== 201) {
        expect(refusal(answer)).toEqual({
          status: 409,
          code: "alreadyBooked",
          faults: ["/visits/0 alreadyBooked"],
        });
      }
    }
  }
});

test(`a visit that is agreed is not moved: ${RACES} bookings, each with a correction of the birth`, async () => {
  for (let race = 0; race < RACES; race++) {
    const { letter, child, visits } = await aFamily();
    const visit = visits.find(({ rule }) => rule === "two-months");
    const path = `/v1/visits/${visit?.id}`;
    const windowNow = async () =>
      ((await ask("GET", path)).json as { window: { earliest: string } }).window;
    const before = await windowNow();
    const bornAt = "2026-02-20T04:12:00+01:00";
    const born = { children: [{ ...letter.children[0], bornAt }] };
    const corrected = aReplacing("corrected", letter, born);
    const date = "2027-12-01";
    const terms = { visits: [visit?.id], healthVisitor: healthVisitors[0], date };
    const [taken, agreed] = await Promise.all([
      ask("POST", "/v1/birth-notifications", { body: corrected }),
      ask("POST", "/v1/appointments", { body: terms }),
    ]);
    expect([taken.status, agreed.status], taken.text + agreed.text).toEqual([200, 201]);
    const events = await service.sql`
      select type from event where municipality = ${MUNICIPALITY} and child = ${child}
        and visit = ${visit?.id ?? ""} and type in ('visit.booked', 'visit.moved') order by number`;
    const order = events.map(({ type }) => String(type));
    expect([["visit.booked"], ["visit.moved", "visit.booked"]]).toContainEqual(order);
    const stands = await windowNow();
    if (order.length === 1) expect(stands).toEqual(before);
    else expect(stands.earliest < before.earliest).toBe(true);
    const { id } = agreed.json as { id: string };
    await ask("DELETE", `/v1/appointments/${id}`, { headers: { "If-Match": "*" } });
    expect((await windowNow()).earliest < before.earliest).toBe(true);
  }
});
