import { z } from "@hono/zod-openapi";
import type { ProblemCodeName } from "../../problems/problem-codes.ts";

// CPR numbers are ten digits, the first four a day and a month; a dash or blanks may stand after six.
// Replacement numbers add 60 to the day.
const CPR_LIKE =
  /(?<!\d)(?:[06][1-9]|[1278]\d|[39][01])(?:0[1-9]|1[0-2])\d{2}[-–\s]{0,3}\d{4}(?!\d)/;
const STANDALONE_CPR = new RegExp(`(?<![0-9A-Za-z])(?:${CPR_LIKE.source})(?![0-9A-Za-z])`);
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const CPR_DIGITS = 10;
const EXTERNAL_REFERENCE_LENGTH_MAX = 200;
const CODE = /^[a-z0-9-]{1,64}$/;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const LINE_END = /[\n\r\u2028\u2029]/;

export function looksLikeCpr(text: string): boolean {
  return CPR_LIKE.test(text.replace(UUID, "")); // codes of contact types may hold such digits
}

/** What is wrong with text that people wrote, as problem codes: no control characters, no half characters, nothing like a CPR number. */
export function textFaults(text: string, lengthMax: number): readonly ProblemCodeName[] {
  const faults: ProblemCodeName[] = [];
  if (text.trim() === "") faults.push("tooSmall");
  if (text.length > lengthMax) faults.push("tooBig");
  if (CONTROL_CHARACTER.test(text) || !text.isWellFormed()) faults.push("forbiddenCharacter");
  if (looksLikeCpr(text)) faults.push("personalIdentifier");
  return faults;
}

export function isOneLine(text: string): boolean {
  return !LINE_END.test(text);
}

/** What is wrong with a name, or what stands on one line like it: a line end in it has come from elsewhere. */
export function lineFaults(text: string, lengthMax: number): readonly ProblemCodeName[] {
  const faults = textFaults(text, lengthMax);
  if (isOneLine(text) || faults.includes("forbiddenCharacter")) return faults;
  return [...faults, "forbiddenCharacter"];
}

/** Of an id that machines make: a CPR number stands in it only where nothing that belongs to the id touches it. */
export function machineText(lengthMax: number) {
  return z
    .string()
    .superRefine(
      naming((text) => {
        const faults = lineFaults(text, lengthMax);
        return STANDALONE_CPR.test(text)
          ? faults
          : faults.filter((code) => code !== "personalIdentifier");
      }),
    )
    .openapi({ minLength: 1, maxLength: lengthMax });
}

/** What the journal calls a thing of its own. */
export const externalReference = machineText(EXTERNAL_REFERENCE_LENGTH_MAX);

/** What is wrong with a name that a machine uses: a rule's, a fact's, a programme's. */
export function codeFaults(text: string): readonly ProblemCodeName[] {
  const faults: ProblemCodeName[] = [];
  if (!CODE.test(text)) faults.push("notACode");
  if (looksLikeCpr(text)) faults.push("personalIdentifier");
  return faults;
}

/** A CPR number may come as a number too, its leading nought lost. */
export function numberFaults(value: number): readonly ProblemCodeName[] {
  return looksLikeCpr(String(value).padStart(CPR_DIGITS, "0")) ? ["personalIdentifier"] : [];
}

export function plainText(lengthMax: number) {
  return z
    .string()
    .superRefine(naming((text) => textFaults(text, lengthMax)))
    .openapi({ minLength: 1, maxLength: lengthMax });
}

export function plainLine(lengthMax: number) {
  return z
    .string()
    .superRefine(naming((text) => lineFaults(text, lengthMax)))
    .openapi({ minLength: 1, maxLength: lengthMax });
}

export const code = z
  .string()
  .superRefine(naming(codeFaults))
  .openapi({ pattern: CODE.source, example: "two-months" });

export const plainNumber = z.number().superRefine(naming(numberFaults));

/** A message of zod's that is a problem code, so that a code nobody has words for does not compile. */
export function saying(code: ProblemCodeName): ProblemCodeName {
  return code;
}

/** Makes a check of faults into one of zod's. */
export function naming<Value>(faultsOf: (value: Value) => readonly ProblemCodeName[]) {
  return (value: Value, refinement: z.RefinementCtx): void => {
    for (const message of faultsOf(value)) refinement.addIssue({ code: "custom", message });
  };
}
