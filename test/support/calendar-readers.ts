import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import ICAL from "ical.js";

const run = promisify(execFile);
const PRINTED_BYTES_MAX = 200_000_000;

/** An event as a reader says it: times in UTC, or a day. */
export interface EventSaid {
  readonly uid: string;
  readonly status: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly location: string;
}

/** Reads feeds with python3-icalendar: the events of each. */
const READ_WITH_PYTHON = `
import sys, json, datetime, icalendar
def text(time):
    if not isinstance(time, datetime.datetime): return time.isoformat()
    return time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
def said(e):
    return dict(uid=str(e["UID"]), status=str(e["STATUS"]), sequence=int(e["SEQUENCE"]), start=text(e["DTSTART"].dt),
        end=text(e["DTEND"].dt), summary=str(e.get("SUMMARY", "")), location=str(e.get("LOCATION", "")))
print(json.dumps([[said(e) for e in icalendar.Calendar.from_ical(feed).walk("VEVENT")] for feed in json.load(sys.stdin)]))
`;

/** Debian's own Python first: its packages are not another's. */
const PYTHONS = ["/usr/bin/python3", "python3"];

/** The Python that has the package, or undefined. */
export function pythonWithIcalendar(): string | undefined {
  return PYTHONS.find((python) => starts(python, ["-c", "import icalendar"]));
}

/** Whether a program is there and says its version. */
export function hasProgram(name: string): boolean {
  return starts(name, ["--version"]);
}

function starts(program: string, words: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export function readWithPython(
  python: string,
  feeds: readonly string[],
): readonly (readonly EventSaid[])[] {
  const text = execFileSync(python, ["-c", READ_WITH_PYTHON], {
    input: JSON.stringify(feeds),
    encoding: "utf8",
    maxBuffer: PRINTED_BYTES_MAX,
  });
  return JSON.parse(text) as readonly (readonly EventSaid[])[];
}

/** Reads a feed with ical.js: its events. */
export function readWithIcalJs(feed: string): readonly EventSaid[] {
  const calendar = new ICAL.Component(ICAL.parse(feed) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const said = (name: string) => String(event.getFirstPropertyValue(name) ?? "");
    const time = (name: string) => {
      const value = event.getFirstPropertyValue(name) as ICAL.Time;
      if (value.isDate) return value.toString();
      return new Date(value.toUnixTime() * 1000).toISOString().replace(".000Z", "Z");
    };
    return {
      uid: said("uid"),
      status: said("status"),
      sequence: Number(said("sequence")),
      start: time("dtstart"),
      end: time("dtend"),
      summary: said("summary"),
      location: said("location"),
    };
  });
}

/** What a program prints, with these settings for it alone. */
export async function printed(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const { stdout } = await run(program, words, { env: { ...process.env, ...environment } });
  return stdout;
}

export function vdirsyncerSettings(folder: string, url: string): string {
  return `[general]
status_path = "${folder}/status/"
[pair visits]
a = "here"
b = "feed"
collections = null
[storage here]
type = "filesystem"
path = "${folder}/visits/"
fileext = ".ics"
[storage feed]
type = "http"
url = "${url}"
`;
}

export function khalSettings(folder: string): string {
  return `[calendars]
[[visits]]
path = ${folder}/visits/
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Copenhagen
default_timezone = Europe/Copenhagen
[default]
default_calendar = visits
[sqlite]
path = ${folder}/khal.db
`;
}
