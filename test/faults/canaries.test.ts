import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AService, aService } from "../support/a-service.ts";
import { ABSENCES, anAbsence } from "../support/an-absence.ts";
import { agreedAndHeld } from "../support/an-agreed-visit.ts";
import {
  type CanaryFamily,
  canaryFamily,
  faultyRequests,
  letterOf,
  soundRequests,
} from "../support/canaries.ts";
import { startNode } from "../support/doors.ts";
import { type Known, send } from "../support/every-operation.ts";
import { formsOf, scannerOf } from "../support/identity-scanner.ts";
import { listeningReceiver } from "../support/listening-receiver.ts";
import { WEBHOOKS } from "../support/a-webhook.ts";
import { type Channel, channelsOf, watchAnswers } from "../support/watched-channels.ts";

/** A hundred identities and more, three a family, and faulty requests of each, in the long form. */
const IS_LONG = import.meta.env.MODE === "full";
const FAMILIES = IS_LONG ? 34 : 3;
const FAULTY_FAMILIES = IS_LONG ? FAMILIES : 1;
/** Into these something is written of every family. */
const REFUSING_TABLES = [
  "parent",
  "child",
  "home",
  "name_word",
  "identifier",
  "birth_letter",
  "audit_entry",
  "idempotency_key",
];

const families = Array.from({ length: FAMILIES }, (_, place) => canaryFamily(place));
const scan = scannerOf(families.flatMap((family) => Object.values(family)));

/** What calendar addresses hold beside the number of the municipality. */
const secrets: string[] = [];

/** Every request that a webhook of all events was sent: its body, and its headers. */
const sent: string[] = [];

let service: AService;
let receiver: Awaited<ReturnType<typeof listeningReceiver>>;
let webhook: string;
let answers: ReturnType<typeof watchAnswers>;
beforeAll(async () => {
  service = await aService();
  answers = watchAnswers();
  receiver = await listeningReceiver(({ body, headers }, answer) => {
    sent.push(`${JSON.stringify(headers)}\n${body}`);
    answer.end();
  });
  const made = await service.as("coordinator")("POST", WEBHOOKS, { body: { url: receiver.url } });
  webhook = `${WEBHOOKS}/${(made.json as { id: string }).id}`;
  await service.as("coordinator")("POST", `${webhook}/challenges`);
});
afterAll(() => {
  receiver.stop();
  return service.stop();
});

const as = (role: "coordinator" | "administrator") => answers.watched(service.as(role));

interface AVisit {
  readonly id: string;
  readonly healthVisitor: string;
}

function secretOf(address: string): string {
  const [, secret = ""] = /\/calendar\/\d{4}([\w-]{43})\.ics$/.exec(address) ?? [];
  if (secret === "") throw new Error("no calendar address");
  return secret;
}

async function register(family: CanaryFamily): Promise<Known> {
  const answer = await as("coordinator")("POST", "/v1/birth-notifications", {
    body: letterOf(family),
    headers: { "Idempotency-Key": crypto.randomUUID() },
  });
  expect(answer.status).toBe(201);
  const { family: id, children } = answer.json as {
    family: string;
    children: [{ childId: string; schedule: { visits: readonly [AVisit, AVisit] } }];
  };
  const [{ childId: child, schedule }] = children;
  const [{ id: visit, healthVisitor }, { id: agreed }] = schedule.visits;
  const away = await as("coordinator")("POST", ABSENCES, { body: anAbsence({ healthVisitor }) });
  const { id: absence } = away.json as { id: string };
  const made = await agreedAndHeld(as("coordinator"), { child, visit: agreed, healthVisitor });
  secrets.push(secretOf(made.calendar));
  const { tension, leaving } = { tension: crypto.randomUUID(), leaving: crypto.randomUUID() };
  return {
    municipality: "0999",
    tension,
    leaving,
    family: id,
    child,
    visit,
    healthVisitor,
    absence,
    ...made,
  };
}

