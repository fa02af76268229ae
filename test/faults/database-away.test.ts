import { ANSWERED_BY_NOBODY, OPENS_NO_MORE } from "../support/opens-no-more.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aBirthLetter } from "../support/a-birth-letter.ts";
import { type AService, type Speaks, aService } from "../support/a-service.ts";
import { ABSENCES, anAbsence } from "../support/an-absence.ts";
import { aTensionOf, agreedAndHeld } from "../support/an-agreed-visit.ts";
import { writesDrafts } from "../support/a-draft.ts";
import type { Answer } from "../support/answer.ts";
import { FHIR_FINDS_NOTHING } from "../support/requests-of-fhir.ts";
import { registeredTwice } from "../support/registered-twice.ts";
import { documentedOperations } from "../support/documented-operations.ts";
import {
  DONE_ONCE,
  type Known,
  REQUESTS,
  WITHOUT_RECORDS,
  roleFor,
  send,
} from "../support/every-operation.ts";
import { refusal } from "../support/a-problem.ts";

const AWAY = { status: 503, code: "databaseAway", faults: [] };

/** What a client is left with whose patience has ended. */
const NO_ANSWER: Answer = { status: 0, headers: new Headers(), text: "", json: undefined };

interface AVisit {
  readonly id: string;
  readonly healthVisitor: string;
}

let service: AService;
let ask: Speaks;
let known: Known;
let operations: readonly string[];
const letter = aBirthLetter();
let taken: Answer;

beforeAll(async () => {
  service = await aService();
  ask = service.as("coordinator");
  operations = (await documentedOperations(ask)).map(({ id }) => id);
  taken = await ask("POST", "/v1/birth-notifications", { body: letter });
  const { family, children } = taken.json as {
    family: string;
    children: [{ childId: string; schedule: { visits: [AVisit, AVisit] } }];
  };
  await writesDrafts(ask);
  const [{ childId: child, schedule }] = children;
  const [{ id: visit, healthVisitor }, { id: agreed }] = schedule.visits;
  const away = await ask("POST", ABSENCES, { body: anAbsence({ healthVisitor }) });
  const { id: absence } = away.json as { id: string };
  const made = await agreedAndHeld(ask, { child, visit: agreed, healthVisitor });
  const another = await ask("POST", "/v1/birth-notifications", { body: aBirthLetter() });
  const leaving = (another.json as { children: [{ childId: string }] }).children[0].childId;
  const third = await ask("POST", "/v1/birth-notifications", { body: aBirthLetter() });
  const [strained] = (
    third.json as { children: [{ childId: string; schedule: { visits: [AVisit] } }] }
  ).children;
  const [{ id: strains }] = strained.schedule.visits;
  const tension = await aTensionOf(ask, {
    child: strained.childId,
    visit: strains,
    healthVisitor,
  });
  const twice = await registeredTwice(ask, letter);
  known = {
    municipality: "0999",
    leaving,
    tension,
    twice,
    family,
    child,
    visit,
    healthVisitor,
    absence,
    ...made,
  };
});
afterAll(() => service.stop());

/** Operations with a token of a preview, which these requests have not. */
const ASKS_FOR_PREVIEW = ["makeChange", "makeChanges"];

async function askEverything(): Promise<ReadonlyMap<string, Answer>> {
  const asked = operations.map(async (operation) => {
    const request = REQUESTS[operation]?.(known);
    if (request === undefined) throw new Error(`${operation} is an operation without a request`);
    const answer = await send(service.as(roleFor(operation)), request).catch(() => NO_ANSWER);
    return [operation, answer] as const;
  });
  return new Map(await Promise.all(asked));
}

async function expectEverythingWorks(): Promise<void> {
  for (const [operation, answer] of await askEverything()) {
    const once = DONE_ONCE.includes(operation) ? [409] : [];
    const gone = [...OPENS_NO_MORE, ...FHIR_FINDS_NOTHING].includes(operation) ? [404] : [];
    const refused = [...ASKS_FOR_PREVIEW, ...ANSWERED_BY_NOBODY];
    const previewed = refused.includes(operation) ? [422] : [];
    expect([200, 201, ...once, ...gone, ...previewed], `${operation}: ${answer.text}`).toContain(
      answer.status,
    );
  }
}

