import { IF_ANY, type Kit } from "../kit.ts";
import { type Check, type ProblemBody, must, same, status } from "./check.ts";

const EVENT_FIELDS = new Set([
  "number",
  "id",
  "type",
  "at",
  "child",
  "visit",
  "version",
  "reasons",
  "externalReference",
]);

interface Events {
  readonly items: readonly { readonly number: number; readonly type: string; child?: string }[];
  readonly next: number;
}

async function events({ ask }: Kit, after: number, limit = 1_000): Promise<Events> {
  const path = `/v1/events?after=${after}&limit=${limit}`;
  return status(await ask({ method: "GET", path }), 200).json as Events;
}

/** The last number there is. */
async function lastNumber(kit: Kit): Promise<number> {
  let next = 0;
  for (;;) {
    const page = await events(kit, next);
    if (page.items.length === 0) return next;
    next = page.next;
  }
}

/** A calendar with one agreed time, and its address. */
async function calendar(kit: Kit, tier = "area") {
  const { id: healthVisitor } = await kit.make("/v1/health-visitors", {
    name: "Prøve Prøvesen",
    district: "hammel",
  });
  const { visit, letter } = await kit.register();
  const visits = [visit("two-months")];
  const body = { visits, healthVisitor, date: kit.day(50), time: "09:00", durationMinutes: 30 };
  const { id: appointment } = await kit.make("/v1/appointments", body);
  const feed = await kit.make<{ id: string; url: string }>("/v1/calendar-feeds", {
    healthVisitor,
    tier,
  });
  const path = new URL(feed.url).pathname;
  const open = (headers = {}) => kit.ask({ as: null, method: "GET", path, headers });
  const read = async () => status(await open(), 200).text.replaceAll("\r\n ", "");
  return { appointment, feed: feed.id, path, open, read, letter };
}

const lineOf = (text: string, name: string) =>
  text.split("\r\n").find((line) => line.startsWith(name)) ?? "";

