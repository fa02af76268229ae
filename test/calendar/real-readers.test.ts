import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeCalendar } from "../../src/calendar/write-calendar.ts";
import { anEntry, clockTime, dayTime } from "../support/calendar-entries.ts";
import {
  hasProgram,
  khalSettings,
  printed,
  pythonWithIcalendar,
  readWithPython,
  vdirsyncerSettings,
} from "../support/calendar-readers.ts";

const python = pythonWithIcalendar();
const hasVdirsyncer = hasProgram("vdirsyncer");
const hasBoth = hasVdirsyncer && hasProgram("khal");
const missing = [
  ...(python === undefined ? ["python3-icalendar"] : []),
  ...(hasVdirsyncer ? [] : ["vdirsyncer"]),
  ...(hasProgram("khal") ? [] : ["khal"]),
];
if (missing.length > 0) console.warn(`NOT PROVEN here, not installed: ${missing.join(", ")}`);

const ENTRIES = [
  anEntry({ uid: "winter", summary: "Besøg, æøå; \\ 👶 og en tekst som er for lang til én linje" }),
  anEntry({
    uid: "summer",
    time: clockTime("2026-07-06T07:00:00Z", "2026-07-06T08:00:00Z"),
    summary: "Sommer",
  }),
  anEntry({
    uid: "spring",
    time: clockTime("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"),
    summary: "Forår",
  }),
  anEntry({
    uid: "first",
    time: clockTime("2026-10-25T00:30:00Z", "2026-10-25T00:45:00Z"),
    summary: "Først",
  }),
  anEntry({
    uid: "second",
    time: clockTime("2026-10-25T01:30:00Z", "2026-10-25T01:45:00Z"),
    summary: "Siden",
  }),
  anEntry({ uid: "day", time: dayTime("2026-12-31"), summary: "Dag" }),
  anEntry({
    uid: "cancelled",
    time: clockTime("2026-03-09T08:00:00Z", "2026-03-09T09:00:00Z"),
    isCancelled: true,
  }),
];
const FEED = writeCalendar({ name: "Besøg", entries: ENTRIES });

test.skipIf(python === undefined)(
  "python3-icalendar, where it is installed, reads what we write",
  () => {
    const [read = []] = readWithPython(python ?? "", [FEED]);
    expect(
      read.map(({ uid, status, start, end, summary }) => [uid, status, start, end, summary]),
    ).toEqual([
      [
        "winter",
        "CONFIRMED",
        "2026-03-06T08:00:00Z",
        "2026-03-06T09:00:00Z",
        "Besøg, æøå; \\ 👶 og en tekst som er for lang til én linje",
      ],
      ["summer", "CONFIRMED", "2026-07-06T07:00:00Z", "2026-07-06T08:00:00Z", "Sommer"],
      ["spring", "CONFIRMED", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", "Forår"],
      ["first", "CONFIRMED", "2026-10-25T00:30:00Z", "2026-10-25T00:45:00Z", "Først"],
      ["second", "CONFIRMED", "2026-10-25T01:30:00Z", "2026-10-25T01:45:00Z", "Siden"],
      ["day", "CONFIRMED", "2026-12-31", "2027-01-01", "Dag"],
      ["cancelled", "CANCELLED", "2026-03-09T08:00:00Z", "2026-03-09T09:00:00Z", ""],
    ]);
  },
);

let folder = "";
let url = "";
const server = createServer((_, answer) => {
  answer.setHeader("Content-Type", "text/calendar; charset=utf-8");
  answer.end(FEED);
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "feed-"));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/visits.ics`;
  mkdirSync(join(folder, "visits"));
  mkdirSync(join(folder, "home"));
  writeFileSync(join(folder, "vdirsyncer.conf"), vdirsyncerSettings(folder, url));
  writeFileSync(join(folder, "khal.conf"), khalSettings(folder));
});
afterAll(async () => {
  await new Promise((resolve) => {
    server.close(resolve);
  });
  rmSync(folder, { recursive: true });
});

async function fetchFeed(): Promise<void> {
  const settings = {
    VDIRSYNCER_CONFIG: join(folder, "vdirsyncer.conf"),
    HOME: join(folder, "home"),
  };
  await printed("vdirsyncer", ["discover", "visits"], settings);
  await printed("vdirsyncer", ["sync", "visits"], settings);
}

test.skipIf(!hasVdirsyncer)(
  "vdirsyncer, where it is installed, takes each visit for one",
  async () => {
    await fetchFeed();
    expect(readdirSync(join(folder, "visits"))).toHaveLength(ENTRIES.length);
  },
);

test.skipIf(!hasBoth)(
  "khal, where it and vdirsyncer are installed, shows each visit at its hour",
  async () => {
    await fetchFeed();
    const format = "{start} to {end} {title} {cancelled}";
    const words = [
      "-c",
      join(folder, "khal.conf"),
      "list",
      "--notstarted",
      "--day-format",
      "",
      "--format",
      format,
      "2026-01-01",
      "365d",
    ];
    const lines = (await printed("khal", words, { HOME: join(folder, "home"), LC_ALL: "C.UTF-8" }))
      .trim()
      .split("\n");
    expect(lines.map((line) => line.trim())).toEqual([
      "2026-03-06 09:00 to 2026-03-06 10:00 Besøg, æøå; \\ 👶 og en tekst som er for lang til én linje",
      "2026-03-09 09:00 to 2026-03-09 10:00  CANCELLED",
      "2026-03-29 01:30 to 2026-03-29 03:30 Forår",
      "2026-07-06 09:00 to 2026-07-06 10:00 Sommer",
      "2026-10-25 02:30 to 2026-10-25 02:45 Først",
      "2026-10-25 02:30 to 2026-10-25 02:45 Siden",
      "2026-12-31 to 2026-12-31 Dag",
    ]);
  },
);
