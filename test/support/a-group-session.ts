import { aFamilyToVisit, aNewHealthVisitor } from "./a-family-to-visit.ts";
import type { ContactShown, AppointmentShown } from "./a-family-to-visit.ts";
import { withTag } from "./a-family-to-visit.ts";
import type { AMunicipality, Asks } from "./a-municipality.ts";
import { bodyOf } from "./on-record.ts";

export const SESSIONS = "/v1/group-sessions";

export interface SessionShown {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly capacity: number;
  readonly takenPlaces: number;
  readonly attendance: string | null;
  readonly appointment: AppointmentShown & { readonly groupSession: string | null };
}

/** A mothers' group on 25 June 2026 from ten o'clock, when the imagined child is four months old nearly. */
export function aSession(healthVisitor: string, difference: object = {}) {
  return {
    healthVisitor,
    date: "2026-06-25",
    time: "10:00",
    durationMinutes: 90,
    title: "Mødregruppe",
    place: "Sundhedshuset, Hammel",
    capacity: 8,
    ...difference,
  };
}

/** What somebody does with sessions. */
export function sessionsOf(asks: Asks) {
  const at = (id: string) => `${SESSIONS}/${id}`;
  return {
    asks,
    plans: async (healthVisitor: string, difference: object = {}): Promise<SessionShown> =>
      bodyOf(await asks("POST", SESSIONS, { body: aSession(healthVisitor, difference) }), 201),
    reads: async (id: string): Promise<SessionShown> => bodyOf(await asks("GET", at(id))),
    joins: async (id: string, visits: readonly string[]): Promise<SessionShown> =>
      bodyOf(await asks("POST", `${at(id)}/participants`, { body: { visits } }), 201),
    attends: async (id: string, body: object): Promise<ContactShown> =>
      bodyOf(await asks("POST", `${at(id)}/attendance`, { body }), 201),
    changes: async (id: string, body: object): Promise<SessionShown> =>
      bodyOf(await withTag(asks, "PATCH", at(id), body)),
    cancels: async (id: string): Promise<SessionShown> =>
      bodyOf(await withTag(asks, "DELETE", at(id))),
  };
}

/** A session of a health visitor of her own, and families of hers, each with its visit that a group can be. */
export async function aSessionWithFamilies(
  municipality: AMunicipality,
  families: number,
  difference: object = {},
) {
  const healthVisitor = await aNewHealthVisitor(municipality);
  const { plans } = sessionsOf(municipality.as("coordinator"));
  const session = await plans(healthVisitor, difference);
  const known = [];
  for (let place = 0; place < families; place++) {
    known.push(await aFamilyToVisit(municipality, {}, healthVisitor));
  }
  const visits = known.map(({ visit }) => visit("four-months"));
  return { healthVisitor, session, families: known, visits };
}
