import type { Answer, Sent, Server } from "./server.ts";

/** A family of a test, with what is asked of it first. */
export interface TestFamily {
  readonly letter: Letter;
  readonly family: string;
  readonly child: string;
  readonly children: readonly string[];
  readonly healthVisitor: string;
  /** The id of the first child's visit of a rule. */
  readonly visit: (rule: string) => string;
}

export interface Letter {
  readonly messageId: string;
  readonly mother: Readonly<Record<string, unknown>>;
  readonly children: readonly Readonly<Record<string, unknown>>[];
  readonly [field: string]: unknown;
}

interface Registered {
  readonly family: string;
  readonly children: readonly {
    readonly childId: string;
    readonly schedule: {
      readonly visits: readonly { id: string | null; rule: string; healthVisitor: string | null }[];
    };
  }[];
}

/** What the kit asks of a server before it looks at something. */
export interface Kit extends Server {
  /** Makes something, and throws where it cannot be made. */
  readonly make: <Made = { id: string }>(
    path: string,
    body: unknown,
    sent?: Partial<Sent>,
  ) => Promise<Made>;
  readonly read: <Read>(path: string, sent?: Partial<Sent>) => Promise<Read>;
  /** The ETag of what stands at a path. */
  readonly tagOf: (path: string, sent?: Partial<Sent>) => Promise<string>;
  /** A day so many days from today there, `YYYY-MM-DD`. */
  readonly day: (fromToday: number) => string;
  /** A letter about a birth ten days ago, but for what is said. */
  readonly letter: (difference?: Readonly<Record<string, unknown>>) => Letter;
  readonly register: (difference?: Readonly<Record<string, unknown>>) => Promise<TestFamily>;
}

export const IF_ANY = { "If-Match": "*" };
const DAY_MS = 86_400_000;
const DAYS_OLD = 10;

/** What the kit needs of a server, whose present is read once: it lasts for a run. */
export async function kitFor(server: Server): Promise<Kit> {
  const now = await presentOf(server);
  const { ask } = server;
  const day = (fromToday: number) =>
    new Date(now.getTime() + fromToday * DAY_MS).toLocaleDateString("sv-SE", {
      timeZone: "Europe/Copenhagen",
    });
  const must = (answer: Answer, what: string): Answer => {
    if (answer.status < 300) return answer;
    throw new Error(`${what}: ${answer.status} ${answer.text}`);
  };
  const read: Kit["read"] = async <Read>(path: string, sent?: Partial<Sent>) =>
    must(await ask({ as: "coordinator", method: "GET", path, ...sent }), path).json as Read;
  const make: Kit["make"] = async <Made>(path: string, body: unknown, sent?: Partial<Sent>) =>
    must(await ask({ as: "coordinator", method: "POST", path, body, ...sent }), path).json as Made;
  const letter: Kit["letter"] = (difference = {}) => ({
    messageId: crypto.randomUUID(),
    status: "new",
    municipality: server.municipality,
    mother: aMother(),
    dueDate: day(-DAYS_OLD),
    firstTimeParents: true,
    children: [aNewborn(day(-DAYS_OLD))],
    ...difference,
  });
  const register: Kit["register"] = async (difference) => {
    const sent = letter(difference);
    const { family, children } = await make<Registered>("/v1/birth-notifications", sent);
    const visits = children[0]?.schedule.visits ?? [];
    return {
      letter: sent,
      family,
      child: children[0]?.childId ?? "",
      children: children.map(({ childId }) => childId),
      healthVisitor: visits.find((visit) => visit.healthVisitor !== null)?.healthVisitor ?? "",
      visit: (rule) => visits.find((visit) => visit.rule === rule)?.id ?? "",
    };
  };
  const tagOf: Kit["tagOf"] = async (path, sent) =>
    must(await ask({ as: "coordinator", method: "GET", path, ...sent }), path).headers.get(
      "ETag",
    ) ?? "";
  return { ...server, make, read, tagOf, day, letter, register };
}

/** The sandbox's present; the real one elsewhere. */
async function presentOf({ ask }: Server): Promise<Date> {
  const { status, json } = await ask({ method: "GET", path: "/v1/sandbox/clock" });
  return status === 200 ? new Date((json as { now: string }).now) : new Date();
}

export const aMother = (difference: Readonly<Record<string, unknown>> = {}) => ({
  cpr: aCpr(),
  name: "Mor Prøvesten",
  address: { street: "Prøvestensvej 4", postalCode: "8450", city: "Tusindby" },
  ...difference,
});

/** A girl, born in the morning of a day. */
export const aNewborn = (on: string, difference: Readonly<Record<string, unknown>> = {}) => ({
  bornAt: `${on}T04:12:00+01:00`,
  sex: "female",
  weightGrams: 3300,
  ...difference,
});

/** A number of the nineteenth century: real in form, and nobody's who is alive. */
export function aCpr(): string {
  const part = (least: number, most: number) =>
    String(least + Math.floor(Math.random() * (most - least + 1))).padStart(2, "0");
  return `${part(1, 28)}${part(1, 12)}${part(58, 99)}${5 + Math.floor(Math.random() * 4)}${part(0, 99)}${Math.floor(Math.random() * 10)}`;
}
