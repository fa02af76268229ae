import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Reads a feed with python3-icalendar: a list of UID, status, start, end and summary of each event, times in UTC. */
const READ_WITH_PYTHON = `
import sys, json, datetime, icalendar
def text(time):
    if not isinstance(time, datetime.datetime): return time.isoformat()
    return time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([[str(e["UID"]), str(e["STATUS"]), text(e["DTSTART"].dt), text(e["DTEND"].dt), str(e.get("SUMMARY", ""))] for e in calendar.walk("VEVENT")]))
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

export function readWithPython(python: string, feed: string): unknown {
  const text = execFileSync(python, ["-c", READ_WITH_PYTHON], { input: feed, encoding: "utf8" });
  return JSON.parse(text);
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
