import { type DayNumber, civilDateOf, dayNumberOf } from "../../src/domain/time/civil-date.ts";

export function dayNumber(text: string): DayNumber {
  return dayNumberOf(civilDateOf(text));
}
