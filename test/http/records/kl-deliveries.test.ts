import { afterAll, describe, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aCpr, aMother } from "../../support/a-birth-letter.ts";
import {
  type AFamilyToVisit,
  aFamilyToVisit,
  at,
  visiting,
  withTag,
} from "../../support/a-family-to-visit.ts";
import { aKlGateway, resourcesOf } from "../../support/a-kl-gateway.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { type Told, againstKl } from "../../support/kl-rules.ts";
import { registeredTwice } from "../../support/registered-twice.ts";
import { bodyOf, changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const gateway = await aKlGateway(municipality);
const coordinator = municipality.as("coordinator");

const DAY = "2026-03-06";
const NIGHT = "2026-03-07T01:00:00Z";
const on = (moment: string) => visiting(at(coordinator, moment));
const WEIGHT = { of: "child", observation: "weight", value: 3400 };
const RELATION = { of: "child", observation: "parent-child-relation", value: "normal" };
const FED = { of: "child", observation: "feeding", value: "breast-milk-only" };
const ALL = [WEIGHT, RELATION, FED];

/** A visit just after the birth with what was found at it, and its id. */
async function isVisited(
  { child, healthVisitor, visit }: AFamilyToVisit,
  findings: readonly object[] = ALL,
) {
  const heldAt = `${DAY}T09:00:00+01:00`;
  const held = { heldAt, healthVisitor, modality: "home", visits: [visit("postpartum")] };
  const { id } = await on(DAY).holds(held);
  await finds(id, child, findings);
  return id;
}

async function finds(contact: string, child: string, findings: readonly object[], moment = DAY) {
  const path = `/v1/contacts/${contact}`;
  const body = { child, findings };
  return bodyOf(
    await withTag(at(coordinator, moment), "PUT", `${path}/findings`, body, () => path),
  );
}

const kindsOf = (resources: readonly Told[]) =>
  resources
    .map(({ resourceType, status = "" }) => `${resourceType} ${String(status)}`.trim())
    .toSorted();

async function toldOf(child: string, moment: string) {
  const { of } = await gateway.delivers(moment);
  const [report] = of(child);
  if (report !== undefined) expect(againstKl(report)).toEqual([]);
  return resourcesOf(report);
}

const VISIT = ["Encounter finished", "Observation final", "Observation final", "Observation final"];

describe("what the gateway has been told", () => {
  test("is not told again, and what was never told is not taken back", async () => {
    const family = await aFamilyToVisit(municipality);
    const contact = await isVisited(family);
    await on(DAY).undoes(contact);
    expect(await toldOf(family.child, NIGHT)).toEqual([]);
    await isVisited(family);
    expect(kindsOf(await toldOf(family.child, NIGHT))).toEqual([...VISIT, "Patient"]);
    expect(await toldOf(family.child, "2026-03-08")).toEqual([]);
  });

  test("is taken back as entered in error when its contact was undone, and told anew when it was held after all", async () => {
    const family = await aFamilyToVisit(municipality);
    const contact = await isVisited(family);
    const before = await toldOf(family.child, NIGHT);
    await on("2026-03-08").undoes(contact);
    const back = await toldOf(family.child, "2026-03-09");
    expect(kindsOf(back)).toEqual([
      "Encounter entered-in-error",
      ...Array<string>(3).fill("Observation entered-in-error"),
      "Patient",
    ]);
    expect(back.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await isVisited(family);
    expect(kindsOf(await toldOf(family.child, "2026-03-10"))).toEqual([...VISIT, "Patient"]);
  });

  test("follows a finding that was corrected, and one that was none", async () => {
    const family = await aFamilyToVisit(municipality);
    const crying = {
      of: "child",
      observation: "condition",
      value: "e818645e-47a7-4125-a579-a68f556b7344",
    };
    const contact = await isVisited(family, [...ALL, crying]);
    await toldOf(family.child, NIGHT);
    await finds(contact, family.child, [{ ...WEIGHT, value: 3500 }, RELATION, FED], "2026-03-08");
    const told = await toldOf(family.child, "2026-03-09");
    expect(kindsOf(told)).toEqual([
      "Encounter finished",
      "Observation entered-in-error",
      ...VISIT.slice(1),
      "Patient",
    ]);
    expect(JSON.stringify(told)).toContain('"value":3500');
  });

  test("follows an intervention from its acceptance to its end, and one entered by mistake", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const path = `/v1/children/${child}/interventions`;
    const body = {
      code: "712ef286-161c-4b9d-b2b9-b43e3f432646",
      recipient: "child",
      startedOn: DAY,
    };
    const asks = at(coordinator, DAY);
    const { id } = bodyOf<{ id: string }>(await asks("POST", path, { body }), 201);
    expect(kindsOf(await toldOf(child, NIGHT))).toEqual(["CarePlan active", "Patient"]);
    const change = (sent: object) =>
      withTag(at(coordinator, "2026-03-09"), "PATCH", `/v1/interventions/${id}`, sent);
    bodyOf(await change({ endedOn: "2026-03-09" }));
    expect(kindsOf(await toldOf(child, "2026-03-10"))).toEqual(["CarePlan completed", "Patient"]);
    bodyOf(await change({ enteredInError: true }));
    expect(kindsOf(await toldOf(child, "2026-03-11"))).toEqual([
      "CarePlan entered-in-error",
      "Patient",
    ]);
    expect(refusal(await change({ endedOn: null }))).toMatchObject({ code: "alreadyUndone" });
  });

  test("is told again after an answer that was lost, and not after the next", async () => {
    const family = await aFamilyToVisit(municipality);
    const { delivery: last } = await gateway.asksAfter(0, DAY);
    const contact = await isVisited(family);
    const lost = await gateway.asksAfter(last, NIGHT);
    const again = await gateway.asksAfter(last, NIGHT);
    expect(again.bundle).toEqual(lost.bundle);
    await on("2026-03-08").undoes(contact);
    const [back] = (await gateway.asksAfter(last, "2026-03-09")).bundle.entry ?? [];
    expect(kindsOf(resourcesOf(back?.resource))).toContain("Encounter entered-in-error");
    const { delivery, bundle } = await gateway.asksAfter(again.delivery, "2026-03-10");
    expect(kindsOf(resourcesOf(bundle.entry?.[0]?.resource))).toContain(
      "Encounter entered-in-error",
    );
    expect((await gateway.asksAfter(delivery, "2026-03-10")).bundle.entry).toBeUndefined();
  });

  test("is all told again after 0, however many are asked for at once", async () => {
    const family = await aFamilyToVisit(municipality);
    await isVisited(family);
    await gateway.delivers(NIGHT);
    const whole = await gateway.asksAfter(0, NIGHT);
    const known = new Set(whole.bundle.entry?.map(({ resource }) => resource.id));
    const met = new Set<string>();
    let after = 0;
    for (let more = true; more;) {
      const page = await gateway.asksAfter(after, NIGHT, 2);
      for (const { resource } of page.bundle.entry ?? []) met.add(resource.id);
      ({ delivery: after, more } = page);
    }
    expect(met).toEqual(known);
    expect(
      refusal(
        await at(municipality.as("journal-system"), NIGHT)("POST", "/v1/kl-deliveries", {
          body: { after: after + 1_000 },
        }),
      ),
    ).toEqual({
      status: 422,
      code: "unknownDelivery",
      faults: ["/after unknownDelivery"],
    });
  });
});

describe("a contact that lacks what it must document", () => {
  test("is named as waiting, and told on the third day with what is unknown and what was not done", async () => {
    const family = await aFamilyToVisit(municipality);
    const contact = await isVisited(family, [FED]);
    const waiting = { child: family.child, contact, until: "2026-03-08" };
    expect((await gateway.delivers(NIGHT)).waiting).toContainEqual(waiting);
    await on("2026-03-07").observes(contact, { weight: false });
    expect((await gateway.delivers("2026-03-08T12:00:00Z")).waiting).toContainEqual(waiting);
    const told = await toldOf(family.child, "2026-03-09T01:00:00Z");
    const absent = told.flatMap((each) =>
      "dataAbsentReason" in each
        ? [/"code":"([a-z-]+)"/.exec(JSON.stringify(each["dataAbsentReason"]))?.[1]]
        : [],
    );
    expect(absent.toSorted()).toEqual(["not-performed", "unknown"]);
  });
});

describe("who is told of", () => {
  test("no child without a CPR number, until it has one", async () => {
    const letter = aBirthLetter({
      children: [aBornChild({ cpr: undefined, replacementNumber: "R12345678" })],
    });
    const family = await aFamilyToVisit(municipality, letter);
    await isVisited(family);
    expect(refusal(await gateway.reads(family.child, NIGHT))).toMatchObject({
      code: "cprNumberMissing",
    });
    const { unnamed } = await gateway.asksAfter(0, NIGHT);
    expect(unnamed).toContain(family.child);
    const children = [{ ...letter.children[0], cpr: aCpr() }];
    const corrected = {
      ...letter,
      messageId: crypto.randomUUID(),
      status: "corrected",
      replaces: letter.messageId,
      children,
    };
    bodyOf(
      await at(municipality.as("journal-system"), "2026-03-08")("POST", "/v1/birth-notifications", {
        body: corrected,
      }),
    );
    expect(kindsOf(await toldOf(family.child, "2026-03-08"))).toEqual([...VISIT, "Patient"]);
  });

  test("by number alone, whatever is known of them, a protected home the least", async () => {
    const mother = aMother({ addressProtected: true });
    const family = await aFamilyToVisit(municipality, { mother });
    const contact = await isVisited(family);
    await finds(contact, family.child, [
      ...ALL,
      { of: "mother", observation: "support-network", value: "normal" },
    ]);
    const { text } = await gateway.reads(family.child, NIGHT);
    expect(text).toContain(mother.cpr);
    expect(text).not.toMatch(/Æblegren|Tusindfrydvej|8450|Hammel|12 34 56/);
  });

  test("once, where one was registered twice: the other is taken back", async () => {
    const first = await aFamilyToVisit(municipality);
    const twice = await registeredTwice(coordinator, first.letter);
    await isVisited(first);
    await gateway.delivers(NIGHT);
    const body = { into: twice, reason: "Registreret to gange" };
    const path = `/v1/children/${first.child}/merge`;
    bodyOf(await at(coordinator, "2026-03-08")("POST", path, { body }));
    const { of } = await gateway.delivers("2026-03-09");
    const back = kindsOf(resourcesOf(of(first.child)[0]));
    expect(back).toContain("Encounter entered-in-error");
    expect(back).not.toContain("Encounter finished");
    expect(kindsOf(resourcesOf(of(twice)[0]))).toEqual([...VISIT, "Patient"]);
  });

  test("a child that died, of what was held before", async () => {
    const family = await aFamilyToVisit(municipality);
    await isVisited(family);
    bodyOf(
      await at(coordinator, "2026-03-07")("POST", `/v1/children/${family.child}/stop`, {
        body: { cause: "death" },
      }),
    );
    const told = bodyOf<Parameters<typeof resourcesOf>[0]>(
      await gateway.reads(family.child, "2026-03-08"),
    );
    expect(kindsOf(resourcesOf(told))).toEqual([...VISIT, "Patient"]);
  });
});

describe("a report of one child", () => {
  test("is the same while nothing has changed, and begins on the day that is asked for", async () => {
    const family = await aFamilyToVisit(municipality);
    await isVisited(family);
    const first = await gateway.reads(family.child, NIGHT);
    expect(first.headers.get("Content-Type")).toBe("application/fhir+json");
    expect((await gateway.reads(family.child, NIGHT)).text).toBe(first.text);
    const later = await gateway.reads(family.child, "2026-03-08");
    expect(later.headers.get("ETag")).toBe(first.headers.get("ETag"));
    const since = async (day: string) =>
      bodyOf<{ entry?: unknown }>(await gateway.reads(family.child, NIGHT, day)).entry;
    expect(await since(DAY)).toEqual((first.json as { entry: unknown }).entry);
    expect(await since("2026-03-07")).toBeUndefined();
  });

  test("asks for a token that may read the record and its reasons, and a delivery too", async () => {
    const family = await aFamilyToVisit(municipality);
    await isVisited(family);
    const path = `/v1/children/${family.child}/kl-delivery`;
    const statuses = async (...scopes: readonly string[]) => {
      const asks = municipality.as("journal-system", { scopes });
      const made = await asks("POST", "/v1/kl-deliveries", { body: {} });
      return [(await asks("GET", path)).status, made.status];
    };
    expect(await statuses("records:read")).toEqual([403, 403]);
    expect(await statuses("reasons:read")).toEqual([404, 403]);
    expect(await statuses("records:read", "reasons:read")).toEqual([200, 201]);
  });

  test("and a delivery ask who keeps the records", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const says = async (sorCode: string | null) =>
      changes(municipality.as("administrator"), "PUT", "/v1/settings", { sorCode });
    bodyOf(await says(null));
    expect(refusal(await gateway.reads(child, NIGHT))).toMatchObject({ code: "sorCodeMissing" });
    const asks = municipality.as("journal-system");
    expect(refusal(await asks("POST", "/v1/kl-deliveries", { body: {} }))).toMatchObject({
      code: "sorCodeMissing",
    });
    expect((await says("12345")).status).toBe(400);
    bodyOf(await says("451000016003"));
  });
});
