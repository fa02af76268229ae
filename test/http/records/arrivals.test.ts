import { afterAll, expect, test } from "vitest";
import { aBornChild, aCpr, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { planned } from "../../support/a-preview.ts";
import { refusal } from "../../support/a-problem.ts";
import { type Registered, aJournal, asPreviewed, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const anArrivedChild = (difference: Readonly<Record<string, unknown>> = {}) => ({
  cpr: aCpr(),
  name: "Alma Æblegren",
  birthDate: "2025-06-01",
  ...difference,
});

const anArrival = (difference: Readonly<Record<string, unknown>> = {}) => ({
  arrivedOn: "2026-03-02",
  mother: aMother(),
  children: [anArrivedChild()],
  ...difference,
});

const sends = (body: unknown) => journal.asks("POST", "/v1/arrivals", { body });

const FACTS = {
  birthDate: "2025-06-01",
  dueDate: "2025-07-20",
  firstTimeParents: true,
  bornTogether: 1,
  birthWeightGrams: 2100,
  daycareStart: "2026-05-01",
};

test("children who move in get the schedule that a preview of them gives", async () => {
  const answer = await sends(anArrival({ children: [anArrivedChild(FACTS), anArrivedChild()] }));
  const { children } = bodyOf<Registered>(answer, 201);
  const arrivedOn = "2026-03-02";
  const previews = await Promise.all(
    [FACTS, { birthDate: "2025-06-01" }].map((facts) =>
      planned({ child: { ...facts, arrivedOn }, asOf: "2026-03-03" }),
    ),
  );
  expect(children.map(({ schedule }) => asPreviewed(schedule))).toEqual(previews);
});

test("what ended before they came is not owed", async () => {
  const { children } = bodyOf<Registered>(await sends(anArrival()), 201);
  const windows = children.flatMap(({ schedule }) => schedule.visits.map(({ window }) => window));
  expect(windows.length).toBeGreaterThan(0);
  for (const { latest } of windows) expect(latest >= "2026-03-02", latest).toBe(true);
});

test("a child who comes to a mother on record comes into her family", async () => {
  const { family, child, letter } = await journal.registers();
  const arrived = bodyOf<Registered>(await sends(anArrival({ mother: letter.mother })), 201);
  expect(arrived.family).toBe(family);
  expect((await journal.family(family)).children.toSorted()).toEqual(
    [child, arrived.children[0]?.childId].toSorted(),
  );
});

test("a child may come with a second parent alone", async () => {
  const { mother: secondParent, ...rest } = anArrival();
  const { family } = bodyOf<Registered>(await sends({ ...rest, secondParent }), 201);
  expect((await journal.family(family)).parents).toMatchObject([
    { part: "second-parent", name: secondParent.name },
  ]);
});

test("a child whose number is on record already is 409", async () => {
  const { letter } = await journal.registers();
  const children = [anArrivedChild({ cpr: letter.children[0]?.cpr })];
  expect(refusal(await sends(anArrival({ children })))).toMatchObject({ status: 409 });
});

test.each([
  { birthDate: "2026-03-04", now: "2026-03-03T22:59:59Z", status: 422 },
  { birthDate: "2026-03-04", now: "2026-03-03T23:00:00Z", status: 201 },
])("born on $birthDate, sent at $now: $status", async ({ birthDate, now, status }) => {
  const body = anArrival({ children: [anArrivedChild(), anArrivedChild({ birthDate })] });
  const answer = await journal.asks("POST", "/v1/arrivals", { body, door: { now: new Date(now) } });
  expect(answer.status).toBe(status);
  if (status === 422) {
    expect(refusal(answer)).toMatchObject({
      code: "bornInTheFuture",
      faults: ["/children/1/birthDate bornInTheFuture"],
    });
  }
});

test("every fault is named at once", async () => {
  const children = [anArrivedChild({ birthDate: "2025-02-30" }), { ...aBornChild(), name: "" }];
  const answer = await sends(anArrival({ arrivedOn: undefined, children, colour: "red" }));
  expect(answer.status).toBe(400);
  expect(refusal(answer).faults).toEqual(
    expect.arrayContaining([
      "/arrivedOn required",
      "/children/0/birthDate notADate",
      "/children/1/birthDate required",
      "/children/1/bornAt unknownField",
      "/colour unknownField",
    ]),
  );
});
