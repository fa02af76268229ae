import type { AMunicipality, Asks } from "./a-municipality.ts";
import type { Letter } from "./letters.ts";
import { type VisitShown, aJournal, bodyOf } from "./on-record.ts";

export const APPOINTMENTS = "/v1/appointments";
export const CONTACTS = "/v1/contacts";

export interface AppointmentShown {
  readonly id: string;
  readonly healthVisitor: string;
  readonly visits: readonly string[];
  readonly date: string;
  readonly time: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly durationMinutes: number;
  readonly modality: string;
  readonly endedAt: string | null;
  readonly endedAs: string | null;
  readonly externalReference: string | null;
  readonly warnings: readonly {
    readonly code: string;
    readonly explanation: string;
    readonly visit?: string;
  }[];
}

export interface ContactShown {
  readonly id: string;
  readonly heldAt: string;
  readonly healthVisitor: string;
  readonly modality: string;
  readonly visits: readonly string[];
  readonly children: readonly string[];
  readonly documentation: readonly {
    readonly child: string;
    readonly state: string;
    readonly until: string;
    readonly missing: readonly { readonly code: string }[];
    readonly notMade: readonly { readonly code: string }[];
  }[];
  readonly externalReference: string | null;
  readonly undoneAt: string | null;
}

export interface VisitWithOutcomes extends VisitShown {
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly scope: string | null;
    readonly on: string;
    readonly reason: string | null;
  }[];
}

/** A family on record, with a health visitor whom nobody else has. */
export interface AFamilyToVisit {
  readonly family: string;
  readonly child: string;
  readonly children: readonly string[];
  readonly healthVisitor: string;
  /** As it was registered. */
  readonly letter: Letter;
  /** The visit that a child is owed by a rule: the first child's, unless a test says. */
  readonly visit: (rule: string, place?: number) => string;
}

/** The child of the letters: born on 2 March 2026, and registered on the day after. */
export async function aFamilyToVisit(
  municipality: AMunicipality,
  letter: Readonly<Record<string, unknown>> = {},
  healthVisitor?: string,
): Promise<AFamilyToVisit> {
  const registered = await aJournal(municipality).registers(letter);
  const { family, child, children } = registered;
  const comes = healthVisitor ?? (await aNewHealthVisitor(municipality));
  const change = { body: { healthVisitor: comes }, headers: { "If-Match": "*" } };
  bodyOf(await municipality.as("coordinator")("PATCH", `/v1/families/${family}`, change));
  return {
    family,
    child,
    children: children.map(({ childId }) => childId),
    healthVisitor: comes,
    letter: registered.letter,
    visit: (rule, place = 0) => {
      const found = children[place]?.schedule.visits.find((visit) => visit.rule === rule);
      if (typeof found?.id !== "string") throw new Error(`it is not owed ${rule}`);
      return found.id;
    },
  };
}

/** One of whom nothing is known that could warn. */
export async function aNewHealthVisitor(
  municipality: AMunicipality,
  difference: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const body = { name: "Yrsa Rødkløver", ...difference };
  const asks = municipality.as("coordinator");
  return bodyOf<{ id: string }>(await asks("POST", "/v1/health-visitors", { body }), 201).id;
}

/** The same person's requests at a moment: `2026-03-05` is noon in winter. */
export function at(asks: Asks, moment: string): Asks {
  const now = new Date(moment.includes("T") ? moment : `${moment}T11:00:00Z`);
  return (method, path, asking = {}) =>
    asks(method, path, { ...asking, door: { now, ...asking.door } });
}

/** What somebody writes down of visits, and how they stand then. */
export function visiting(asks: Asks) {
  const read = async <Body>(path: string, day?: string): Promise<Body> =>
    bodyOf(await asks("GET", day === undefined ? path : `${path}?at=${day}`));
  return {
    asks,
    agrees: async (body: object): Promise<AppointmentShown> =>
      bodyOf(await asks("POST", APPOINTMENTS, { body }), 201),
    changes: async (id: string, body: object): Promise<AppointmentShown> =>
      bodyOf(await withTag(asks, "PATCH", `${APPOINTMENTS}/${id}`, body)),
    cancels: async (id: string): Promise<AppointmentShown> =>
      bodyOf(await withTag(asks, "DELETE", `${APPOINTMENTS}/${id}`)),
    appointment: (id: string) => read<AppointmentShown>(`${APPOINTMENTS}/${id}`),
    holds: async (body: object): Promise<ContactShown> =>
      bodyOf(await asks("POST", CONTACTS, { body }), 201),
    undoes: async (id: string): Promise<ContactShown> =>
      bodyOf(await withTag(asks, "DELETE", `${CONTACTS}/${id}`)),
    /** Of the first child of a contact, what was made at it and what was not. */
    observes: async (
      id: string,
      said: Readonly<Record<string, boolean>>,
    ): Promise<ContactShown> => {
      const [child] = (await read<ContactShown>(`${CONTACTS}/${id}`)).children;
      const observations = Object.entries(said).map(([observation, isMade]) => ({
        child,
        observation,
        isMade,
      }));
      const path = `${CONTACTS}/${id}/observations`;
      return bodyOf(await withTag(asks, "PUT", path, { observations }, contactAt));
    },
    contact: (id: string) => read<ContactShown>(`${CONTACTS}/${id}`),
    says: async (visit: string, body: object): Promise<VisitWithOutcomes> =>
      bodyOf(await asks("POST", `/v1/visits/${visit}/outcome`, { body })),
    takesBack: async (visit: string): Promise<VisitWithOutcomes> =>
      bodyOf(await withTag(asks, "DELETE", `/v1/visits/${visit}/outcome`, undefined, visitAt)),
    visit: (id: string, day?: string) => read<VisitWithOutcomes>(`/v1/visits/${id}`, day),
    /** How a visit stands on each of some days. */
    statesOn: async (id: string, days: readonly string[]): Promise<readonly string[]> =>
      Promise.all(days.map(async (day) => (await read<VisitShown>(`/v1/visits/${id}`, day)).state)),
  };
}

const contactAt = (path: string) => path.replace(/\/observations$/, "");
const visitAt = (path: string) => path.replace(/\/outcome$/, "");

/** Sends a change with the ETag of what it changes. */
export async function withTag(
  asks: Asks,
  method: string,
  path: string,
  body?: object,
  tagAt: (path: string) => string = (same) => same,
) {
  const tag = (await asks("GET", tagAt(path))).headers.get("ETag") ?? "";
  return asks(method, path, { ...(body && { body }), headers: { "If-Match": tag } });
}
