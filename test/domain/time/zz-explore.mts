import fc from "fast-check";
import rrule from "rrule";
import { RRuleTemporal } from "rrule-temporal";

import { type CivilDate, type DayNumber, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { occurrences } from "../../../src/domain/time/occurrences.ts";
import { parseRepeat } from "../../../src/domain/time/repeat.ts";
import { dayNumber } from "../../support/day-number.ts";

const YEARS_COMPARED = 10;
const LIMIT = 4000; // more than a daily rule gives in those years

type Parts = Readonly<Record<string, string>>;

/** Ours up to a day that all sides stop at, so that no rule makes the others run to the year 9999. */
function counted(parts: Parts, start: CivilDate) {
  const horizon = dayNumber(start) + YEARS_COMPARED * 366;
  const given = parts["UNTIL"]?.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  const until = Math.min(horizon, given === undefined ? horizon : dayNumber(given)) as DayNumber;
  const ours = occurrences(repeatOf(written(parts)), dayNumber(start), LIMIT, horizon as DayNumber);
  return { ours: ours.map(civilDateOfDay), until: civilDateOfDay(until) };
}

/** rrule takes each day for a set of its own where positions choose among days (only the first and last are right),
 * and the first week from its start instead of its Monday. */
function isRightInRrule(parts: Parts, start: CivilDate): boolean {
  const positions = parts["BYSETPOS"];
  if (positions === undefined) return true;
  if (parts["FREQ"] === "DAILY") return positions.split(",").every((position) => Math.abs(Number(position)) === 1);
  return parts["FREQ"] !== "WEEKLY" || midnight(start).getUTCDay() === 1;
}

/** Allowed repeats of any kind, as parts by name. */
function anyRepeat(): fc.Arbitrary<Parts> {
  const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
  return fc
    .constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
    .chain((frequency) => {
      const nth = { DAILY: 0, WEEKLY: 0, MONTHLY: 5, YEARLY: 53 }[frequency] ?? 0;
      const weekday = fc
        .tuple(fc.constantFrom("", ...signedUpTo(nth)), fc.constantFrom(...weekdays))
        .map(([number, name]) => `${number}${name}`);
      const end = fc.oneof(
        fc.record({ COUNT: fc.integer({ min: 1, max: 60 }).map(String) }),
        fc.record({ UNTIL: anyStart().map((date) => date.replaceAll("-", "")) }),
      );
      const required = { FREQ: fc.constant(frequency), INTERVAL: fc.integer({ min: 1, max: 4 }).map(String) };
      const optional = {
        BYMONTH: listOf(fc.integer({ min: 1, max: 12 }).map(String), 4),
        BYDAY: listOf(weekday, 4),
        ...(frequency === "WEEKLY" ? {} : { BYMONTHDAY: listOf(fc.constantFrom(...signedUpTo(31)), 6) }),
      };
      const positions = listOf(fc.constantFrom(...signedUpTo(5)), 3);
      const parts = fc.record({ ...required, ...optional }, { requiredKeys: ["FREQ"] });
      return fc.tuple(parts, end, fc.option(positions, { nil: undefined, freq: 2 }));
    })
    .map(([parts, end, positions]) => {
      const chooses = "BYMONTH" in parts || "BYDAY" in parts || "BYMONTHDAY" in parts;
      const chosen = positions !== undefined && chooses ? { BYSETPOS: positions } : {};
      return { ...parts, ...end, ...chosen } as Parts;
    });
}

function anyStart(): fc.Arbitrary<CivilDate> {
  return fc
    .integer({ min: dayNumber("2019-12-28"), max: dayNumber("2033-01-04") })
    .map((day) => civilDateOfDay(day as DayNumber));
}

function listOf(item: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.uniqueArray(item, { minLength: 1, maxLength }).map((items) => items.join(","));
}

function signedUpTo(most: number): readonly string[] {
  return Array.from({ length: most }, (_, index) => [`${index + 1}`, `-${index + 1}`]).flat();
}

function written(parts: Parts): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join(";");
}

function midnight(date: CivilDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function icalMidnight(date: CivilDate): string {
  return `${date.replaceAll("-", "")}T000000Z`;
}

function datesOf(text: string, start: string): readonly string[] {
  return occurrences(repeatOf(text), dayNumber(start), 61).map(civilDateOfDay);
}

function repeatOf(text: string) {
  const read = parseRepeat(text);
  if (!read.ok) throw new Error(`${text}: ${read.refusal.join(", ")}`);
  return read.value;
}

let n=0; const classes=new Map<string,{n:number,ex:string[]}>(); let slow=0;
for (const [parts,start] of fc.sample(fc.tuple(anyRepeat(),anyStart()),{numRuns:6000,seed:Number(process.argv[2]??1)})) {
  const { ours, until } = counted(parts, start);
  const t0=performance.now();
  let r: string[];
  const pos=parts["BYSETPOS"];
  r = new rrule.RRule({...rrule.RRule.parseString(written(parts)),dtstart: midnight(start),until: midnight(until)}).all().map((d:any)=>d.toISOString().slice(0,10));
  const t1=performance.now();
  const { COUNT = String(LIMIT), UNTIL: _, ...rest } = parts;
  let t: string[];
  try { t = new RRuleTemporal({ rruleString: `DTSTART:${icalMidnight(start)}\nRRULE:${written({ ...rest, UNTIL: icalMidnight(until) })}` }).all().slice(0, Number(COUNT)).map((d:any)=>d.toString().slice(0,10)); } catch(e) { t=[String(e).slice(0,40)]; }
  const t2=performance.now(); if(t1-t0>200) slow++;
  const same=(x:readonly string[],y:readonly string[])=>JSON.stringify(x)===JSON.stringify(y);
  const key=[parts["FREQ"], pos?"POS":"", same(ours,r)?"":"rrule-differs", same(ours,t)?"":"temporal-differs", /\d/.test(parts["BYDAY"]??"")?"numbered":parts["BYDAY"]?"byday":"", parts["BYMONTHDAY"]?"bymonthday":"", parts["BYMONTH"]?"bymonth":""].join(" ");
  if(!same(ours,r)||!same(ours,t)) { const c=classes.get(key)??{n:0,ex:[]}; c.n++; if(c.ex.length<1) c.ex.push(`${written(parts)} ${start} O:${ours.slice(0,3)} R:${r.slice(0,3)} T:${t.slice(0,3)}`); classes.set(key,c);}
}
for (const [k,c] of [...classes].sort()) console.log(c.n,k,"\n   ",c.ex.join("\n    "));
console.log("slow",slow);
