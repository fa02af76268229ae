import { windowsZone } from "./windows-zones.ts";

/** Exchange's own name for UTC, which comes without rules. */
const MICROSOFT_UTC = "tzone://microsoft/utc";

/** A name of the tz database at the end of a path that a program puts before it, as in `/freeassociation.sourceforge.net/Europe/Copenhagen`. */
const AFTER_A_PATH =
  /^\/.*?\/((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/.+|UTC)$/;

/** What the tz database may call a zone that a calendar names; the name itself where it is no other program's. */
export function zoneNameOf(written: string): string {
  if (written.toLowerCase() === MICROSOFT_UTC) return "UTC";
  return windowsZone(written) ?? AFTER_A_PATH.exec(written)?.[1] ?? written;
}
