import { type AMunicipality, type Asks } from "./a-municipality.ts";
import { bodyOf } from "./on-record.ts";

export const HEALTH_VISITORS = "/v1/health-visitors";

export interface HealthVisitorShown {
  readonly id: string;
  readonly name: string;
  readonly district: string | null;
}

/** All that can be said of a health visitor. */
export const A_WHOLE_ONE = {
  name: "Tora Engkarse",
  district: "hammel",
  base: { postalCode: "8450", coordinates: { latitude: 56.2567, longitude: 9.8612 } },
  competences: ["NBO", "Marte Meo"],
  workingHours: [
    {
      repeat: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
      from: "2026-01-05",
      startsAt: "08:00",
      endsAt: "15:30",
    },
    {
      repeat: "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
      from: "2026-01-09",
      startsAt: "08:00",
      endsAt: "13:00",
    },
  ],
  lunch: { earliest: "11:00", latest: "13:00", durationMinutes: 30 },
  dailyCap: 6,
};

export function pathOfHer(id: string): string {
  return `${HEALTH_VISITORS}/${id}`;
}

/** The health visitors of a municipality: adding one as its administrator, and reading one. */
export function healthVisitorsOf(municipality: AMunicipality) {
  const administrator = municipality.as("administrator");
  const adds = (body: unknown, asks: Asks = administrator) =>
    asks("POST", HEALTH_VISITORS, { body });
  return {
    adds,
    added: async (difference: object = {}): Promise<HealthVisitorShown> =>
      bodyOf(await adds({ ...A_WHOLE_ONE, ...difference }), 201),
    reads: async (id: string): Promise<HealthVisitorShown> =>
      bodyOf(await administrator("GET", pathOfHer(id))),
  };
}
