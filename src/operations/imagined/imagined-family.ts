import { type Identifier, CPR_SYSTEM } from "../../domain/registration/identifier.ts";
import type { Address } from "../../domain/registration/address.ts";
import type { PostalCodeCentre } from "../../domain/registration/coordinates.ts";

/** What happened to a family that nobody has: how it came to the municipality, and what is particular about it. */
export interface ImaginedFamily {
  readonly place: number;
  readonly name: string;
  readonly children: readonly string[];
  readonly comes: "born" | "expected" | "arrived";
  /** Of an expected child the days until it is due, as a negative number. */
  readonly daysOld: number;
  readonly daysEarly: number;
  readonly isFirst: boolean;
  readonly isProtected: boolean;
  readonly address: Address;
  /** The language of an interpreter. */
  readonly interpreter: string | undefined;
}

const FIRST_WORDS = [
  "Æble",
  "Bøge",
  "Engle",
  "Fugle",
  "Hede",
  "Kløver",
  "Lynge",
  "Rose",
  "Skov",
  "Tusind",
];
const LAST_WORDS = [
  "gren",
  "blomst",
  "dal",
  "eng",
  "fryd",
  "høj",
  "kær",
  "lund",
  "mark",
  "rod",
  "sten",
  "sø",
  "torn",
  "vang",
  "å",
];
const FIRST_NAMES = [
  "Alma",
  "Bo",
  "Carla",
  "Dicte",
  "Ebbe",
  "Frida",
  "Gro",
  "Hjalte",
  "Ida",
  "Jens",
  "Karla",
  "Liv",
  "Malte",
  "Nora",
  "Otto",
  "Pil",
  "Rune",
  "Sol",
  "Tove",
  "Viggo",
];

/** Ages in days at which something of the programme is near, most of them in the first year. */
const AGES = [
  0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 24, 28, 40, 50, 56, 60, 66, 72, 80, 95, 105, 112, 118,
  125, 135, 150, 165, 175, 180, 186, 195, 210, 230, 250, 262, 270, 276, 284, 300, 330, 365, 420,
  480, 520, 540, 560, 600, 700, 800, 950, 1_080, 1_150, 1_200, 1_260, 1_290, 1_330,
];

export const FAMILIES_COUNT = 150;

/** The middles of the imagined municipality's postal codes, about where they are. */
export const POSTAL_CODE_CENTRES: readonly PostalCodeCentre[] = [
  { postalCode: "8450", latitude: 56.257, longitude: 9.861 },
  { postalCode: "8472", latitude: 56.252, longitude: 9.702 },
  { postalCode: "8464", latitude: 56.152, longitude: 9.902 },
  { postalCode: "8382", latitude: 56.265, longitude: 10.063 },
  { postalCode: "8370", latitude: 56.327, longitude: 10.049 },
  { postalCode: "8871", latitude: 56.389, longitude: 9.793 },
];

/** A postal code that lies in no district: such families wait for somebody to follow them. */
const OUTSIDE = "8600";

/** Families one after the other, each the same whenever it is asked for; every kind of them that a health visitor knows is among them. */
export function imaginedFamily(place: number): ImaginedFamily {
  const isExpected = place % 15 === 7;
  const isTwins = place % 30 === 4;
  const hasArrived = !isExpected && place % 25 === 11;
  const daysOld = hasArrived ? 250 + 3 * place : (AGES[(place * 7) % AGES.length] ?? 0);
  const name = `${wordOf(FIRST_WORDS, place)}${wordOf(LAST_WORDS, Math.floor(place / FIRST_WORDS.length))}`;
  const first = wordOf(FIRST_NAMES, place * 3);
  return {
    place,
    name,
    children: isTwins ? [first, wordOf(FIRST_NAMES, place * 3 + 1)] : [first],
    comes: isExpected ? "expected" : hasArrived ? "arrived" : "born",
    daysOld: isExpected ? -(20 + (place % 5) * 20) : daysOld,
    daysEarly: isTwins ? 24 : place % 20 === 13 ? 52 : (place % 9) - 4,
    isFirst: place % 5 < 2,
    isProtected: place % 29 === 2,
    address: addressOf(place),
    interpreter: place % 17 === 3 ? "ar" : undefined,
  };
}

/** Of a day in 1890: real in form, and nobody's who is alive. Its end is odd for men, even for women. */
export function imaginedCpr(place: number, end = "5999"): Identifier {
  const part = (value: number) => String(value).padStart(2, "0");
  const day = part((place % 28) + 1);
  const month = part((Math.floor(place / 28) % 12) + 1);
  return { system: CPR_SYSTEM, value: `${day}${month}90${end}` };
}

/** Some have no coordinates of their own: then the postal code's middle is looked at. */
function addressOf(place: number): Address {
  const street = `Tusindfrydvej ${place + 1}`;
  if (place % 48 === 31) return { street, postalCode: OUTSIDE, city: "Udby" };
  const centre = POSTAL_CODE_CENTRES[place % POSTAL_CODE_CENTRES.length];
  const { postalCode = OUTSIDE, latitude = 56, longitude = 10 } = centre ?? {};
  const coordinates = {
    latitude: rounded(latitude + (((place * 37) % 41) - 20) / 1_000),
    longitude: rounded(longitude + (((place * 53) % 61) - 30) / 1_000),
  };
  const home = { street, postalCode, city: "Tusindby" };
  return place % 7 === 0 ? home : { ...home, coordinates };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function wordOf(words: readonly string[], place: number): string {
  return words[place % words.length] ?? "";
}
