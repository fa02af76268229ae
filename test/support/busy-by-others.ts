import { execFileSync } from "node:child_process";
import ICAL from "ical.js";
import { DANISH_TIME_ZONE_LINES } from "../../src/calendar/danish-time-zone.ts";

/** Between two instants in milliseconds. */
export type Busy = readonly [startMs: number, endMs: number];

interface Within {
  readonly from: Date;
  readonly until: Date;
}

const DENMARK = new ICAL.Timezone(
  new ICAL.Component(ICAL.parse(DANISH_TIME_ZONE_LINES.join("\r\n")) as unknown[]),
);

/** When somebody is busy by a calendar, as ical.js reads and repeats it. */
export function busyByIcalJs(text: string, within: Within): readonly Busy[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  // It counts a zone's years anew for every calendar that brings one: zones of one name have the same rules here.
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    const name = String(zone.getFirstPropertyValue("tzid"));
    if (!ICAL.TimezoneService.has(name)) ICAL.TimezoneService.register(zone);
    calendar.removeSubcomponent(zone);
  }
  const events = calendar.getAllSubcomponents("vevent");
  const isException = (event: ICAL.Component) => event.hasProperty("recurrence-id");
  return joined(
    events
      .filter((event) => !isException(event))
      .flatMap((master) => {
        const uid = master.getFirstPropertyValue("uid");
        const exceptions = events.filter(
          (event) => isException(event) && event.getFirstPropertyValue("uid") === uid,
        );
        return busyOfSeries(new ICAL.Event(master, { exceptions }), within);
      }),
    within,
  );
}

function busyOfSeries(event: ICAL.Event, { until }: Within): readonly Busy[] {
  const found: Busy[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next instanceof ICAL.Time; next = iterator.next()) {
    if (msOf(next) > until.getTime() + 40 * 86_400_000) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const said = (name: string) => String(item.component.getFirstPropertyValue(name) ?? "");
    const isFree = said("transp") === "TRANSPARENT" || said("status") === "CANCELLED";
    if (!isFree) found.push([msOf(startDate), msOf(endDate)]);
    if (!event.isRecurring()) break;
  }
  return found;
}

/** A day begins at midnight in Denmark. */
function msOf(time: ICAL.Time): number {
  if (!time.isDate) return time.toUnixTime() * 1000;
  const midnight = time.clone();
  midnight.isDate = false;
  midnight.zone = DENMARK;
  return midnight.toUnixTime() * 1000;
}

/** Overlapping and touching ones as one, in order, cut to the bounds. */
function joined(busy: readonly Busy[], { from, until }: Within): readonly Busy[] {
  const all: [number, number][] = [];
  for (const [startMs, endMs] of busy.toSorted(([one], [other]) => one - other)) {
    const start = Math.max(startMs, from.getTime());
    const end = Math.min(endMs, until.getTime());
    if (start >= end) continue;
    const before = all.at(-1);
    if (before !== undefined && start <= before[1]) before[1] = Math.max(before[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** Reads calendars with python3-icalendar and repeats them with python3-dateutil: for each, when somebody is busy in milliseconds. */
const READ_WITH_PYTHON = `
import sys, json, datetime, icalendar, pytz
from dateutil import rrule
D, DT, UTC = datetime.date, datetime.datetime, pytz.utc
DENMARK = pytz.timezone("Europe/Copenhagen")
def of(value):
    return [] if value is None else value if isinstance(value, list) else [value]
def zoned(wall, zone):
    return zone.localize(wall, is_dst=True) if hasattr(zone, "localize") else wall.replace(tzinfo=zone)
def instant(time):
    if not isinstance(time, DT): time = DT(time.year, time.month, time.day)
    if time.tzinfo is None: time = DENMARK.localize(time)
    return int(time.timestamp() * 1000)
def ends(event, start):
    if "DTEND" in event: return event["DTEND"].dt
    if "DURATION" in event: return start + event["DURATION"].dt
    return start if isinstance(start, DT) else start + datetime.timedelta(days=1)
def free(event):
    return event.get("TRANSP") == "TRANSPARENT" or event.get("STATUS") == "CANCELLED"
def occurrences(event, last):
    start = event["DTSTART"].dt
    if "RRULE" not in event: return [start]
    zone = start.tzinfo if isinstance(start, DT) else None
    wall = DT(start.year, start.month, start.day, *((start.hour, start.minute) if isinstance(start, DT) else ()))
    rule = event["RRULE"].copy()
    for until in rule.pop("UNTIL", []):
        if isinstance(until, DT) and until.tzinfo is not None:
            until = until.astimezone(pytz.utc if zone is None else zone).replace(tzinfo=None)
        rule["UNTIL"] = [until]
    text = icalendar.vRecur(rule).to_ical().decode()
    walls = rrule.rrulestr(text, dtstart=wall, ignoretz=True).between(wall, last, inc=True)
    return [zoned(each, zone) if zone is not None else each if isinstance(start, DT) else each.date() for each in walls]
def busy(text, start_ms, end_ms):
    events = [e for c in icalendar.Calendar.from_ical(text, multiple=True) for e in c.walk("VEVENT")]
    last = DT.utcfromtimestamp(end_ms / 1000) + datetime.timedelta(days=40)
    replaced = {(str(e["UID"]), instant(e["RECURRENCE-ID"].dt)) for e in events if "RECURRENCE-ID" in e}
    found = []
    for event in events:
        if free(event): continue
        start = event["DTSTART"].dt
        end = ends(event, start)
        if "RECURRENCE-ID" in event:
            found.append((instant(start), instant(end)))
            continue
        away = {instant(each.dt) for line in of(event.get("EXDATE")) for each in line.dts}
        for at in occurrences(event, last):
            if instant(at) in away or (str(event["UID"]), instant(at)) in replaced: continue
            if isinstance(at, DT): found.append((instant(at), instant(at) + instant(end) - instant(start)))
            else: found.append((instant(at), instant(at + (end - start))))
    joined = []
    for start, end in sorted((max(s, start_ms), min(e, end_ms)) for s, e in found):
        if start >= end: continue
        if joined and start <= joined[-1][1]: joined[-1][1] = max(joined[-1][1], end)
        else: joined.append([start, end])
    return joined
asked = json.load(sys.stdin)
print(json.dumps([busy(text, asked["from"], asked["until"]) for text in asked["texts"]]))
`;

export function busyByPython(
  python: string,
  texts: readonly string[],
  { from, until }: Within,
): readonly (readonly Busy[])[] {
  const input = JSON.stringify({ texts, from: from.getTime(), until: until.getTime() });
  const bytesMax = 200_000_000;
  const printed = execFileSync(python, ["-c", READ_WITH_PYTHON], { input, maxBuffer: bytesMax });
  return JSON.parse(printed.toString()) as readonly (readonly Busy[])[];
}
