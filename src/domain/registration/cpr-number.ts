import { type CivilDate, parseCivilDate } from "../time/civil-date.ts";

const SHAPE = /^\d{10}$/;

/**
 * Whether a text is a CPR number: ten digits, a real date, and a century as the seventh digit says
 * (CPR-kontoret, Opbygning af CPR-nummeret). Modulus 11 no longer holds for all and is not asked for.
 */
export function isCprNumber(text: string): boolean {
  return birthDateOfCpr(text) !== undefined;
}

function birthDateOfCpr(text: string): CivilDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  const [day, month, year] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)];
  return parseCivilDate(`${centuryOf(Number(text[6]), Number(year))}${year}-${month}-${day}`);
}

/** 0–3 is 19xx; 4 and 9 are 20xx up to year 36, else 19xx; 5–8 are 20xx up to year 57, else 18xx. */
function centuryOf(seventhDigit: number, year: number): string {
  if (seventhDigit <= 3) return "19";
  if (seventhDigit === 4 || seventhDigit === 9) return year <= 36 ? "20" : "19";
  return year <= 57 ? "20" : "18";
}
