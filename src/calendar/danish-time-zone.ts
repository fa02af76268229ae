export const DANISH_TIME_ZONE = "Europe/Copenhagen";

/** Denmark's clocks from 1980 on: summer time from 6 April 1980, after that from the last Sunday of March; until the last Sunday of September, since 1996 of October (tz database, Europe/Copenhagen). */
export const DANISH_TIME_ZONE_LINES: readonly string[] = [
  "BEGIN:VTIMEZONE",
  `TZID:${DANISH_TIME_ZONE}`,
  ...winterTime("19790930T030000", "FREQ=YEARLY;UNTIL=19950924T010000Z;BYMONTH=9;BYDAY=-1SU"), // a year early, so that 1980 begins in winter time
  ...summerTime("19800406T020000"),
  ...summerTime("19810329T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
  ...winterTime("19961027T030000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
  "END:VTIMEZONE",
];

function winterTime(start: string, rule: string): readonly string[] {
  return [
    "BEGIN:STANDARD",
    `DTSTART:${start}`,
    `RRULE:${rule}`,
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
  ];
}

function summerTime(start: string, rule?: string): readonly string[] {
  return [
    "BEGIN:DAYLIGHT",
    `DTSTART:${start}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
  ];
}
