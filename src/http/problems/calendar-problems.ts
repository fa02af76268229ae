import type { ProblemCode } from "./problem-code.ts";

/** What can be wrong with calendars, those that we write and those that we read. */
export const CALENDAR_PROBLEMS = {
  tierNotAllowed: {
    status: 422,
    en: "The municipality does not allow initials in calendars.",
    da: "Kommunen tillader ikke initialer i kalendere.",
  },
  notACalendar: {
    status: 400,
    en: "This is no iCalendar text.",
    da: "Dette er ikke en iCalendar-tekst.",
  },
  calendarTooLong: {
    status: 400,
    en: "The calendar is too long.",
    da: "Kalenderen er for lang.",
  },
  tooManyEvents: {
    status: 400,
    en: "The calendar holds too many events.",
    da: "Kalenderen har for mange begivenheder.",
  },
  unreadableTime: {
    status: 400,
    en: "A time in the calendar cannot be read.",
    da: "Et tidspunkt i kalenderen kan ikke læses.",
  },
  unreadableRepeat: {
    status: 400,
    en: "A repeat in the calendar cannot be read faithfully.",
    da: "En gentagelse i kalenderen kan ikke læses trofast.",
  },
  unknownTimeZone: {
    status: 400,
    en: "An event is in a time zone that has no rules in the calendar, and a name that nobody knows.",
    da: "En begivenhed er i en tidszone, som kalenderen ikke har regler for, og hvis navn er ukendt.",
  },
  notACalendarAddress: {
    status: 400,
    en: "A calendar's address begins with https:// or webcal:// and holds no sign-in.",
    da: "En kalenders adresse begynder med https:// eller webcal:// og rummer intet login.",
  },
  calendarHasAddress: {
    status: 409,
    en: "Her calendar is read from an address: take that back first.",
    da: "Hendes kalender læses fra en adresse: fjern den først.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
