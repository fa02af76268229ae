import { z } from "@hono/zod-openapi";

// CPR numbers are ten digits, the first four a day and a month; a hyphen or blank may stand after six.
// Replacement numbers add 60 to the day.
const CPR_LIKE = /(?<!\d)(?:[06][1-9]|[1278]\d|[39][01])(?:0[1-9]|1[0-2])\d{2}[-\s]?\d{4}(?!\d)/;
const CODE = /^[a-z0-9-]{1,64}$/;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

export function looksLikeCpr(text: string): boolean {
  return CPR_LIKE.test(text);
}

/** Text that people wrote, without control characters or anything like a CPR number; the messages are problem codes. */
export function plainText(lengthMax: number) {
  return z
    .string()
    .min(1)
    .max(lengthMax)
    .refine((text) => !CONTROL_CHARACTER.test(text), "controlCharacter")
    .refine((text) => !looksLikeCpr(text), "personalIdentifier");
}

/** A name that a machine uses: a rule's, a fact's, a programme's. */
export const code = z
  .string()
  .regex(CODE, "notACode")
  .refine((text) => !looksLikeCpr(text), "personalIdentifier")
  .openapi({ example: "two-months" });
