import type { Answer, Sent } from "../../openapi/kit/server.ts";

/** What a server that breaks a promise answers instead. */
export type Break = (answer: Answer, sent: Sent) => Answer;

const of =
  (method: string, path: RegExp, change: (answer: Answer, sent: Sent) => Answer): Break =>
  (answer, sent) =>
    sent.method === method && path.test(sent.path) ? change(answer, sent) : answer;
const withText = (answer: Answer, text: string): Answer => {
  const read = () => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  };
  return { ...answer, text, json: read() };
};
const rewritten = (from: string | RegExp, to: string) => (answer: Answer) =>
  withText(answer, answer.text.replaceAll(from, to));
const withHeader = (name: string, value: string | null) => (answer: Answer) => {
  const headers = new Headers(answer.headers);
  if (value === null) headers.delete(name);
  else headers.set(name, value);
  return { ...answer, headers };
};
const onlyIf =
  (holds: (answer: Answer, sent: Sent) => boolean, change: (answer: Answer) => Answer) =>
  (answer: Answer, sent: Sent) =>
    holds(answer, sent) ? change(answer) : answer;
const is = (status: number) => (answer: Answer) => answer.status === status;

const keys = new Set<string>();
/** Whether a key was sent before. */
function isAgain(key = ""): boolean {
  return key !== "" && keys.size === keys.add(key).size;
}

const FEED = /^\/calendar\//;
const BIRTHS = /birth-notifications$/;

