import type { DayOffReason } from "./day-off.ts";

/** Why a health visitor has nobody to visit on a day. */
export type EmptyDayReason = DayOffReason | "nothingAgreed";

const SENTENCES: Readonly<Record<EmptyDayReason, string>> = {
  publicHoliday: "Det er helligdag.",
  closingDay: "Sundhedsplejen holder lukket.",
  absent: "Sundhedsplejersken er fraværende.",
  notScheduled: "Sundhedsplejersken arbejder ikke den dag.",
  nothingAgreed: "Der er ingen aftaler den dag.",
};

export function emptyDaySentence(reason: EmptyDayReason): string {
  return SENTENCES[reason];
}