/** Events, calendars, and what not every server has. */
export const OUTWARD_CHECKS: readonly Check[] = [
  {
    name: "events-dense",
    promise: "Events are numbered without gap or repeat, in order",
    run: async (kit) => {
      const after = await lastNumber(kit);
      await kit.register();
      await kit.register();
      const { items, next } = await events(kit, after);
      must(items.length > 1, () => `${items.length} events of two births`);
      same(
        items.map(({ number }) => number),
        items.map((_, place) => after + place + 1),
        "numbers",
      );
      same(next, after + items.length, "next");
      const end = await events(kit, next + 1_000_000);
      same([end.items.length, end.next], [0, next + 1_000_000], "after the last");
    },
  },
  {
    name: "events-thin",
    promise: "An event has ids, type, version and reasons, and nobody's name or number",
    run: async (kit) => {
      const after = await lastNumber(kit);
      const { letter } = await kit.register();
      const { items } = await events(kit, after);
      must(items.length > 0, () => "a birth is no event");
      for (const item of items) {
        const stray = Object.keys(item).find((field) => !EVENT_FIELDS.has(field));
        must(stray === undefined, () => `an event has ${stray}`);
      }
      const text = JSON.stringify(items);
      for (const word of wordsAbout(letter.mother)) {
        must(!text.includes(word), () => "an event tells of the mother");
      }
    },
  },
  {
    name: "events-of-changes",
    promise: "A change is an event of the same moment: a visit that is held says so",
    run: async (kit) => {
      const { visit, healthVisitor } = await kit.register();
      const after = await lastNumber(kit);
      const visits = [visit("postpartum")];
      const heldAt = `${kit.day(-1)}T10:00:00+01:00`;
      await kit.make("/v1/contacts", { heldAt, healthVisitor, modality: "home", visits });
      const types = (await events(kit, after)).items.map(({ type }) => type);
      must(types.includes("visit.held"), () => `events: ${types.join(", ")}`);
    },
  },
  {
    name: "calendar-form",
    promise: "A calendar has no METHOD and no RRULE, and local times with their zone",
    run: async (kit) => {
      const { open, read } = await calendar(kit);
      const type = (await open()).headers.get("Content-Type") ?? "";
      must(type.startsWith("text/calendar"), () => `Content-Type: ${type}`);
      const text = await read();
      for (const line of ["METHOD", "RRULE"]) {
        const body = text.replace(/BEGIN:VTIMEZONE[^]*?END:VTIMEZONE/, "");
        must(lineOf(body, line) === "", () => `it has ${line}`);
      }
      must(text.includes("BEGIN:VTIMEZONE"), () => "it has no VTIMEZONE");
      const start = `DTSTART;TZID=Europe/Copenhagen:${kit.day(50).replaceAll("-", "")}T090000`;
      must(text.includes(start), () => lineOf(text.split("BEGIN:VEVENT")[1] ?? "", "DTSTART"));
    },
  },
  {
    name: "calendar-quiet",
    promise: "A calendar tells nobody's name, number or street",
    run: async (kit) => {
      const { read, letter } = await calendar(kit);
      const text = await read();
      for (const word of wordsAbout(letter.mother)) {
        must(!text.includes(word), () => "it tells of the mother");
      }
    },
  },
  {
    name: "calendar-moved",
    promise: "A moved appointment keeps its UID, and its SEQUENCE rises",
    run: async (kit) => {
      const { appointment, read } = await calendar(kit);
      const shown = (text: string) => {
        const [, entry = ""] = text.split("BEGIN:VEVENT");
        return [lineOf(entry, "UID"), Number(lineOf(entry, "SEQUENCE").slice(9))] as const;
      };
      const [uid, sequence] = shown(await read());
      const sent = { as: "coordinator" as const, path: `/v1/appointments/${appointment}` };
      const body = { time: "10:00" };
      status(await kit.ask({ ...sent, method: "PATCH", headers: IF_ANY, body }), 200);
      const [after, risen] = shown(await read());
      same(after, uid, "UID");
      must(risen > sequence, () => `SEQUENCE ${sequence}, then ${risen}`);
    },
  },
  {
    name: "calendar-cancelled",
    promise: "A cancelled appointment stays, as STATUS:CANCELLED",
    run: async (kit) => {
      const { appointment, read } = await calendar(kit);
      const path = `/v1/appointments/${appointment}`;
      status(await kit.ask({ as: "coordinator", method: "DELETE", path, headers: IF_ANY }), 200);
      must((await read()).includes("STATUS:CANCELLED"), () => "it does not say so");
    },
  },
  {
    name: "calendar-unchanged",
    promise: "An unchanged calendar has an unchanged ETag",
    run: async (kit) => {
      const { open } = await calendar(kit);
      const tag = (await open()).headers.get("ETag") ?? "";
      const again = await open({ "If-None-Match": tag });
      must(tag !== "" && again.status === 304, () => `${again.status} with If-None-Match ${tag}`);
    },
  },
  {
    name: "calendar-secret",
    promise: "An address that was revoked and one that never was have the same 404",
    run: async (kit) => {
      const { feed, path, open } = await calendar(kit);
      const revoke = { as: "coordinator" as const, path: `/v1/calendar-feeds/${feed}` };
      status(await kit.ask({ ...revoke, method: "DELETE", headers: IF_ANY }), 200);
      const never = path.replace(/[^/]+\.ics$/, `${"A".repeat(32)}.ics`);
      const unknown = await kit.ask({ as: null, method: "GET", path: never });
      same(status(await open(), 404).text, status(unknown, 404).text, "the two answers");
    },
  },
  {
    name: "webhooks",
    where: "/v1/webhooks",
    promise: "An endpoint inside the network is refused",
    run: async ({ ask }) => {
      const list = await ask({ method: "GET", path: "/v1/webhooks" });
      must(Array.isArray((list.json as { items?: unknown }).items), () => list.text);
      for (const url of ["http://10.0.0.1/hook", "https://169.254.169.254/hook"]) {
        const answer = await ask({ method: "POST", path: "/v1/webhooks", body: { url } });
        must(answer.status === 400 || answer.status === 422, () => `${url}: ${answer.status}`);
        const { errors } = answer.json as ProblemBody;
        must(
          errors.some(({ pointer }) => pointer === "/url"),
          () => `${url}: ${answer.text}`,
        );
      }
    },
  },
  {
    name: "fhir",
    where: "/fhir/R4/metadata",
    promise: "The FHIR façade says what it can, in R4",
    run: async ({ ask }) => {
      const answer = status(await ask({ method: "GET", path: "/fhir/R4/metadata" }), 200);
      const { resourceType, fhirVersion } = answer.json as Record<string, string>;
      same([resourceType, fhirVersion], ["CapabilityStatement", "4.0.1"], "it");
    },
  },
  {
    name: "sandbox-clock",
    where: "/v1/sandbox/clock",
    promise: "The sandbox's clock moves forward, to a version that was read; it is 404 elsewhere",
    run: async ({ ask, municipality }) => {
      const path = "/v1/sandbox/clock";
      const read = await ask({ method: "GET", path });
      if (municipality !== "0998") return void status(read, 404);
      const { now } = status(read, 200).json as { now: string };
      const ahead = new Date(new Date(now).getTime() + 60_000).toISOString();
      const headers = { "If-Match": read.headers.get("ETag") ?? "" };
      const move = (to: string) => ask({ method: "PUT", path, headers, body: { now: to } });
      status(await move(ahead), 200);
      status(await move(ahead), 412);
    },
  },
];

/** What of a person must stand nowhere. */
function wordsAbout(mother: Readonly<Record<string, unknown>>): readonly string[] {
  const { street } = mother["address"] as { street: string };
  return [String(mother["name"]), String(mother["cpr"]), street];
}
