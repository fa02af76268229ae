/** Somebody's own calendar with these lines in it, as other programs write one. */
export function aCalendar(...lines: readonly string[]): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//other//EN",
    ...lines,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** One event of it: these lines with a UID and a summary that nobody may see. */
export function anEvent(...lines: readonly string[]): readonly string[] {
  return [
    "BEGIN:VEVENT",
    ...(lines.some((line) => line.startsWith("UID")) ? [] : ["UID:one"]),
    "SUMMARY:Tandlæge",
    ...lines,
    "END:VEVENT",
  ];
}

/** A zone like Outlook's: a name of its own, rules from 1601. */
export const AN_OUTLOOK_ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:My own zone",
  "BEGIN:STANDARD",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:-0400",
  "TZOFFSETTO:-0500",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:-0500",
  "TZOFFSETTO:-0400",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];