/** One promise broken each, and the check that sees it. */
export const BROKEN: readonly { name: string; check: string; breaks: Break }[] = [
  {
    name: "a problem is plain JSON",
    check: "problem-shape",
    breaks: of("GET", /no-such-thing/, withHeader("Content-Type", "application/json")),
  },
  {
    name: "only the first fault is told",
    check: "all-faults",
    breaks: of(
      "POST",
      BIRTHS,
      onlyIf(is(400), (answer) => {
        const body = answer.json as { errors: object[] };
        return withText(answer, JSON.stringify({ ...body, errors: body.errors.slice(0, 1) }));
      }),
    ),
  },
  {
    name: "a problem repeats a number",
    check: "values-not-repeated",
    breaks: of(
      "POST",
      BIRTHS,
      onlyIf(is(400), rewritten('"status":400', '"status":400,"cpr":"3002905003"')),
    ),
  },
  {
    name: "a problem is English for a Dane",
    check: "languages",
    breaks: of("POST", BIRTHS, onlyIf(is(400), withHeader("Content-Language", "en"))),
  },
  {
    name: "a refusal without a token asks for none",
    check: "no-token",
    breaks: of("GET", /programmes$/, withHeader("WWW-Authenticate", null)),
  },
  {
    name: "a leader reads a child",
    check: "not-allowed",
    breaks: of(
      "GET",
      /^\/v1\/children\//,
      onlyIf(is(403), (answer) => ({ ...answer, status: 404 })),
    ),
  },
  {
    name: "an id that is none is told apart",
    check: "not-found-alike",
    breaks: of("GET", /nonsense$/, rewritten("There is no such thing here.", "That is no id.")),
  },
  {
    name: "a letter is registered twice",
    check: "letter-again",
    breaks: of(
      "POST",
      BIRTHS,
      onlyIf(
        (answer, { raw }) => answer.status === 200 && raw === undefined,
        (answer) => ({ ...answer, status: 201 }),
      ),
    ),
  },
  {
    name: "a stored answer is another",
    check: "idempotency",
    breaks: of(
      "POST",
      /pregnancies$/,
      onlyIf(is(422), (answer) => ({ ...answer, status: 409 })),
    ),
  },
  {
    name: "a change needs no version",
    check: "version-required",
    breaks: of(
      "PATCH",
      /families/,
      onlyIf(is(428), (answer) => ({ ...answer, status: 200 })),
    ),
  },
  {
    name: "an ETag is weak",
    check: "version-stale",
    breaks: (answer, sent) => {
      const tag = answer.headers.get("ETag");
      const isRead = sent.method === "GET" && /families/.test(sent.path);
      return isRead && tag !== null && sent.headers === undefined
        ? withHeader("ETag", `W/${tag}`)(answer)
        : answer;
    },
  },
  {
    name: "a list has no ETag",
    check: "unchanged",
    breaks: of("GET", /^\/v1\/visits\?/, withHeader("ETag", null)),
  },
  {
    name: "a list says an item twice",
    check: "lists",
    breaks: of("GET", /^\/v1\/children\?limit=50/, (answer) => {
      const page = answer.json as { items?: object[] };
      const [first] = page.items ?? [];
      if (first === undefined) return answer;
      const items = [...(page.items ?? []).slice(0, 49), first];
      return withText(answer, JSON.stringify({ ...page, items }));
    }),
  },
  {
    name: "an event number is used twice",
    check: "events-dense",
    breaks: of("GET", /^\/v1\/events/, (answer) => {
      const page = answer.json as { items: { number: number }[] };
      const items = page.items.map((item, place) =>
        place === 1 ? { ...item, number: item.number - 1 } : item,
      );
      return withText(answer, JSON.stringify({ ...page, items }));
    }),
  },
  {
    name: "an event tells a name",
    check: "events-thin",
    breaks: of("GET", /^\/v1\/events/, rewritten('"version":', '"name":"Mor","version":')),
  },
  {
    name: "a calendar invites",
    check: "calendar-form",
    breaks: of("GET", FEED, rewritten("VERSION:2.0\r\n", "VERSION:2.0\r\nMETHOD:REQUEST\r\n")),
  },
  {
    name: "a calendar tells a name",
    check: "calendar-quiet",
    breaks: of("GET", FEED, rewritten("END:VEVENT", "COMMENT:Mor Prøvesten\r\nEND:VEVENT")),
  },
  {
    name: "a moved appointment gets another UID",
    check: "calendar-moved",
    breaks: of(
      "GET",
      FEED,
      onlyIf(({ text }) => !text.includes("SEQUENCE:0"), rewritten(/^UID:/gm, "UID:x")),
    ),
  },
  {
    name: "a cancelled appointment goes",
    check: "calendar-cancelled",
    breaks: of("GET", FEED, rewritten("STATUS:CANCELLED\r\n", "")),
  },
  {
    name: "a calendar is always new",
    check: "calendar-unchanged",
    breaks: of(
      "GET",
      FEED,
      onlyIf(is(304), (answer) => ({ ...answer, status: 200 })),
    ),
  },
  {
    name: "a revoked address is gone, not unknown",
    check: "calendar-secret",
    breaks: of(
      "GET",
      FEED,
      onlyIf(
        (answer, { path }) => answer.status === 404 && !path.includes("AAAA"),
        (answer) => ({ ...answer, status: 410 }),
      ),
    ),
  },
  {
    name: "a window is a day off",
    check: "windows",
    breaks: of("POST", /previews$/, rewritten("2026-04-27", "2026-04-28")),
  },
  {
    name: "an instant is in UTC",
    check: "instants",
    breaks: of("POST", /appointments$/, (answer) => {
      const body = answer.json as { startsAt?: string | null };
      if (typeof body.startsAt !== "string") return answer;
      const startsAt = new Date(body.startsAt).toISOString();
      return withText(answer, JSON.stringify({ ...body, startsAt }));
    }),
  },
  {
    name: "a day plan tells where a protected family lives",
    check: "protected-place",
    breaks: of(
      "GET",
      /day-plan/,
      rewritten('"place":null', '"place":{"street":"Prøvestensvej 4"}'),
    ),
  },
  {
    name: "stops stand in any order",
    check: "day-plan",
    breaks: of("GET", /day-plan/, (answer) => {
      const plan = answer.json as { stops: object[] } | undefined;
      if (plan === undefined) return answer;
      return withText(answer, JSON.stringify({ ...plan, stops: plan.stops.toReversed() }));
    }),
  },
  {
    name: "an import that is sent again is another",
    check: "import",
    breaks: of(
      "POST",
      /imports$/,
      onlyIf(
        (_, { headers = {} }) => isAgain(headers["Idempotency-Key"]),
        rewritten(/"id":"[^"]+"/g, `"id":"${crypto.randomUUID()}"`),
      ),
    ),
  },
  {
    name: "a letter in XML is registered twice",
    check: "letter-xml",
    breaks: of(
      "POST",
      BIRTHS,
      onlyIf(
        (answer, { raw }) => answer.status === 200 && raw !== undefined,
        (answer) => ({ ...answer, status: 201 }),
      ),
    ),
  },
  {
    name: "a search in FHIR does not look when it changed",
    check: "fhir-search",
    breaks: of("GET", /_lastUpdated=lt/, (answer, { path }) => {
      const [, id] = /_id=([^&]+)/.exec(path) ?? [];
      const entry = [{ resource: { resourceType: "Patient", id } }];
      return withText(answer, JSON.stringify({ ...(answer.json as object), entry }));
    }),
  },
  {
    name: "a delivery after another is empty",
    check: "kl-delivery",
    breaks: of(
      "POST",
      /kl-deliveries$/,
      onlyIf(
        (_, { body }) => (body as { after: number }).after > 0,
        (answer) => {
          const told = { ...(answer.json as object), bundle: {}, more: false };
          return withText(answer, JSON.stringify(told));
        },
      ),
    ),
  },
  {
    name: "what a calendar says does not warn",
    check: "own-calendar",
    breaks: of("POST", /appointments$/, rewritten("busyInOwnCalendar", "outsideWorkingHours")),
  },
];
