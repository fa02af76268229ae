import { z } from "@hono/zod-openapi";
import type { BirthLetter } from "../../../domain/registration/birth-letter.ts";
import type { Places, ReadBirthLetter } from "../../../journal/medcom/read-birth-letter.ts";
import { faultsOf } from "../../problems/faults.ts";
import type { Fault } from "../../problems/problem.ts";
import { registration } from "../visits/schedule-on-record.ts";
import { medcomLetter, toBirthLetter } from "./birth-notification.ts";

/** A letter is not refused for these alone: they are left out, and named. */
const LEFT_OUT_IF_UNFIT =
  /^\/(?:mother\/(?:phone|interpreter|address\/(?:street|postalCode|city))|children\/\d{1,2}\/transferredTo)$/;

/** For the OpenAPI document: no shape reads the text itself. */
export const medcomLetterText = z.string().openapi({
  description: "MedCom's birth notification, up to 200 kB of UTF-8 or ISO-8859-1.",
});

export const toldRegistration = registration.extend({
  unmapped: z
    .array(z.string())
    .optional()
    .openapi({
      description: "Of a letter in XML: paths of the elements that nothing was kept of.",
      example: ["/Emessage/BirthNotification/Practitioner"],
    }),
});

export type CheckedLetter =
  | { readonly letter: BirthLetter; readonly unmapped: readonly string[] }
  | { readonly faults: readonly Fault[] };

/** Looks at a letter that was read from XML by the shape that JSON has; faults have their places in the XML. */
export function checkMedcomLetter(read: ReadBirthLetter): CheckedLetter {
  const whole = medcomLetter.safeParse(read.told);
  const unfit = whole.success ? [] : faultsOf(whole.error.issues, read.told);
  const left = new Set(
    unfit.map(({ pointer }) => pointer).filter((pointer) => LEFT_OUT_IF_UNFIT.test(pointer)),
  );
  const told = left.size === 0 ? read.told : without(read.told, left);
  const parsed = left.size === 0 ? whole : medcomLetter.safeParse(told);
  const paths = [...left].map((pointer) => pathOf(read.places, pointer));
  if (parsed.success && read.faults.length === 0) {
    return { letter: toBirthLetter(parsed.data), unmapped: [...read.unmapped, ...paths] };
  }
  const found = parsed.success ? [] : faultsOf(parsed.error.issues, told);
  return { faults: [...read.faults, ...found.flatMap((fault) => ofItsOwn(fault, read))] };
}

/** Where in a letter a JSON pointer leads, or the nearest above it. */
export function pathOf(places: Places, pointer: string): string {
  for (let above = pointer; ; above = above.slice(0, above.lastIndexOf("/"))) {
    const path = places[above];
    if (path !== undefined || above === "") return path ?? "";
  }
}

/** A fault that reading has not named already, at its place in the XML. */
function ofItsOwn(fault: Fault, { places, faults }: ReadBirthLetter): readonly Fault[] {
  const pointer = pathOf(places, fault.pointer);
  const isNamed = faults.some(
    ({ pointer: named, code }) =>
      code === "notABirthLetter" ||
      (named.startsWith(pointer) && /^(?:$|[/[])/.test(named.slice(pointer.length))),
  );
  return isNamed ? [] : [{ ...fault, pointer }];
}

function without(told: object, left: ReadonlySet<string>, above = ""): object {
  const kept = Object.entries(told).flatMap(([name, value]: [string, unknown]) => {
    const pointer = `${above}/${name}`;
    if (left.has(pointer)) return [];
    const isDeep = typeof value === "object" && value !== null;
    return [[name, isDeep ? without(value, left, pointer) : value] as const];
  });
  return Array.isArray(told) ? kept.map(([, value]) => value) : Object.fromEntries(kept);
}
