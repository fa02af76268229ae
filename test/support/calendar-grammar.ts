import { isUtf8 } from "node:buffer";

const LINE_OCTETS_MAX = 75;
const NAME = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/su;
const UTC = /^\d{8}T\d{6}Z$/;
const LOCAL = /^\d{8}T\d{6}$/;
const DATE = /^\d{8}$/;

/** What each component has exactly once, and what it may have once beside. */
const CALENDAR = {
  once: [
    "VERSION",
    "PRODID",
    "CALSCALE",
    "NAME",
    "X-WR-CALNAME",
    "REFRESH-INTERVAL",
    "X-PUBLISHED-TTL",
  ],
  perhaps: ["LAST-MODIFIED"],
};
const CONFIRMED = {
  once: [
    "UID",
    "DTSTAMP",
    "CREATED",
    "LAST-MODIFIED",
    "SEQUENCE",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "STATUS",
    "CLASS",
    "TRANSP",
  ],
  perhaps: ["LOCATION"],
};
const CANCELLED = {
  once: ["UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "STATUS"],
  perhaps: [],
};

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Everything in a feed that RFC 5545 or our own promise of a feed forbids, read from its octets. */
export function calendarFaults(text: string): readonly string[] {
  const faults = octetFaults(Buffer.from(text, "utf8"));
  const lines: Line[] = [];
  for (const line of text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1)) {
    const match = NAME.exec(line);
    if (match === null) faults.push(`no content line: ${line}`);
    else lines.push({ name: match[1] ?? "", parameters: match[2] ?? "", value: match[3] ?? "" });
  }
  return [...faults, ...componentFaults(lines), ...lines.flatMap(valueFaults)];
}

function octetFaults(octets: Buffer): string[] {
  const faults: string[] = [];
  let start = 0;
  for (let place = 0; place < octets.length; place++) {
    const octet = octets[place] ?? 0;
    if (octet === 0x0a && octets[place - 1] !== 0x0d) faults.push("a line feed alone");
    if (octet === 0x0d && octets[place + 1] !== 0x0a) faults.push("a carriage return alone");
    if ((octet < 0x20 && ![0x09, 0x0a, 0x0d].includes(octet)) || octet === 0x7f) {
      faults.push(`control character ${octet}`);
    }
    if (octet !== 0x0a) continue;
    const line = octets.subarray(start, place - 1);
    if (line.length === 0) faults.push("an empty line");
    if (line.length > LINE_OCTETS_MAX) faults.push(`${line.length} octets in a line`);
    if (!isUtf8(line)) faults.push("a character torn by a fold");
    start = place + 1;
  }
  return start === octets.length ? faults : [...faults, "no line end at the end"];
}

function componentFaults(lines: readonly Line[]): readonly string[] {
  const faults: string[] = [];
  const open: { name: string; lines: Line[] }[] = [];
  for (const line of lines) {
    if (line.name === "BEGIN") open.push({ name: line.value, lines: [] });
    else if (line.name === "END") {
      const closed = open.pop();
      if (closed?.name !== line.value) faults.push(`${line.value} ends what it did not begin`);
      else faults.push(...namesFaults(closed.name, closed.lines));
    } else open.at(-1)?.lines.push(line);
  }
  return open.length === 0 ? faults : [...faults, "something never ends"];
}

function namesFaults(component: string, lines: readonly Line[]): readonly string[] {
  const isCancelled = lines.some(({ name, value }) => name === "STATUS" && value === "CANCELLED");
  const shapes: Readonly<Record<string, { once: readonly string[]; perhaps: readonly string[] }>> =
    {
      VCALENDAR: CALENDAR,
      VEVENT: isCancelled ? CANCELLED : CONFIRMED,
      VTIMEZONE: { once: ["TZID"], perhaps: [] },
      STANDARD: { once: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME"], perhaps: ["RRULE"] },
      DAYLIGHT: { once: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME"], perhaps: ["RRULE"] },
    };
  const shape = shapes[component];
  if (shape === undefined) return [`a component ${component}`];
  const names = lines.map(({ name }) => name);
  return [
    ...shape.once
      .filter((name) => names.filter((each) => each === name).length !== 1)
      .map((name) => `${component} has not one ${name}`),
    ...names
      .filter(
        (name, place) =>
          !shape.once.includes(name) &&
          (!shape.perhaps.includes(name) || names.indexOf(name) !== place),
      )
      .map((name) => `${component} has ${name}`),
  ];
}

const TEXTS = new Set(["SUMMARY", "LOCATION", "NAME", "X-WR-CALNAME", "UID"]);

function valueFaults({ name, parameters, value }: Line): readonly string[] {
  const isRight = TEXTS.has(name)
    ? /^(?:[^\\;,]|\\[\\;,n])*$/u.test(value)
    : ["DTSTAMP", "CREATED", "LAST-MODIFIED"].includes(name)
      ? UTC.test(value)
      : ["DTSTART", "DTEND"].includes(name)
        ? timeShape(parameters).test(value)
        : true;
  return isRight ? [] : [`${name}${parameters} is ${value}`];
}

function timeShape(parameters: string): RegExp {
  if (parameters === ";VALUE=DATE") return DATE;
  return parameters === ";TZID=Europe/Copenhagen" ? LOCAL : /^\d{8}T\d{6}Z?$/;
}
