import { afterAll, describe, expect, test } from "vitest";
import {
  type AFamilyToVisit,
  APPOINTMENTS,
  CONTACTS,
  aFamilyToVisit,
  aNewHealthVisitor,
  at,
  visiting,
} from "../../support/a-family-to-visit.ts";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { type Page, bodyOf, changes } from "../../support/on-record.ts";
import { withoutIds } from "../../support/without-ids.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const early = visiting(at(coordinator, "2026-03-03"));
const asVisitor = (subject: string) => municipality.as("health-visitor", { subject });

/** A family whose first visit, on 12 March, a colleague of its own health visitor comes to. */
async function aCoveredFamily(letter: object = {}) {
  const family = await aFamilyToVisit(municipality, { ...letter });
  const colleague = await aNewHealthVisitor(municipality);
  const visits = [family.visit("establishment")];
  const agreed = await early.agrees({ visits, healthVisitor: colleague, date: "2026-03-12" });
  return { ...family, colleague, agreed, visits };
}

type Covered = AFamilyToVisit & { readonly agreed: { readonly id: string } };

/** What somebody is answered who reads all there is of a family. */
async function readsAll(asks: Asks, { family, child, visit, agreed }: Covered) {
  const paths = [
    `/v1/families/${family}`,
    `/v1/children/${child}`,
    `/v1/children/${child}/schedule`,
    `/v1/children/${child}/contacts`,
    `/v1/visits/${visit("establishment")}`,
    `${APPOINTMENTS}/${agreed.id}`,
  ];
  const statuses = [];
  for (const path of paths) statuses.push((await asks("GET", path)).status);
  for (const list of ["children", "visits"]) {
    const page: Page<object> = bodyOf(await asks("GET", `/v1/${list}?limit=200`));
    statuses.push(JSON.stringify(page.items).includes(family) ? 200 : 404);
  }
  return [...new Set(statuses)];
}