/** What was taken before stands, and is answered as it was. */
async function expectLetterStands(): Promise<void> {
  const again = await ask("POST", "/v1/birth-notifications", { body: letter });
  expect([again.status, again.text]).toEqual([200, taken.text]);
}

test("while the database answers, every operation of the document does", expectEverythingWorks);

describe.each([
  {
    name: "a database that was shut down",
    leave: () => service.server.halt(),
    comeBack: () => service.server.resume(),
  },
  {
    name: "a frozen database",
    leave: async () => service.server.freeze(),
    comeBack: async () => service.server.thaw(),
  },
])("$name", ({ leave, comeBack }) => {
  let answers: ReadonlyMap<string, Answer>;
  const sentMeanwhile = aBirthLetter();
  let answeredMeanwhile: Answer;
  beforeAll(async () => {
    const door = service.door();
    await leave();
    [answers, answeredMeanwhile] = await Promise.all([
      askEverything(),
      ask("POST", "/v1/birth-notifications", { body: sentMeanwhile }),
    ]).finally(comeBack);
    expect(service.door()).toBe(door);
  });

  test("leaves nobody without an answer", () => {
    const unanswered = [...answers].filter(([, answer]) => answer === NO_ANSWER);
    expect(unanswered.map(([operation]) => operation)).toEqual([]);
  });

  test("leaves every operation on records away, with a word on when to come again", () => {
    for (const [operation, answer] of answers) {
      if (WITHOUT_RECORDS.includes(operation)) continue;
      expect(refusal(answer), operation).toEqual(AWAY);
      expect(Number(answer.headers.get("Retry-After")), operation).toBeGreaterThan(0);
    }
    expect(refusal(answeredMeanwhile)).toEqual(AWAY);
  });

  test("leaves the process alive and able to plan", () => {
    const able = WITHOUT_RECORDS.filter((operation) => operation !== "ready");
    expect(able.map((operation) => answers.get(operation)?.status)).toEqual(able.map(() => 200));
  });

  test("leaves the process not ready", () => {
    expect(refusal(answers.get("ready") as Answer)).toEqual(AWAY);
  });

  test("is served again by the same process once it is back, with all that was taken before", async () => {
    await expect.poll(async () => (await ask("GET", "/ready")).status).toBe(200);
    await expectLetterStands();
    await expectEverythingWorks();
  });

  test("counts a letter once that was refused meanwhile and is sent again", async () => {
    const [again, oncemore] = [
      await ask("POST", "/v1/birth-notifications", { body: sentMeanwhile }),
      await ask("POST", "/v1/birth-notifications", { body: sentMeanwhile }),
    ];
    expect([200, 201]).toContain(again.status);
    expect([oncemore.status, oncemore.text]).toEqual([200, again.text]);
    const found = await ask("POST", "/v1/children/lookup", {
      body: { cpr: sentMeanwhile.mother.cpr },
    });
    expect((found.json as { items: readonly object[] }).items.length).toBe(1);
  });
});

test("a database that is shut down amid letters: each is taken or refused as away, and what was taken stands", async () => {
  const letters = Array.from({ length: 60 }, () => aBirthLetter());
  const sending = letters.map((body) => ask("POST", "/v1/birth-notifications", { body }));
  await Promise.any(sending); // one is taken, others are under way
  await service.server.halt();
  const answers = await Promise.all(sending);
  await service.server.resume();
  const refused = answers.filter(({ status }) => status !== 201);
  expect(refused.length).toBeGreaterThan(0);
  for (const answer of refused) expect(refusal(answer)).toEqual(AWAY);
  await expect.poll(async () => (await ask("GET", "/ready")).status).toBe(200);
  for (const [place, body] of letters.entries()) {
    const again = await ask("POST", "/v1/birth-notifications", { body });
    if (answers[place]?.status === 201) {
      expect([again.status, again.text]).toEqual([200, answers[place].text]);
    } else expect([200, 201]).toContain(again.status);
  }
});
