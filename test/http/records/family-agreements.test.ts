import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, visiting, withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";
import { aChildTwice } from "../../support/registered-twice.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { holds, undoes } = visiting(coordinator);
const HELD_AT = "2026-03-03T01:00:00+01:00";

interface AgreementShown {
  readonly id: string;
  readonly state: string;
  readonly [field: string]: unknown;
}

/** A family, and a call about its child. */
async function aFamilyCalled() {
  const family = await aFamilyToVisit(municipality);
  const { child, healthVisitor } = family;
  const call = { heldAt: HELD_AT, healthVisitor, modality: "phone", children: [child] };
  return { ...family, contact: (await holds(call)).id };
}

const ofChild = (child: string, difference = {}) => ({
  child,
  text: "Vi prøver faste sovetider",
  responsible: "family",
  due: "2026-03-17",
  ...difference,
});
const sends = (contact: string, ...items: readonly object[]) =>
  coordinator("POST", `/v1/contacts/${contact}/agreements`, { body: { items } });
const agrees = async (contact: string, ...items: readonly object[]) =>
  bodyOf<{ items: AgreementShown[] }>(await sends(contact, ...items), 201).items;
const one = async (contact: string, item: object) => {
  const [made] = await agrees(contact, item);
  return made?.id ?? "";
};
const agreementsOf = async (child: string, asks = coordinator) =>
  bodyOf<{ items: AgreementShown[] }>(await asks("GET", `/v1/children/${child}/agreements`)).items;
const puts = (id: string, body: object) =>
  withTag(coordinator, "PATCH", `/v1/agreements/${id}`, body);

const WENT = { state: "kept", effect: "helped-partly", outcome: "Hun sover bedre om natten" };

describe("what was agreed at a contact", async () => {
  const { child, contact, healthVisitor } = await aFamilyCalled();
  const hers = {
    responsible: "health-visitor",
    responsibleHealthVisitor: healthVisitor,
    due: "2026-03-10",
  };
  const events = await eventsOf(municipality, () =>
    agrees(contact, ofChild(child), ofChild(child, hers)),
  );

  test("is shown with its child, what is followed up first standing first", async () => {
    expect(await agreementsOf(child)).toMatchObject([
      { child, contact, madeOn: "2026-03-03", state: "open", ...hers },
      { ...ofChild(child), responsibleHealthVisitor: null, effect: null, closedAt: null },
    ]);
  });

  test("is told in codes alone", () => {
    expect(events).toMatchObject([
      { type: "agreement.made", child, reasons: ["family"] },
      { type: "agreement.made", child, reasons: ["health-visitor"] },
    ]);
    expect(JSON.stringify(events)).not.toContain("sovetider");
  });

  test("is a task once its day has passed, until somebody says how it went", async () => {
    const { kinds } = tasksAt(coordinator, "2026-03-18");
    const followUps = async (day: string) =>
      (await kinds(child, day)).filter((kind) => kind === "follow-up-agreement").length;
    expect(await followUps("2026-03-10")).toBe(0);
    expect(await followUps("2026-03-11")).toBe(1);
    expect(await followUps("2026-03-18")).toBe(2);
    const [first] = await agreementsOf(child);
    const closing = await eventsOf(municipality, () => puts(first?.id ?? "", WENT));
    expect(closing).toMatchObject([{ type: "agreement.closed", child, reasons: ["kept"] }]);
    expect(await followUps("2026-03-18")).toBe(1);
  });
});

describe("all that is wrong is said at once", async () => {
  const { child, contact } = await aFamilyCalled();
  const other = await aFamilyToVisit(municipality);

  test("of several that are made, by their places, and none is written down", async () => {
    const stray = ofChild(other.child, { due: "2026-03-02" });
    const nobody = { responsible: "health-visitor", responsibleHealthVisitor: other.child };
    const answer = await sends(contact, ofChild(child), stray, ofChild(child, nobody));
    expect(refusal(answer)).toEqual({
      status: 422,
      code: "severalRefusals",
      faults: [
        "/items/1/child unknownChild",
        "/items/1/due daysOutOfOrder",
        "/items/2/responsibleHealthVisitor unknownHealthVisitor",
      ],
    });
    expect(await agreementsOf(child)).toEqual([]);
  });

  test("of how one went", async () => {
    const id = await one(contact, ofChild(child));
    expect(refusal(await puts(id, { state: "dropped", text: "" }))).toEqual({
      status: 400,
      code: "invalidRequest",
      faults: ["/effect required", "/outcome required", "/text tooSmall"],
    });
    expect(refusal(await puts(id, { effect: "helped" })).faults).toEqual([
      "/outcome required",
      "/state required",
    ]);
    expect(refusal(await puts(id, { state: "open", effect: "helped", outcome: "x" }))).toEqual({
      status: 400,
      code: "invalidRequest",
      faults: ["/state notAllowed"],
    });
  });

  test("of other terms", async () => {
    const id = await one(contact, ofChild(child));
    const terms = { due: "2026-03-01", responsibleHealthVisitor: crypto.randomUUID() };
    expect(refusal(await puts(id, terms)).faults).toEqual([
      "/due daysOutOfOrder",
      "/responsibleHealthVisitor namesNoHealthVisitor",
      "/responsibleHealthVisitor unknownHealthVisitor",
    ]);
  });
});

