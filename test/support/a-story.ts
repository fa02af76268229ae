import { danishDay } from "../../src/domain/time/local-time.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../src/domain/time/civil-date.ts";
import { AN_OUTLOOK_ZONE, aCalendar, anEvent } from "./a-foreign-calendar.ts";
import { aBirthLetter } from "./a-birth-letter.ts";
import type { Answer } from "./answer.ts";
import type { Sending } from "./ask-over.ts";
import { tellOfChange } from "./a-story-of-change.ts";
import { A_WHOLE_ONE } from "./health-visitors-on-record.ts";

export type StoryRole =
  | "administrator"
  | "coordinator"
  | "health-visitor"
  | "journal-system"
  | "leader"
  | "nobody";

interface Sent extends Sending {
  /** Whom a health visitor's token speaks for. */
  readonly subject?: string;
}

/** How a story asks: as whom, for what, and what is sent along. */
export type StoryAsks = (
  role: StoryRole,
  method: string,
  path: string,
  sent?: Sent,
) => Promise<Answer>;

const DISTRICT = { code: "hammel", postalCodes: ["8450"] };

/**
 * What a municipality does in its first days with the product, by every kind of its users: settings, a birth and its
 * schedule, a time that is agreed, moved and held, a day plan, a calendar, events, and what goes wrong. Told to a
 * municipality 0710 that nobody has served before.
 */
export async function tellStory(asks: StoryAsks, now: Date): Promise<void> {
  const onDay = (days: number) =>
    civilDateOfDay(addDays(dayNumberOf(danishDay(now)), days)) as string;
  const healthVisitor = await settleIn(asks);
  const { child, visits } = await aBirth(asks, onDay(-20));
  const [agreed = "", held = ""] = visits;
  await aVisitIsAgreed(asks, { visit: agreed, healthVisitor, date: onDay(3), next: onDay(4) });
  await asks("coordinator", "POST", "/v1/contacts", {
    body: {
      heldAt: `${onDay(-12)}T10:00:00+01:00`,
      healthVisitor,
      modality: "home",
      visits: [held],
      children: [child],
    },
  });
  await asks("coordinator", "GET", `/v1/children/${child}/schedule?at=${onDay(0)}`);
  await asks("coordinator", "GET", `/v1/visits/${held}/explanation`);
  await herDay(asks, healthVisitor, onDay(4));
  await aFeed(asks, healthVisitor);
  await herOwnCalendar(asks, healthVisitor, onDay);
  await asks("journal-system", "GET", "/v1/events?after=0&limit=200");
  await whatGoesWrong(asks, { child, visit: held, healthVisitor });
  await tellOfChange(asks, { child, onDay });
  await withoutRecords(asks, onDay(0));
}

async function settleIn(asks: StoryAsks): Promise<string> {
  await asks("administrator", "GET", "/v1/settings");
  await asks("administrator", "PUT", "/v1/settings", {
    body: { closingDays: ["2026-12-24"], districts: [DISTRICT] },
    headers: { "If-Match": "*" },
  });
  const added = await asks("administrator", "POST", "/v1/health-visitors", { body: A_WHOLE_ONE });
  await asks("coordinator", "GET", "/v1/health-visitors");
  return (added.json as { id: string }).id;
}

