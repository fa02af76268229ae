import { expect, test } from "vitest";
import { planVisits } from "../../src/domain/programme/plan-visits.ts";
import { SHIPPED_PROGRAMMES } from "../../src/domain/programme/shipped-programmes.ts";
import { NO_CLOSING_DAYS } from "../../src/domain/time/visiting-days.ts";
import { timeline } from "../../src/web/timeline.ts";
import { aChild, aFact, day } from "../support/a-child.ts";

/** Whole timelines of imagined children, to be read by a health visitor when they change. */
const CHILDREN = [
  {
    name: "favrskov-first-child-home-early",
    programme: "favrskov",
    asOf: "2026-03-03",
    child: aChild({
      birthDate: day("2026-03-02"),
      dueDate: day("2026-03-20"),
      gestationalAgeDays: 37 * 7 + 3,
      firstTimeParents: true,
      dischargedOn: day("2026-03-03"),
      daycareStart: day("2027-02-01"),
    }),
  },
  {
    name: "national-preterm-twin-ten-weeks-early",
    programme: "national",
    asOf: "2026-05-20",
    child: aChild({
      birthDate: day("2026-03-02"),
      gestationalAgeDays: 30 * 7,
      firstTimeParents: false,
      bornTogether: 2,
      dischargedOn: day("2026-05-11"),
      recordedFacts: [aFact("epds-mother", 15, "2026-05-18"), aFact("adbb", 3, "2026-05-18")],
    }),
  },
  {
    name: "vejle-pregnancy-of-first-time-parents",
    programme: "vejle",
    asOf: "2026-03-02",
    child: aChild({ dueDate: day("2026-06-15"), firstTimeParents: true }),
  },
  {
    name: "aarhus-born-before-christmas-with-siblings",
    programme: "aarhus",
    asOf: "2026-12-27",
    child: aChild({
      birthDate: day("2026-12-22"),
      dueDate: day("2026-12-24"),
      firstTimeParents: false,
      dischargedOn: day("2026-12-22"),
    }),
  },
  {
    name: "favrskov-three-years-and-a-concern",
    programme: "favrskov",
    asOf: "2029-05-10",
    child: aChild({
      birthDate: day("2026-03-02"),
      dueDate: day("2026-03-04"),
      firstTimeParents: false,
      daycareStart: day("2027-02-01"),
      recordedFacts: [
        aFact("language-concern", true, "2028-09-12"),
        aFact("daycare-handover-needed", true, "2027-01-10"),
        aFact("daycare-handover-consent", false, "2027-01-10"),
      ],
    }),
  },
  {
    name: "koebenhavn-moved-in-at-nine-months",
    programme: "koebenhavn",
    asOf: "2026-12-01",
    child: aChild({
      birthDate: day("2026-03-02"),
      firstTimeParents: true,
      arrivedOn: day("2026-11-20"),
    }),
  },
];

test.each(CHILDREN)("$name", async ({ name, programme: id, asOf, child }) => {
  const programme = SHIPPED_PROGRAMMES.find(({ document }) => document.id === id)?.programme;
  if (programme === undefined) throw new Error(`${id} is shipped`);
  const planned = planVisits(child, programme, NO_CLOSING_DAYS, day(asOf));
  if (!planned.ok) throw new Error("it can be planned");
  await expect(timeline(programme, planned.value, day(asOf))).toMatchFileSnapshot(`${name}.txt`);
});
