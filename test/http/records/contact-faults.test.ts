import { afterAll, describe, expect, test } from "vitest";
import {
  CONTACTS,
  type ContactShown,
  aFamilyToVisit,
  at,
  visiting,
} from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { type Page, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { asks, holds, visit } = visiting(at(coordinator, "2026-12-01"));

const NOON = "T12:00:00+01:00";

describe("what can not be entered", () => {
  const FUTURE = { status: 422, code: "heldInTheFuture", faults: ["/heldAt heldInTheFuture"] };

  test("what lies ahead, by a second", async () => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    const body = { healthVisitor, modality: "home", children: [child] };
    const sends = (heldAt: string) => asks("POST", CONTACTS, { body: { ...body, heldAt } });
    expect(refusal(await sends("2026-12-01T11:00:01Z"))).toEqual(FUTURE);
    expect((await sends("2026-12-01T11:00:00Z")).status).toBe(201);
  });

  test.each([{}, { visits: [] }, { children: [] }, { visits: [], children: [] }])(
    "about nobody: %o",
    async (named) => {
      const { healthVisitor } = await aFamilyToVisit(municipality);
      const body = { heldAt: `2026-03-06${NOON}`, healthVisitor, modality: "home", ...named };
      expect(refusal(await asks("POST", CONTACTS, { body }))).toEqual({
        status: 422,
        code: "nobodyNamed",
        faults: ["/children nobodyNamed"],
      });
    },
  );

  test("what has been held: every such visit is named, and nothing is entered", async () => {
    const { child, healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const held = [of("postpartum"), of("establishment")];
    const body = { heldAt: `2026-03-10${NOON}`, healthVisitor, modality: "home" };
    await holds({ ...body, visits: held });
    const visits = [held[0], of("two-months"), held[1]];
    expect(refusal(await asks("POST", CONTACTS, { body: { ...body, visits } }))).toEqual({
      status: 409,
      code: "alreadyHeld",
      faults: ["/visits/0 alreadyHeld", "/visits/2 alreadyHeld"],
    });
    expect(await visit(of("two-months"))).toMatchObject({ state: "overdue", contact: null });
    const list = await asks("GET", `/v1/children/${child}/contacts`);
    expect(bodyOf<Page<ContactShown>>(list).items).toHaveLength(1);
  });

  test("a reference that stands for another contact", async () => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    const body = {
      heldAt: `2026-03-06${NOON}`,
      healthVisitor,
      modality: "home",
      children: [child],
      externalReference: "kontakt-17",
    };
    await holds(body);
    expect(refusal(await asks("POST", CONTACTS, { body }))).toEqual({
      status: 409,
      code: "externalReferenceTaken",
      faults: ["/externalReference externalReferenceTaken"],
    });
  });

  const NOBODY = "0999a000-0000-4000-8000-0000000000ff";

  test.each([
    {
      name: "nobody's names",
      difference: { visits: [NOBODY, "x"], children: [NOBODY], healthVisitor: NOBODY },
      faults: [
        "/children/0 unknownChild",
        "/healthVisitor unknownHealthVisitor",
        "/visits/0 unknownVisit",
        "/visits/1 unknownVisit",
      ],
    },
    {
      name: "nobody's names, ahead",
      difference: { children: [NOBODY], heldAt: "2027-03-06T12:00:00+01:00" },
      faults: ["/children/0 unknownChild", "/heldAt heldInTheFuture"],
    },
    {
      name: "nobody, ahead",
      difference: { children: [], heldAt: "2027-03-06T12:00:00+01:00" },
      faults: ["/children nobodyNamed", "/heldAt heldInTheFuture"],
    },
  ])("$name: all at once", async ({ difference, faults }) => {
    const { healthVisitor } = await aFamilyToVisit(municipality);
    const body = { heldAt: `2026-03-06${NOON}`, healthVisitor, modality: "home", ...difference };
    const answer = await asks("POST", CONTACTS, { body });
    expect(refusal(answer)).toEqual({ status: 422, code: "severalRefusals", faults });
  });

  test.each([
    { difference: { heldAt: "2026-03-06" }, faults: ["/heldAt notAnInstant"] },
    { difference: { heldAt: "2026-03-06T12:00:00" }, faults: ["/heldAt notAnInstant"] },
    { difference: { heldAt: "2026-02-30T12:00:00Z" }, faults: ["/heldAt notAnInstant"] },
    { difference: { heldAt: "2026-03-06T24:00:00Z" }, faults: ["/heldAt notAnInstant"] },
    { difference: { heldAt: undefined }, faults: ["/heldAt required"] },
    { difference: { modality: undefined }, faults: ["/modality required"] },
    { difference: { healthVisitor: undefined }, faults: ["/healthVisitor required"] },
    { difference: { visits: null }, faults: ["/visits wrongType"] },
    { difference: { children: [{}] }, faults: ["/children/0 wrongType"] },
    { difference: { groupSession: NOBODY }, faults: ["/groupSession unknownField"] },
    {
      difference: { heldAt: 1, modality: "post", visits: [1], colour: 1 },
      faults: [
        "/colour unknownField",
        "/heldAt wrongType",
        "/modality notAllowed",
        "/visits/0 wrongType",
      ],
    },
  ])("$faults: 400", async ({ difference, faults }) => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    const body = {
      heldAt: `2026-03-06${NOON}`,
      healthVisitor,
      modality: "home",
      children: [child],
    };
    const answer = await asks("POST", CONTACTS, { body: { ...body, ...difference } });
    expect(refusal(answer)).toEqual({ status: 400, code: "invalidRequest", faults });
  });

  test("the same visit, or the same child, twice", async () => {
    const { child, healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const body = {
      heldAt: `2026-03-06${NOON}`,
      healthVisitor,
      modality: "home",
      visits: [of("postpartum"), of("postpartum")],
      children: [child, child],
    };
    expect(refusal(await asks("POST", CONTACTS, { body }))).toEqual({
      status: 422,
      code: "severalRefusals",
      faults: ["/children/1 duplicateChild", "/visits/1 duplicateVisit"],
    });
  });
});