async function aBirth(asks: StoryAsks, born: string) {
  const body = {
    messageId: "the-letter-of-the-story",
    status: "new",
    municipality: "0710",
    mother: {
      cpr: "0101905001",
      name: "Ida Æblegren",
      address: { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" },
    },
    gestationalAge: { weeks: 36, days: 4 },
    dischargedOn: born,
    firstTimeParents: true,
    children: [{ name: "Åse Æblegren", bornAt: `${born}T04:12:00+01:00`, sex: "female" }],
  };
  const headers = { "Idempotency-Key": "the-key-of-the-story" };
  const first = await asks("journal-system", "POST", "/v1/birth-notifications", { body, headers });
  await asks("journal-system", "POST", "/v1/birth-notifications", { body, headers });
  const [{ childId, schedule }] = (
    first.json as { children: [{ childId: string; schedule: { visits: { id: string }[] } }] }
  ).children;
  await asks("coordinator", "POST", "/v1/children/lookup", { body: { name: "Åse" } });
  await asks("coordinator", "GET", `/v1/children/${childId}`);
  await asks("coordinator", "GET", `/v1/children/${childId}/schedule?at=2027-01-01`);
  await asks("leader", "GET", `/v1/children/${childId}`);
  return { child: childId, visits: schedule.visits.map(({ id }) => id) };
}

async function aVisitIsAgreed(
  asks: StoryAsks,
  {
    visit,
    healthVisitor,
    date,
    next,
  }: {
    readonly visit: string;
    readonly healthVisitor: string;
    readonly date: string;
    readonly next: string;
  },
): Promise<void> {
  const body = { visits: [visit], healthVisitor, date, time: "09:00", durationMinutes: 45 };
  const agreed = await asks("coordinator", "POST", "/v1/appointments", { body });
  await asks("coordinator", "POST", "/v1/appointments", { body });
  const { id } = agreed.json as { id: string };
  const path = `/v1/appointments/${id}`;
  const change = { date: next, time: "10:15" };
  await asks("coordinator", "PATCH", path, { body: change });
  await asks("coordinator", "PATCH", path, { body: change, headers: { "If-Match": '"stale"' } });
  const tag = agreed.headers.get("ETag") ?? "";
  await asks("coordinator", "PATCH", path, { body: change, headers: { "If-Match": tag } });
  await asks("health-visitor", "GET", path, { subject: healthVisitor });
}

async function herDay(asks: StoryAsks, healthVisitor: string, date: string): Promise<void> {
  const path = `/v1/health-visitors/${healthVisitor}/day-plan?date=${date}`;
  const plan = await asks("health-visitor", "GET", path, { subject: healthVisitor });
  const headers = { "If-None-Match": plan.headers.get("ETag") ?? "" };
  await asks("health-visitor", "GET", path, { subject: healthVisitor, headers });
}

async function aFeed(asks: StoryAsks, healthVisitor: string): Promise<void> {
  const body = { healthVisitor, tier: "area" };
  const feed = await asks("coordinator", "POST", "/v1/calendar-feeds", { body });
  const { pathname } = new URL((feed.json as { url: string }).url);
  const read = await asks("nobody", "GET", pathname);
  const headers = { "If-None-Match": read.headers.get("ETag") ?? "" };
  await asks("nobody", "GET", pathname, { headers });
  await asks("nobody", "GET", pathname.replace(/.{6}\.ics$/, "wrong0.ics"));
}

/** With all that other programs write of times: zones, repeats, what is added and taken away, lengths. */
async function herOwnCalendar(
  asks: StoryAsks,
  healthVisitor: string,
  onDay: (days: number) => string,
): Promise<void> {
  const path = `/v1/health-visitors/${healthVisitor}/own-calendar`;
  const on = (days: number) => onDay(days).replaceAll("-", "");
  const calendar = aCalendar(
    ...AN_OUTLOOK_ZONE,
    ...anEvent(
      "UID:a",
      `DTSTART;TZID="My own zone":${on(3)}T080000`,
      `DTEND;TZID="My own zone":${on(3)}T090000`,
      `RRULE:FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=MO,TH;UNTIL=${on(60)}T120000Z`,
      `EXDATE;TZID="My own zone":${on(17)}T080000`,
    ),
    ...anEvent(
      "UID:b",
      `DTSTART:${on(5)}T100000Z`,
      "DURATION:PT1H30M",
      `RDATE;VALUE=PERIOD:${on(6)}T100000Z/PT2H,${on(7)}T100000Z/${on(7)}T110000Z`,
    ),
    ...anEvent("UID:c", `DTSTART;VALUE=DATE:${on(8)}`, "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3"),
    ...anEvent("UID:d", `DTSTART:${on(9)}T100000Z`, "DURATION:P1D", "STATUS:CANCELLED"),
  );
  await asks("coordinator", "POST", path, { body: { calendar } });
  const [endless, unreadable] = ["FREQ=SECONDLY", "FREQ=WEEKLY;BYDAY=XX"].map((repeat) =>
    aCalendar(...anEvent(`DTSTART:${on(3)}T080000Z`, "DURATION:PT1H", `RRULE:${repeat}`)),
  );
  await asks("coordinator", "POST", path, { body: { calendar: endless } });
  await asks("coordinator", "POST", path, { body: { calendar: unreadable } });
  await asks("coordinator", "POST", path, { body: { calendar: "BEGIN:VCALENDAR" } });
}

async function whatGoesWrong(
  asks: StoryAsks,
  known: { readonly child: string; readonly visit: string; readonly healthVisitor: string },
): Promise<void> {
  const { visit, healthVisitor } = known;
  const faulty = { visits: [visit, visit], healthVisitor: "hers", date: "2026-02-30", stray: 1 };
  for (const language of ["da", "en"]) {
    const headers = { "Accept-Language": language };
    await asks("coordinator", "POST", "/v1/appointments", { body: faulty, headers });
    await asks("nobody", "GET", "/v1/children", { headers });
    await asks("leader", "POST", "/v1/children/lookup", { body: { name: "Åse" }, headers });
    await asks("coordinator", "GET", `/v1/children/${healthVisitor}`, { headers });
    await asks("coordinator", "GET", "/v1/nothing", { headers });
    await asks("coordinator", "POST", "/v1/contacts", { raw: '{"heldAt":', headers });
  }
  const text = { "Content-Type": "text/plain" };
  await asks("coordinator", "POST", "/v1/contacts", { raw: "held", headers: text });
  const long = "x".repeat(1_100_000);
  await asks("coordinator", "POST", "/v1/contacts", { raw: JSON.stringify({ heldAt: long }) });
  await asks("coordinator", "GET", "/v1/children?limit=many&stray=1");
  await asks("coordinator", "POST", "/v1/birth-notifications", { body: {} });
  const elsewhere = aBirthLetter({ municipality: "0999" });
  await asks("coordinator", "POST", "/v1/birth-notifications", { body: elsewhere });
}

async function withoutRecords(asks: StoryAsks, asOf: string): Promise<void> {
  await asks("nobody", "GET", "/health");
  await asks("nobody", "GET", "/ready");
  await asks("nobody", "GET", "/openapi.json");
  await asks("nobody", "GET", "/docs");
  await asks("leader", "GET", "/v1/programmes");
  await asks("leader", "GET", "/v1/programmes/favrskov");
  await asks("leader", "HEAD", "/v1/programmes/favrskov");
  await asks("leader", "POST", "/v1/schedule-previews", {
    body: { programme: "vejle", child: { birthDate: "2026-03-28", dueDate: "2026-05-25" }, asOf },
  });
}