describe("an agreement on record", () => {
  test("is put otherwise while it is open, and never once it is closed", async () => {
    const { child, contact } = await aFamilyCalled();
    const id = await one(contact, ofChild(child));
    const events = await eventsOf(municipality, async () => {
      const moved = bodyOf<AgreementShown>(await puts(id, { due: "2026-03-24" }));
      expect(moved).toMatchObject({ due: "2026-03-24", state: "open" });
    });
    expect(events).toMatchObject([{ type: "agreement.changed", child, reasons: ["due"] }]);
    const closed = bodyOf<AgreementShown>(await puts(id, WENT));
    expect(closed).toMatchObject({ ...WENT, closedBy: "a-coordinator" });
    expect(refusal(await puts(id, { due: "2026-03-25" }))).toMatchObject({
      status: 409,
      code: "agreementClosed",
    });
    expect(refusal(await puts(id, WENT))).toMatchObject({ code: "agreementClosed" });
  });

  test("stays as it is where nothing is said", async () => {
    const { child, contact } = await aFamilyCalled();
    const id = await one(contact, ofChild(child));
    const before = await coordinator("GET", `/v1/agreements/${id}`);
    const events = await eventsOf(municipality, async () => {
      expect((await puts(id, {})).headers.get("ETag")).toBe(before.headers.get("ETag"));
    });
    expect(events).toEqual([]);
  });

  test("is changed only as it was read", async () => {
    const { child, contact } = await aFamilyCalled();
    const path = `/v1/agreements/${await one(contact, ofChild(child))}`;
    const body = { due: "2026-03-24" };
    expect(refusal(await coordinator("PATCH", path, { body }))).toMatchObject({ status: 428 });
    const stale = await coordinator("PATCH", path, { body, headers: { "If-Match": '"7.ab"' } });
    expect(refusal(stale)).toMatchObject({ status: 412 });
  });

  test("stays when the contact turns out to be a mistake, and takes no further one", async () => {
    const { child, contact } = await aFamilyCalled();
    await agrees(contact, ofChild(child));
    await undoes(contact);
    expect(await agreementsOf(child)).toMatchObject([{ contact, state: "open" }]);
    expect(refusal(await sends(contact, ofChild(child)))).toMatchObject({
      status: 409,
      code: "alreadyUndone",
    });
  });

  test("goes over to the child that its child turns out to be", async () => {
    const { child, twice, healthVisitor } = await aChildTwice(municipality);
    const call = { heldAt: HELD_AT, healthVisitor, modality: "phone", children: [twice] };
    const { id: contact } = await holds(call);
    const id = await one(contact, ofChild(twice));
    const body = { into: child, reason: "Registreret to gange" };
    bodyOf(await coordinator("POST", `/v1/children/${twice}/merge`, { body }));
    expect(await agreementsOf(child)).toMatchObject([{ id, child, contact }]);
    expect(bodyOf<AgreementShown>(await puts(id, WENT))).toMatchObject({ state: "kept" });
    expect(refusal(await sends(contact, ofChild(twice)))).toMatchObject({ code: "childMerged" });
  });

  test("is silent with its child, and nothing is agreed any more", async () => {
    const { child, contact } = await aFamilyCalled();
    const id = await one(contact, ofChild(child));
    await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } });
    expect(refusal(await puts(id, WENT))).toMatchObject({ status: 409, code: "childEnded" });
    expect(refusal(await sends(contact, ofChild(child)))).toMatchObject({ code: "childEnded" });
    expect(await tasksAt(coordinator, "2026-03-18").kinds(child)).toEqual([]);
  });

  test("is for those who may see why, and nobody else", async () => {
    const { child, contact } = await aFamilyCalled();
    const id = await one(contact, ofChild(child));
    const [registers, reads] = [["records:read", "records:write"], ["reasons:read"]].map((scopes) =>
      municipality.as("journal-system", { scopes }),
    );
    const path = `/v1/children/${child}/agreements`;
    expect((await registers?.("GET", path))?.status).toBe(403);
    const items = [ofChild(child)];
    const sent = await registers?.("POST", `/v1/contacts/${contact}/agreements`, {
      body: { items },
    });
    expect(sent?.status).toBe(422);
    const changed = await registers?.("PATCH", `/v1/agreements/${id}`, {
      body: { due: "2026-03-24" },
      headers: { "If-Match": "*" },
    });
    expect(changed?.status).toBe(404);
    expect(await agreementsOf(child, reads)).toMatchObject([{ id }]);
    const another = municipality.as("health-visitor");
    expect((await another("GET", path)).status).toBe(404);
    expect((await another("GET", `/v1/agreements/${id}`)).status).toBe(404);
    expect((await aJournal(municipality).asks("GET", path)).status).toBe(200);
  });
});

test("an agreement is written down once, however often it is sent with its key", async () => {
  const { child, contact } = await aFamilyCalled();
  const asking = { body: { items: [ofChild(child)] }, headers: { "Idempotency-Key": "sleep" } };
  const path = `/v1/contacts/${contact}/agreements`;
  const first = await coordinator("POST", path, asking);
  const again = await at(coordinator, "2026-03-04")("POST", path, asking);
  expect(again.text).toBe(first.text);
  expect(await agreementsOf(child)).toHaveLength(1);
});
