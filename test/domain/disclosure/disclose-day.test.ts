import { expect, test } from "vitest";
import { aQuestion, aHousehold, dayShown } from "../../support/a-day-to-show.ts";
import { day } from "../../support/a-child.ts";
import { HOME, aViewer } from "../../support/a-family.ts";

const OWN = aHousehold("own");
const ANOTHER = aHousehold("another", { healthVisitor: "another", district: "east" });

const HERS = aViewer("health-visitor", { subject: "her-health-visitor" });
const READS = aViewer("journal-system", { scopes: ["records:read"] });
const READS_REASONS = aViewer("journal-system", { scopes: ["records:read", "reasons:read"] });

test("a day names the child of each visit, whom to call, and where to go", () => {
  const { shown } = dayShown([OWN], HERS);
  expect(shown.stops.map(({ appointment }) => appointment)).toEqual(["stop 0", "of a-session"]);
  expect(shown.stops[0]).toMatchObject({
    place: HOME,
    placeSource: "postalCodeCentre",
    isProtected: false,
    session: undefined,
    visits: [
      {
        of: { child: "child own", family: "family own", visit: { id: "visit own" } },
        about: {
          id: "child own",
          name: "Alma Æblegren",
          birthDate: "2026-03-02",
          dueDate: "2026-03-20",
          parents: [
            { part: "mother", name: "Ida Æblegren", phone: "+45 12 34 56 78", interpreter: "ar" },
          ],
        },
        observations: [{ code: "sleep" }],
        ask: [aQuestion("smoking")],
      },
    ],
  });
  expect(shown.stops[1]).toMatchObject({
    session: { id: "a-session", title: "Mødregruppe", place: "Hammel bibliotek" },
    place: undefined,
    placeSource: "base",
  });
  expect(shown.toBook.map(({ of }) => of.visit.id)).toEqual(["later own"]);
});

test("no number of anybody is in a day, nor who has custody", () => {
  const [visit] = dayShown([OWN], HERS).shown.toBook;
  expect(Object.keys(visit?.about ?? {}).toSorted()).toEqual([
    "birthDate",
    "dueDate",
    "id",
    "name",
    "parents",
  ]);
  expect(visit?.about.parents.map((parent) => Object.keys(parent).toSorted())).toEqual([
    ["interpreter", "name", "part", "phone"],
  ]);
});

test("a stop at a protected family says so, and not where", () => {
  const { shown } = dayShown([aHousehold("own", { isProtected: true })], HERS);
  expect(shown.stops[0]).toMatchObject({
    place: undefined,
    placeSource: "keptBack",
    isProtected: true,
    timed: { travelMethod: "assumed" },
  });
  expect(shown.stops[0]?.visits).toHaveLength(1);
});

test("of a family that is not hers a viewer sees the time that it takes, and no more", () => {
  const { shown } = dayShown([ANOTHER], HERS);
  expect(shown.stops[0]).toMatchObject({
    appointment: "stop 0",
    durationMinutes: 60,
    place: undefined,
    placeSource: "keptBack",
    isProtected: false,
    visits: [],
  });
  expect(shown.toBook).toEqual([]);
});

test.each([
  {
    name: "with the right to reasons",
    viewer: READS_REASONS,
    ask: [aQuestion("smoking")],
    shows: true,
  },
  { name: "without", viewer: READS, ask: [], shows: false },
])("a journal $name is told what to ask: $ask", ({ viewer, ask, shows }) => {
  const { stops, toBook } = dayShown([OWN], viewer).shown;
  for (const visit of [...stops.flatMap(({ visits }) => visits), ...toBook]) {
    expect(visit.ask).toEqual(ask);
    expect(visit.of.showsReasons).toBe(shows);
    expect(visit.of.visit.because.length > 0).toBe(shows);
  }
});

test.each([
  { name: "her health visitor", viewer: HERS, children: ["child own"] },
  {
    name: "the coordinator of all",
    viewer: aViewer("coordinator"),
    children: ["child own", "child another"],
  },
  {
    name: "the coordinator of the other district",
    viewer: aViewer("coordinator", { districts: ["east"] }),
    children: ["child another"],
  },
  { name: "a journal", viewer: READS, children: ["child own", "child another"] },
  { name: "whom none is anything to", viewer: aViewer("health-visitor"), children: [] },
  {
    name: "one who comes for her",
    viewer: aViewer("health-visitor", { subject: "covering" }),
    children: ["child covered"],
  },
])("the children named for the log are those that $name sees, each once", (looking) => {
  const coveredBy = [{ healthVisitor: "covering", on: day("2026-03-12") }];
  const covered = aHousehold("covered", { healthVisitor: "a third", district: "north", coveredBy });
  const children = ["coordinator of all", "journal"].some((who) => looking.name.endsWith(who))
    ? [...looking.children, "child covered"]
    : looking.children;
  const seen = dayShown([OWN, ANOTHER, covered], looking.viewer);
  const { stops, toBook } = seen.shown;
  const about = [...stops.flatMap(({ visits }) => visits), ...toBook].map(
    ({ about: { id } }) => id,
  );
  expect(seen.children.toSorted()).toEqual(children.toSorted());
  expect([...new Set(about)].toSorted()).toEqual(children.toSorted());
});
