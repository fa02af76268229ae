import { type DayNumber, dayNumberOfParts, partsOf } from "./civil-date.ts";

const STORE_BEDEDAG_LAST_YEAR = 2023; // abolished from 2024

interface Holiday {
  readonly name: string;
  readonly english: string;
  /** Days after Easter Sunday. */
  readonly afterEaster?: number;
  readonly monthAndDay?: readonly [number, number];
  readonly lastYear?: number;
}

/** The Danish public holidays, the Danish name as the label. */
const HOLIDAYS: readonly Holiday[] = [
  { name: "nytårsdag", english: "New Year's Day", monthAndDay: [1, 1] },
  { name: "skærtorsdag", english: "Maundy Thursday", afterEaster: -3 },
  { name: "langfredag", english: "Good Friday", afterEaster: -2 },
  { name: "påskedag", english: "Easter Sunday", afterEaster: 0 },
  { name: "2. påskedag", english: "Easter Monday", afterEaster: 1 },
  {
    name: "store bededag",
    english: "Great Prayer Day",
    afterEaster: 26,
    lastYear: STORE_BEDEDAG_LAST_YEAR,
  },
  { name: "Kristi himmelfartsdag", english: "Ascension Day", afterEaster: 39 },
  { name: "pinsedag", english: "Whit Sunday", afterEaster: 49 },
  { name: "2. pinsedag", english: "Whit Monday", afterEaster: 50 },
  { name: "juledag", english: "Christmas Day", monthAndDay: [12, 25] },
  { name: "2. juledag", english: "the second day of Christmas", monthAndDay: [12, 26] },
];

/** The English name of a holiday that has this Danish one. */
export function englishHolidayName(danish: string): string | undefined {
  return HOLIDAYS.find(({ name }) => name === danish)?.english;
}

/** The holidays of the years that plans ask about all the time, worked out once. */
let keptHolidays: ReadonlyMap<number, string> | undefined;
const KEPT_YEARS = { first: 1980, last: 2140 };
const FIRST_KEPT_DAY = dayNumberOfParts(KEPT_YEARS.first, 1, 1);
const LAST_KEPT_DAY = dayNumberOfParts(KEPT_YEARS.last, 12, 31);

/** The name of the public holiday that falls on a day, or undefined. */
export function publicHolidayOn(day: DayNumber): string | undefined {
  if (day < FIRST_KEPT_DAY || day > LAST_KEPT_DAY) {
    return publicHolidaysOf(partsOf(day).year).get(day);
  }
  keptHolidays ??= holidaysOfKeptYears();
  return keptHolidays.get(day);
}

function holidaysOfKeptYears(): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  for (let year = KEPT_YEARS.first; year <= KEPT_YEARS.last; year++) {
    for (const [day, name] of publicHolidaysOf(year)) days.set(day, name);
  }
  return days;
}

/** A year's public holidays by day number. */
export function publicHolidaysOf(year: number): ReadonlyMap<number, string> {
  const easter = easterSunday(year);
  const days = new Map<number, string>();
  for (const holiday of HOLIDAYS) {
    if (holiday.lastYear !== undefined && year > holiday.lastYear) continue;
    const day = holiday.monthAndDay
      ? dayNumberOfParts(year, ...holiday.monthAndDay)
      : easter + (holiday.afterEaster ?? 0);
    if (!days.has(day)) days.set(day, holiday.name);
  }
  return days;
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus of 1876, as in Meeus, Astronomical Algorithms). */
function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const marchDays = epact + weekdayShift - 7 * lateMoon + 114;
  return dayNumberOfParts(year, Math.floor(marchDays / 31), (marchDays % 31) + 1);
}
