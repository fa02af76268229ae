import { add } from "date-fns/add";
import { addDays } from "date-fns/addDays";
import { format } from "date-fns/format";
import { isSaturday } from "date-fns/isSaturday";
import { isSunday } from "date-fns/isSunday";
import { parseISO } from "date-fns/parseISO";
import type { ChildFacts } from "../src/domain/criteria/child.ts";
import { planVisits } from "../src/domain/programme/plan-visits.ts";
import type { Programme, Rule } from "../src/domain/programme/programme.ts";
import { SHIPPED_PROGRAMMES } from "../src/domain/programme/shipped-programmes.ts";
import type { Window } from "../src/domain/programme/visit-window.ts";
import {
  type CivilDate,
  type DayNumber,
  civilDateOf,
  civilDateOfDay,
  dayNumberOf,
} from "../src/domain/time/civil-date.ts";
import { publicHolidaysOf } from "../src/domain/time/public-holidays.ts";
import { NO_CLOSING_DAYS } from "../src/domain/time/visiting-days.ts";
import { median } from "./support/median.ts";

/**
 * Planning with reasons, sentences left out, against a generator that writes the same windows with
 * date-fns in its usual way. Both run over the same children in turn; the windows are compared first.
 */
const CHILDREN = 2_000;
const ROUNDS = 9;
const AIM = 25;

const day = civilDateOf("2026-06-01");
const children = Array.from({ length: CHILDREN }, (_, place) => aChildBornOn(place));
const programmes = SHIPPED_PROGRAMMES.map(({ programme }) => programme);

const holidays = new Set<string>();
for (let year = 2025; year <= 2032; year++) {
  for (const holiday of publicHolidaysOf(year).keys())
    holidays.add(civilDateOfDay(holiday as DayNumber));
}

for (const programme of programmes) {
  for (const child of children) {
    const ours = ownWindows(child, programme).map(inWords).sort();
    const theirs = peerWindows(child, rulesToCount(programme)).map(inWords).sort();
    if (ours.join() !== theirs.join())
      throw new Error(`${programme.id}: the windows differ for ${child.birthDate}`);
  }
}

const ratios: number[] = [];
const microseconds: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const ours = timed(() => {
    for (const programme of programmes) for (const child of children) ownWindows(child, programme);
  });
  const theirs = timed(() => {
    for (const programme of programmes) {
      const rules = rulesToCount(programme);
      for (const child of children) peerWindows(child, rules);
    }
  });
  ratios.push(theirs / ours);
  microseconds.push((ours * 1000) / CHILDREN / programmes.length);
}
const ratio = median(ratios);
console.log(
  `engine: planning with reasons is ${ratio.toFixed(1)} times as fast as date-fns windows alone (aim ${AIM}) ${ratio >= AIM ? "ok" : "FAIL"}`,
);
console.log(
  `        ${median(microseconds).toFixed(2)} microseconds a child and programme, ${CHILDREN} children x ${programmes.length} programmes, median of ${ROUNDS} rounds, spread ${Math.min(...ratios).toFixed(1)}-${Math.max(...ratios).toFixed(1)}`,
);

/** A first child, at home the day after a birth at term, so that every rule of birth and discharge counts. */
function aChildBornOn(place: number): ChildFacts {
  const birth = dayNumberOf(civilDateOf("2026-01-01")) + (place % 1_000);
  return {
    birthDate: civilDateOfDay(birth as DayNumber),
    dueDate: civilDateOfDay((birth + 5) as DayNumber),
    gestationalAgeDays: undefined,
    firstTimeParents: true,
    bornTogether: 1,
    birthWeightGrams: 3_400,
    dischargedOn: civilDateOfDay((birth + 1) as DayNumber),
    daycareStart: undefined,
    kindergartenStart: undefined,
    arrivedOn: undefined,
    recordedFacts: [],
  };
}

function ownWindows(child: ChildFacts, programme: Programme): readonly Window[] {
  const planned = planVisits(child, programme, NO_CLOSING_DAYS, day);
  if (!planned.ok) throw new Error("the shipped programmes can be planned");
  return planned.value.visits.map(({ window }) => window);
}

/** The rules whose visits these children are owed, as the engine says for the first; picking them costs the peer nothing. */
function rulesToCount(programme: Programme): readonly Rule[] {
  const [child] = children;
  const planned = child && planVisits(child, programme, NO_CLOSING_DAYS, day);
  if (!planned?.ok) throw new Error("the shipped programmes can be planned");
  return planned.value.visits.map(({ rule }) => rule);
}

function peerWindows(child: ChildFacts, rules: readonly Rule[]): readonly Window[] {
  return rules.map((rule) => {
    const anchor = parseISO(
      (rule.anchors[0] === "birth" ? child.birthDate : child.dischargedOn) ?? "",
    );
    const earliest = add(anchor, rule.window.earliest);
    const latest = add(anchor, rule.window.latest);
    const target = nearestOpenDay(earliest, add(anchor, rule.window.target), latest, rule);
    return {
      earliest: format(earliest, "yyyy-MM-dd") as CivilDate,
      target: format(target, "yyyy-MM-dd") as CivilDate,
      latest: format(latest, "yyyy-MM-dd") as CivilDate,
    };
  });
}

function nearestOpenDay(earliest: Date, target: Date, latest: Date, rule: Rule): Date {
  const isOpen = (date: Date) =>
    date >= earliest &&
    date <= latest &&
    !holidays.has(format(date, "yyyy-MM-dd")) &&
    !(isSunday(date) && rule.days !== "all") &&
    !(isSaturday(date) && rule.days === "weekdays");
  for (let distance = 0; distance < 60; distance++) {
    for (const date of [addDays(target, -distance), addDays(target, distance)]) {
      if (isOpen(date)) return date;
    }
  }
  return target;
}

function inWords({ earliest, target, latest }: Window): string {
  return `${earliest}/${target}/${latest}`;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
