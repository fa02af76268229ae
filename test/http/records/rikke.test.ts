import { afterAll, expect, test } from "vitest";
import { aCpr } from "../../support/a-birth-letter.ts";
import { at, visiting } from "../../support/a-family-to-visit.ts";
import { eventsAfter } from "../../support/announced.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { BIRTHS, type Registered, type ScheduleOnRecord, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);

/**
 * Rikke and her child, as KL tells their story in the guide to its child-health profiles (http://fhir.kl.dk/children):
 * a first child, one visit before its window, one after it, and three contacts that nobody had planned.
 */
const BORN = "2020-05-05";
const DUE = "2020-05-03";
const mother = { cpr: aCpr(), name: "Rikke Æblegren", address: { postalCode: "8450" } };

const journal = municipality.as("journal-system");

test("the story of Rikke", async () => {
  const registration = { mother, dueDate: DUE, firstTimeParents: true };
  const expected: Registered = bodyOf(
    await at(journal, "2020-01-10")("POST", "/v1/pregnancies", { body: registration }),
    201,
  );
  const child = expected.children[0]?.childId ?? "";
  const by = expected.children[0]?.schedule.visits[0]?.healthVisitor ?? "";
  const she = (day: string) =>
    visiting(at(municipality.as("health-visitor", { subject: by }), day));

  const shown = new Map<string, object>();
  const scheduleOn = async (now: string, day = now): Promise<ScheduleOnRecord> =>
    bodyOf(await she(now).asks("GET", `/v1/children/${child}/schedule?at=${day}`));
  /** Every visit of the child with its state on a day, as it is shown then or later. */
  const statesOn = async (now: string, day = now) => {
    const { visits } = await scheduleOn(now, day);
    const states = Object.fromEntries(visits.map(({ rule, state }) => [rule, state]));
    if (now === day) shown.set(day, states);
    return states;
  };
  const idOf = async (rule: string, day: string) => {
    const found = (await scheduleOn(day)).visits.find((visit) => visit.rule === rule)?.id;
    if (typeof found !== "string") throw new Error(`${rule} is not on record on ${day}`);
    return found;
  };
  const holds = async (day: string, rule?: string, modality = "home") => {
    const visits = rule === undefined ? [] : [await idOf(rule, day)];
    const heldAt = `${day}T10:00:00Z`;
    const named = rule === undefined ? { children: [child] } : { visits };
    return she(day).holds({ heldAt, healthVisitor: by, modality, ...named });
  };

  const ahead = {
    postpartum: "planned",
    establishment: "planned",
    "second-in-first-month": "planned",
    "two-months": "planned",
    "four-months": "planned",
    "six-months": "planned",
    "nine-months": "planned",
    "eighteen-months": "planned",
  };
  expect(await statesOn("2020-01-10")).toEqual({ pregnancy: "planned", ...ahead });
  expect(await statesOn("2020-01-13")).toEqual({ pregnancy: "due", ...ahead });

  await holds("2020-02-05", "pregnancy");
  const pregnant = { pregnancy: "held" };
  expect(await statesOn("2020-02-05")).toEqual({ ...pregnant, ...ahead });

  const letter = {
    messageId: "rikke-1",
    status: "new",
    municipality: "0999",
    mother,
    dueDate: DUE,
    firstTimeParents: true,
    discharge: "after-24-hours",
    children: [{ bornAt: `${BORN}T06:20:00+02:00`, sex: "female", weightGrams: 3400 }],
  };
  const born: Registered = bodyOf(await at(journal, BORN)("POST", BIRTHS, { body: letter }), 201);
  expect(born.children.map(({ childId }) => childId)).toEqual([child]);
  expect(await statesOn(BORN)).toEqual({ ...pregnant, ...ahead });

  // On the second day, though the window opens on the third.
  const postpartum = await holds("2020-05-07", "postpartum");
  const held = { ...pregnant, postpartum: "held" };
  expect(await statesOn("2020-05-07")).toEqual({ ...ahead, ...held });
  const visit = await she("2020-05-07").visit(postpartum.visits[0] ?? "");
  expect(visit).toMatchObject({
    contact: postpartum.id,
    window: { earliest: "2020-05-08", target: "2020-05-09", latest: "2020-05-10" },
  });

  expect(await statesOn("2020-05-12")).toEqual({ ...ahead, ...held, establishment: "due" });
  await holds("2020-05-17", "establishment");
  await holds("2020-06-01", "second-in-first-month");
  const month = { ...held, establishment: "held", "second-in-first-month": "held" };
  expect(await statesOn("2020-06-01")).toEqual({ ...ahead, ...month });

  expect(await statesOn("2020-07-06")).toEqual({ ...ahead, ...month, "two-months": "due" });
  await holds("2020-07-07", "two-months");
  const contacts = [
    await holds("2020-07-09", undefined, "phone"),
    await holds("2020-07-14"),
    await holds("2020-07-23"),
  ];
  const summer = { ...month, "two-months": "held" };
  expect(await statesOn("2020-07-23")).toEqual({ ...ahead, ...summer });
  for (const { id, visits, children } of contacts) {
    expect({ id, visits, children }).toEqual({ id, visits: [], children: [child] });
  }

  // Nobody came at four and at six months; at nine they came, four days late.
  expect(await statesOn("2020-10-06")).toEqual({
    ...ahead,
    ...summer,
    "four-months": "overdue",
    "six-months": "due",
  });
  const missed = { "four-months": "overdue", "six-months": "overdue" };
  expect(await statesOn("2021-03-05")).toEqual({
    ...ahead,
    ...summer,
    ...missed,
    "nine-months": "due",
  });
  await holds("2021-03-09", "nine-months");
  expect(await statesOn("2021-03-09")).toEqual({
    ...ahead,
    ...summer,
    ...missed,
    "nine-months": "held-late",
  });

  const listed: { items: readonly { heldAt: string }[] } = bodyOf(
    await she("2021-03-09").asks("GET", `/v1/children/${child}/contacts`),
  );
  expect(listed.items.map(({ heldAt }) => heldAt.slice(0, 10))).toEqual([
    "2021-03-09",
    "2020-07-23",
    "2020-07-14",
    "2020-07-09",
    "2020-07-07",
    "2020-06-01",
    "2020-05-17",
    "2020-05-07",
    "2020-02-05",
  ]);

  // What was shown on a day since the birth is what is said of that day ever after.
  for (const [day, states] of shown) {
    if (day >= BORN) expect(await statesOn("2021-03-09", day), day).toEqual(states);
  }

  const events = (await eventsAfter(municipality, 0)).filter((event) => event.child === child);
  const rules = new Map<string | null, string>();
  for (const { rule, id } of (await scheduleOn("2021-03-09")).visits) rules.set(id, rule);
  const told = (type: string) =>
    events.filter((event) => event.type === type).map((event) => rules.get(event.visit));
  const all = Object.keys({ pregnancy: "", ...ahead }).toSorted();
  expect(told("visit.planned").toSorted()).toEqual(all);
  expect(told("visit.moved").toSorted()).toEqual(Object.keys(ahead).toSorted());
  expect(
    events
      .filter(({ type }) => type !== "visit.planned" && type !== "visit.moved")
      .map(({ type, visit: of, reasons }) => [type, rules.get(of), ...reasons]),
  ).toEqual([
    ["child.expected", undefined, "pregnancy"],
    ["visit.held", "pregnancy", "home", "insideWindow"],
    ["child.born", undefined, "birthNotification"],
    ["anchor.changed", undefined, "due", "birth"],
    ["visit.held", "postpartum", "home", "beforeWindow"],
    ["visit.held", "establishment", "home", "insideWindow"],
    ["visit.held", "second-in-first-month", "home", "insideWindow"],
    ["visit.held", "two-months", "home", "insideWindow"],
    ["contact.recorded", undefined, "phone"],
    ["contact.recorded", undefined, "home"],
    ["contact.recorded", undefined, "home"],
    ["visit.held", "nine-months", "home", "afterWindow"],
  ]);
});