describe("who comes instead", () => {
  test.each([
    { day: "2026-03-03", sees: true },
    { day: "2026-03-12", sees: true },
    { day: "2026-03-19", sees: true },
    { day: "2026-03-20", sees: false },
    { day: "2026-06-01", sees: false },
  ])("sees the family until a week after it, on $day: $sees", async ({ day, sees }) => {
    const covered = await aCoveredFamily();
    const asks = at(asVisitor(covered.colleague), day);
    const { agreed } = covered;
    if (sees) expect(await readsAll(asks, covered)).toEqual([200]);
    else {
      // Her own appointment stays in her calendar, without the visits that are no longer hers to see.
      const own = bodyOf(await asks("GET", `${APPOINTMENTS}/${agreed.id}`));
      expect(own).toMatchObject({ id: agreed.id, visits: [] });
      const nobodys = { ...covered, agreed: { id: crypto.randomUUID() } };
      expect(await readsAll(asks, nobodys)).toEqual([404]);
    }
    expect(await readsAll(at(asVisitor(covered.healthVisitor), day), covered)).toEqual([200]);
  });

  test("saw nothing before it was agreed, nor does after it was cancelled or given to another", async () => {
    const covered = await aCoveredFamily();
    const { colleague, agreed, visit, healthVisitor } = covered;
    const nobodys = { ...covered, agreed: { id: crypto.randomUUID() } };
    const other = await aNewHealthVisitor(municipality);
    const [first, second] = [asVisitor(colleague), asVisitor(other)];
    expect(await readsAll(second, nobodys)).toEqual([404]);
    await early.changes(agreed.id, { healthVisitor: other });
    expect(await readsAll(first, covered)).toEqual([404]);
    expect(await readsAll(second, covered)).toEqual([200]);
    await early.cancels(agreed.id);
    expect(await readsAll(second, nobodys)).toEqual([404]);
    await early.agrees({ visits: [visit("two-months")], healthVisitor, date: "2026-04-21" });
    expect(await readsAll(second, nobodys)).toEqual([404]);
  });

  test("writes down what was held, agrees the next time, and takes back what she mistook", async () => {
    const { colleague, visits, child, visit } = await aCoveredFamily();
    const she = visiting(at(asVisitor(colleague), "2026-03-18"));
    const held = await she.holds({
      heldAt: "2026-03-12T10:00:00+01:00",
      healthVisitor: colleague,
      modality: "home",
      visits,
    });
    expect(held).toMatchObject({ visits, children: [child] });
    expect(await she.contact(held.id)).toEqual(held);
    const next = await she.agrees({
      visits: [visit("two-months")],
      healthVisitor: colleague,
      date: "2026-04-21",
      time: "09:00",
    });
    expect((await she.changes(next.id, { time: "10:00" })).startsAt).toContain("T10:00");
    await she.undoes(held.id);
    expect(await she.visit(visits[0] ?? "")).toMatchObject({ contact: null });
    await she.cancels(next.id);
  });

  test("writes nothing down once it is over", async () => {
    const { colleague, visits, visit } = await aCoveredFamily();
    const asks = at(asVisitor(colleague), "2026-03-20");
    const heldAt = "2026-03-12T10:00:00+01:00";
    const held = { heldAt, healthVisitor: colleague, modality: "home", visits };
    const unknown = { status: 422, code: "unknownVisit", faults: ["/visits/0 unknownVisit"] };
    expect(refusal(await asks("POST", CONTACTS, { body: held }))).toEqual(unknown);
    const next = { visits: [visit("two-months")], healthVisitor: colleague, date: "2026-04-21" };
    expect(refusal(await asks("POST", APPOINTMENTS, { body: next }))).toEqual(unknown);
    const body = { outcome: "not-home", on: "2026-03-12", reason: "Ingen åbnede" };
    const said = await asks("POST", `/v1/visits/${visits[0]}/outcome`, { body });
    expect(refusal(said)).toMatchObject({ status: 404 });
  });

  test("is not whoever asks for herself: nobody agrees a visit that is not hers to see", async () => {
    const { visit } = await aFamilyToVisit(municipality);
    const stranger = await aNewHealthVisitor(municipality);
    const body = { visits: [visit("establishment")], healthVisitor: stranger, date: "2026-03-12" };
    const answer = await asVisitor(stranger)("POST", APPOINTMENTS, { body });
    expect(refusal(answer)).toMatchObject({ status: 422, code: "unknownVisit" });
  });
});

