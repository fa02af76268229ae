import Holidays from "date-holidays";

const denmark = new Holidays("DK");

/** The Danish public holidays of some years as another package knows them. */
export function danishHolidays(firstYear: number, lastYear: number): ReadonlySet<string> {
  const dates = new Set<string>();
  for (let year = firstYear; year <= lastYear; year++) {
    for (const { date, type } of denmark.getHolidays(year)) {
      if (type === "public") dates.add(date.slice(0, 10));
    }
  }
  return dates;
}
