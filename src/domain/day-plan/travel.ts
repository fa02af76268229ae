/** Where something is done. `unknown`: somewhere, not known or kept back. `anywhere`: wherever she is, by telephone or video. Degrees. */
export type Place =
  | { readonly kind: "at"; readonly latitude: number; readonly longitude: number }
  | { readonly kind: "unknown" }
  | { readonly kind: "anywhere" };

/** `straightLine`: reckoned from the distance; `assumed`: the minutes of a way nobody knows; `none`: there is no way to go. */
export type TravelMethod = "straightLine" | "assumed" | "none";

export interface Travel {
  readonly minutes: number;
  readonly method: TravelMethod;
}

// Our own defaults, from no source: a plain guess at driving between homes in town and country.
const DETOUR_FACTOR = 1.3; // how much longer the road is than the straight line
const MEAN_SPEED_KM_PER_HOUR = 45;
const ASSUMED_TRAVEL_MINUTES = 15; // to or from a place that is not known

const EARTH_RADIUS_KM = 6371; // mean radius, IUGG
const RADIANS_PER_DEGREE = Math.PI / 180;

/** The way between two places in whole minutes, rounded up; the same in both directions. */
export function travelBetween(from: Place, to: Place): Travel {
  if (from.kind === "anywhere" || to.kind === "anywhere") return { minutes: 0, method: "none" };
  if (from.kind === "unknown" || to.kind === "unknown") {
    return { minutes: ASSUMED_TRAVEL_MINUTES, method: "assumed" };
  }
  const roadKm = straightLineKm(from, to) * DETOUR_FACTOR;
  return { minutes: Math.ceil((roadKm / MEAN_SPEED_KM_PER_HOUR) * 60), method: "straightLine" };
}

type KnownPlace = Extract<Place, { kind: "at" }>;

/** Along the great circle, by the haversine formula, which stays exact for near neighbours. */
function straightLineKm(from: KnownPlace, to: KnownPlace): number {
  const fromLatitude = from.latitude * RADIANS_PER_DEGREE;
  const toLatitude = to.latitude * RADIANS_PER_DEGREE;
  const longitudes = (to.longitude - from.longitude) * RADIANS_PER_DEGREE;
  const haversine =
    Math.sin((toLatitude - fromLatitude) / 2) ** 2 +
    Math.cos(fromLatitude) * Math.cos(toLatitude) * Math.sin(longitudes / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