describe("of one appointment, contact or list each sees what is hers", () => {
  test("who held a contact for two families sees of it what she may", async () => {
    const [one, other] = [await aFamilyToVisit(municipality), await aFamilyToVisit(municipality)];
    const children = [one.child, other.child].toSorted();
    const { id } = await visiting(at(coordinator, "2026-03-12")).holds({
      heldAt: "2026-03-12T10:00:00+01:00",
      healthVisitor: one.healthVisitor,
      modality: "group",
      visits: [one.visit("establishment"), other.visit("establishment")],
    });
    expect((await visiting(coordinator).contact(id)).children.toSorted()).toEqual(children);
    for (const own of [one, other]) {
      const asks = asVisitor(own.healthVisitor);
      const shown = await visiting(asks).contact(id);
      expect(shown).toMatchObject({
        children: [own.child],
        visits: [own.visit("establishment")],
      });
      const list = await asks("GET", `/v1/children/${own.child}/contacts`);
      expect(bodyOf<Page<object>>(list).items).toEqual([shown]);
    }
    const stranger = asVisitor(await aNewHealthVisitor(municipality));
    expect((await stranger("GET", `${CONTACTS}/${id}`)).status).toBe(404);
  });

  test("a coordinator sees what is of her districts", async () => {
    await changes(municipality.as("administrator"), "PUT", "/v1/settings", {
      districts: [
        { code: "hammel", postalCodes: ["8450"], coordinators: ["hammels"] },
        { code: "hinnerup", postalCodes: ["8382"], coordinators: ["hinnerups"] },
      ],
    });
    const covered = await aCoveredFamily();
    const as = (subject: string) => municipality.as("coordinator", { subject });
    expect(await readsAll(as("hammels"), covered)).toEqual([200]);
    expect(await readsAll(as("hinnerups"), covered)).toEqual([404]);
    const { visits, agreed, colleague, child } = covered;
    const path = `${APPOINTMENTS}/${agreed.id}`;
    for (const [method, body] of [["PATCH", { time: "10:00" }], ["DELETE"]] as const) {
      const headers = { "If-Match": "*" };
      const answer = await as("hinnerups")(method, path, { ...(body && { body }), headers });
      expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
    }
    const heldAt = "2026-03-03T10:00:00+01:00";
    const held = { heldAt, healthVisitor: colleague, modality: "home" };
    const answer = await as("hinnerups")("POST", CONTACTS, {
      body: { ...held, visits, children: [child] },
    });
    expect(refusal(answer).faults).toEqual(["/children/0 unknownChild", "/visits/0 unknownVisit"]);
  });

  test("a journal without the scope of reasons is shown no words of people", async () => {
    const { visits } = await aCoveredFamily();
    const [visit = ""] = visits;
    const body = { outcome: "not-home", on: "2026-03-03", reason: "Ingen åbnede døren" };
    await early.says(visit, body);
    const scopes = ["records:read", "records:write"];
    const journal = visiting(municipality.as("journal-system", { scopes }));
    const { outcomes } = await journal.visit(visit);
    expect(outcomes).toEqual([
      { outcome: "not-home", scope: null, on: "2026-03-03", reason: null },
    ]);
    expect(JSON.stringify(await journal.takesBack(visit))).not.toContain("Ingen");
    expect((await visiting(municipality.as("journal-system")).visit(visit)).outcomes).toEqual([]);
  });
});

test("nothing tells where a protected family lives, to nobody who comes", async () => {
  const street = "Hemmelighedsvej 17";
  const address = { street, postalCode: "8472", city: "Skjulested" };
  await changes(municipality.as("administrator"), "PUT", "/v1/settings", {
    districts: [{ code: "skjulested", postalCodes: ["8472"], coordinators: [] }],
  });
  const covered = await aCoveredFamily({
    mother: aMother({ address, addressProtected: true }),
    children: [aBornChild({ transferredTo: `Afsnit ${street}` })],
  });
  const { colleague, healthVisitor, visit, child, family } = covered;
  const seen: string[] = [];
  const heard =
    (asks: Asks): Asks =>
    async (method, path, asking) => {
      const answer = await asks(method, path, asking);
      seen.push(answer.text);
      return answer;
    };
  const people = [
    coordinator,
    asVisitor(colleague),
    asVisitor(healthVisitor),
    municipality.as("journal-system"),
  ];
  for (const [place, asks] of people.entries()) {
    const they = visiting(heard(at(asks, "2026-03-12")));
    await readsAll(they.asks, covered);
    const time = `1${place}:00`;
    const visits = [visit("second-in-first-month")];
    const next = await they.agrees({ visits, healthVisitor: colleague, date: "2026-03-18", time });
    await they.changes(next.id, { durationMinutes: 30 });
    await they.says(visits[0] ?? "", { outcome: "not-home", on: "2026-03-12", reason: "Ingen" });
    await they.takesBack(visits[0] ?? "");
    await they.cancels(next.id);
    const heldAt = "2026-03-12T10:00:00+01:00";
    const by = { heldAt, healthVisitor: colleague, modality: "home" };
    await they.undoes((await they.holds({ ...by, visits, children: [child] })).id);
    await they.asks("GET", "/v1/visits?limit=200");
  }
  expect(seen.join("")).toContain(family);
  for (const text of seen) expect(withoutIds(text)).not.toMatch(/Hemmelighedsvej|8472|skjulested/i);
});
