/** Windows' names of the zones of Europe and the Danish realm, with those of the tz database (Unicode CLDR, windowsZones.xml, territory 001; Romance by its Danish row). Others come with rules of their own. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  "romance standard time": "Europe/Copenhagen",
  "w. europe standard time": "Europe/Berlin",
  "central europe standard time": "Europe/Budapest",
  "central european standard time": "Europe/Warsaw",
  "gmt standard time": "Europe/London",
  "greenwich standard time": "Atlantic/Reykjavik",
  "azores standard time": "Atlantic/Azores",
  "greenland standard time": "America/Godthab",
  "gtb standard time": "Europe/Bucharest",
  "fle standard time": "Europe/Kiev",
  "e. europe standard time": "Europe/Chisinau",
  "kaliningrad standard time": "Europe/Kaliningrad",
  "belarus standard time": "Europe/Minsk",
  "turkey standard time": "Europe/Istanbul",
  "russian standard time": "Europe/Moscow",
  "tzone://microsoft/utc": "UTC",
  "coordinated universal time": "UTC",
};

/** A name of the tz database at the end of a path that a program puts before it, as in `/freeassociation.sourceforge.net/Europe/Copenhagen`. */
const AFTER_A_PATH =
  /^\/.*?\/((?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/.+|UTC)$/;

/** What the tz database may call a zone that a calendar names; the name itself where it is no other program's. */
export function zoneNameOf(written: string): string {
  return WINDOWS_ZONES[written.toLowerCase()] ?? AFTER_A_PATH.exec(written)?.[1] ?? written;
}