describe(`${3 * FAMILIES} people, in every request there is`, () => {
  const statuses: number[] = [];

  test("are registered, read, changed and looked up", async () => {
    for (const family of families) {
      const known = await register(family);
      for (const request of soundRequests(family, known)) {
        const asker = /^\/v1\/(?:settings|handover-templates)/.test(request.path)
          ? "administrator"
          : "coordinator";
        const answer = await send(as(asker), request);
        statuses.push(answer.status);
        const { url } = (answer.json ?? {}) as { url?: string };
        if (url?.includes("/calendar/")) secrets.push(secretOf(url));
      }
    }
    expect(secrets.length).toBe(3 * FAMILIES);
    expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(FAMILIES * 25);
  });

  test("stand where they do not belong", async () => {
    for (const family of families.slice(0, FAULTY_FAMILIES)) {
      const found = await as("coordinator")("POST", "/v1/children/lookup", {
        body: { cpr: family.child.cpr },
      });
      const { items } = found.json as { items: [{ id: string; family: string }] };
      const known = {
        municipality: "0999",
        child: items[0].id,
        family: items[0].family,
        visit: crypto.randomUUID(),
        healthVisitor: crypto.randomUUID(),
        absence: crypto.randomUUID(),
        appointment: crypto.randomUUID(),
        contact: crypto.randomUUID(),
        agreement: crypto.randomUUID(),
        intervention: crypto.randomUUID(),
        session: crypto.randomUUID(),
        task: crypto.randomUUID(),
        concern: crypto.randomUUID(),
        proposal: crypto.randomUUID(),
        tension: crypto.randomUUID(),
        feed: crypto.randomUUID(),
        webhook: crypto.randomUUID(),
        emergencyPlan: crypto.randomUUID(),
        handover: crypto.randomUUID(),
        import: crypto.randomUUID(),
        match: crypto.randomUUID(),
        calendar: `/calendar/0999${"A".repeat(43)}.ics`,
      };
      for (const request of faultyRequests(family, known)) {
        statuses.push((await send(as("coordinator"), request)).status);
      }
    }
    expect(statuses.filter((status) => status >= 400).length).toBeGreaterThan(
      FAULTY_FAMILIES * 250,
    );
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  });

  test.each(REFUSING_TABLES)("meet a database that refuses to write %s", async (table) => {
    await service.sql`alter table ${service.sql(table)} add constraint refused check (false) not valid`;
    const answer = await as("coordinator")("POST", "/v1/birth-notifications", {
      body: letterOf(canaryFamily(0)),
      headers: { "Idempotency-Key": crypto.randomUUID() },
    });
    await service.sql`alter table ${service.sql(table)} drop constraint refused`;
    expect(answer.status).toBe(500);
    expect(service.server.log()).toContain(`new row for relation "${table}" violates`);
  });

  test("are told of to a webhook, in every event", async () => {
    const queued = async () => {
      const page = await service.as("coordinator")("GET", `${webhook}/deliveries?state=queued`);
      return (page.json as { items: readonly unknown[] }).items.length;
    };
    while ((await queued()) > 0) await new Promise((resolve) => setTimeout(resolve, 200));
    const delivered = await service.sql`select from webhook_delivery where state = 'delivered'`;
    expect(delivered.length).toBeGreaterThan(FAMILIES * 25);
    // What was on its way when a child was stopped arrived, and stands in no log.
    const ids = new Set(sent.map((each) => /webhook-id":"([^"]+)/.exec(each)?.[1]));
    expect(ids.size).toBeGreaterThanOrEqual(delivered.length);
  });

  test("are named nowhere: not in what is written, logged, refused, announced or stored", async () => {
    const channels = await channelsOf(service, answers, sent);
    const found = Object.entries(channels).map(([channel, bytes]) => [channel, scan(bytes)]);
    for (const [channel, bytes] of Object.entries(channels)) {
      if (channel !== "what the door writes on stderr") {
        expect(bytes.length, channel).toBeGreaterThan(0);
      }
    }
    expect(found.filter(([, finds]) => finds?.length !== 0)).toEqual([]);
  });

  test("and no calendar's address stands anywhere but in the answer that handed it out", async () => {
    const channels = await channelsOf(service, answers, sent);
    const scanForSecrets = scannerOf(
      secrets.map((secret) => {
        const bytes = Buffer.from(secret, "base64url");
        const [cpr, street] = [bytes.toString("base64"), bytes.toString("hex")];
        return { name: secret, cpr, street, phone: `/calendar/0999${secret}.ics` };
      }),
    );
    const found = Object.entries(channels).map(([name, bytes]) => [name, scanForSecrets(bytes)]);
    expect(found.filter(([, finds]) => finds?.length !== 0)).toEqual([]);
    const handedOut = `{"url":"https://tusind.example/calendar/0999${secrets[0]}.ics"}`;
    expect(scanForSecrets(handedOut).length).toBeGreaterThan(0);
  });
});

describe("the scanner", () => {
  const [{ mother }] = [canaryFamily(FAMILIES)];
  const finds = scannerOf([mother]);

  test.each(Object.entries(mother))("finds a %s in every form among noise", (_, text) => {
    for (const [form, bytes] of formsOf(text)) {
      const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(10_000)));
      expect(finds(noise), form).toEqual([]);
      expect(finds(Buffer.concat([noise, bytes, noise])).length, form).toBeGreaterThan(0);
    }
  });

  test.each([
    { name: "base64", text: Buffer.from(`xy${mother.name}`).toString("base64") },
    { name: "JSON", text: JSON.stringify({ name: mother.name }) },
    { name: "a query", text: `?name=${encodeURIComponent(mother.name)}&` },
    {
      name: "bytea as PostgreSQL writes it",
      text: `\\\\x${Buffer.from(mother.name).toString("hex")}`,
    },
  ])("finds a name that others have put into $name", ({ text }) => {
    expect(finds(text).length).toBeGreaterThan(0);
  });

  test("finds what leaks into any channel", async () => {
    const leaky = await startNode({
      ...service.settings,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
        `console.log(${JSON.stringify(mother.name)});console.error(${JSON.stringify(mother.cpr)})`,
      )}`,
    });
    await service.sql.unsafe(`select '${mother.cpr}' from nowhere`).catch(() => undefined);
    await service.sql`insert into health_visitor (municipality, id, name)
      values ('0999', ${crypto.randomUUID()}, ${mother.name})`;
    await service.sql`insert into event (municipality, number, id, type, at, reasons)
      values ('0710', 1, ${crypto.randomUUID()}, 'leak', now(), ${service.sql.json([mother.phone])})`;
    const headers = new Headers({ Location: `/v1/children?cpr=${mother.cpr}` });
    answers.note({ status: 400, headers, text: mother.street, json: undefined });
    const channels = await channelsOf({ ...service, door: () => leaky }, answers, [mother.name]);
    await leaky.stop();
    const silent = (Object.keys(channels) as Channel[]).filter(
      (channel) => finds(channels[channel]).length === 0,
    );
    expect(silent).toEqual([]);
  });
});
