import type {
  Appointment,
  Bundle,
  Encounter,
  Patient,
  PlanDefinition,
  Resource,
  ServiceRequest,
} from "@medplum/fhirtypes";
import { afterAll, describe, expect, test } from "vitest";
import { FHIR, findsAll, resourcesIn } from "../../support/a-fhir-client.ts";
import { OUR_PROGRAMME, aDraft, toNewFamilies } from "../../support/a-draft.ts";
import { aLifeInFhir } from "../../support/a-life-in-fhir.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const life = await aLifeInFhir(municipality);
const coordinator = municipality.as("coordinator");
const [one, other] = life.twins;

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const asks = (search: string) => coordinator("GET", `${FHIR}/${search}`);
const byForm = (type: string, raw: string, headers: object = {}) =>
  coordinator("POST", `${FHIR}/${type}/_search`, { raw, headers: { ...FORM, ...headers } });
const idsOf = (found: readonly { readonly id?: string | undefined }[]) =>
  found.map(({ id }) => id).toSorted();
const finds = async (search: string) => idsOf(await findsAll<Resource>(coordinator, search));
const findsByForm = async (type: string, raw: string) =>
  idsOf(resourcesIn([bodyOf<Bundle>(await byForm(type, raw))]));
const slotsFrom = `schedule=${life.healthVisitor}`;

describe("dates at the ends of the calendar", () => {
  const dates = [
    "le9999-12-31",
    "gt9999-12-31",
    "lt0000-01-01",
    "ne0001-01-01",
    "9999-12-31T23:59:59-23:59",
    "0001-01-01T00:00:00%2B23:59",
  ];
  test.each([
    "Patient?_lastUpdated=",
    "CarePlan?_lastUpdated=",
    "ServiceRequest?_lastUpdated=",
    "ServiceRequest?occurrence=",
    "Appointment?date=",
    "Encounter?date=",
  ])("are no fault of ours: %s", async (search) => {
    const all = await finds(`${search.split("?")[0]}?_count=200`);
    for (const date of dates) {
      const answer = await asks(`${search}${date}&_count=1`);
      expect(answer.status, `${date}: ${answer.text}`).toBe(200);
    }
    expect(await finds(`${search}le9999-12-31&_count=200`)).toEqual(all);
    expect(await finds(`${search}ge0000-01-01&_count=200`)).toEqual(all);
    expect(await finds(`${search}gt9999-12-31`)).toEqual([]);
  });

  test("of slots there are none", async () => {
    for (const date of dates) {
      const answer = await asks(`Slot?${slotsFrom}&start=${date}`);
      expect([200, 400], `${date}: ${answer.text}`).toContain(answer.status);
    }
    expect(await finds(`Slot?${slotsFrom}&start=9999-12-31`)).toEqual([]);
    for (const day of ["9999-12-31", "0000-01-01"]) {
      expect((await asks(`Slot/${life.healthVisitor}.${day}.540`)).status, day).toBe(404);
    }
  });
});

describe("a date", () => {
  const twins = [one, other].toSorted();
  test.each([
    { date: "eq2026", finds: twins },
    { date: "2026-03", finds: twins },
    { date: "ge2026-03", finds: twins },
    { date: "ge2026-03-03T08:00", finds: twins },
    { date: "ge2026-03-03T08:00:30", finds: twins },
    { date: "ap2026-03-03", finds: twins },
    { date: "ne2027", finds: twins },
    { date: "ne2026-03", finds: [] },
    { date: "sa2026-03-03", finds: [] },
    { date: "eb2026-03-03", finds: [] },
    { date: "eq2025", finds: [] },
    { date: "gt2026", finds: [] },
  ])("may be written in part, with any prefix: $date", async ({ date, finds: expected }) => {
    const found = await finds(`Patient?_id=${one},${other}&_lastUpdated=${date}`);
    expect(found).toEqual(expected);
    const followed = await finds(`Patient?_lastUpdated=${date}&_count=200`);
    expect(followed.filter((id) => id === one || id === other)).toEqual(expected);
  });

  test("finds what says it was changed in that very millisecond", async () => {
    const { meta } = bodyOf<Patient>(await asks(`Patient/${one}`));
    expect(meta?.lastUpdated).toMatch(/^2026-03-0\dT[\d:]{8}\.\d{3}\+01:00$/);
    const date = encodeURIComponent(meta?.lastUpdated ?? "");
    expect(await finds(`Patient?_id=${one}&_lastUpdated=${date}`)).toEqual([one]);
  });

  test("compares a window by both of its ends", async () => {
    const all = await findsAll<ServiceRequest>(coordinator, `ServiceRequest?patient=${one}`);
    const [from, until] = ["2026-04-01", "2026-06-30"];
    const windows = all.map(({ id, occurrencePeriod: { start = "", end = "" } = {} }) => ({
      id,
      isInside: from <= start && end <= until,
      touches: start <= until && from <= end,
      isAfter: start > until,
    }));
    const expected = (which: "isInside" | "touches" | "isAfter") =>
      idsOf(windows.filter((window) => window[which]));
    const asked = `ServiceRequest?patient=${one}&occurrence=`;
    expect(expected("isInside").length).toBeGreaterThan(0);
    expect(expected("touches").length).toBeGreaterThan(expected("isInside").length);
    expect(await finds(`${asked}sa${until}`)).toEqual(expected("isAfter"));
    expect(await finds(`${asked}ge${from}&occurrence=le${until}`)).toEqual(expected("touches"));
    const inYear = await finds(`${asked}2026`);
    expect(inYear).toEqual(
      idsOf(all.filter(({ occurrencePeriod: of }) => of?.end && of.end < "2027")),
    );
    const others = await finds(`${asked}ne2026`);
    expect([...inYear, ...others].toSorted()).toEqual(idsOf(all));
  });

  test.each(["2026-13", "2026-02-30", "eq20", "2026-03-03T24:00", "2026-03-03T8:00", "ge"])(
    "that is none is refused: %s",
    async (date) => {
      const { faults } = refusal(await asks(`Patient?_lastUpdated=${date}`));
      expect(faults).toEqual(["/_lastUpdated notADate"]);
    },
  );
});

describe("codes and what refers", () => {
  const STATUS = "http://hl7.org/fhir/appointmentstatus";
  test.each([
    { search: `Appointment?patient=${one}&status=${STATUS}|noshow`, finds: [life.missed] },
    { search: `Appointment?patient=${one}&status=|noshow`, finds: [life.missed] },
    {
      search: `Appointment?patient=${one}&status=${STATUS}|noshow,proposed`,
      finds: [life.missed, life.day],
    },
    { search: `Appointment?patient=${one}&status=http://elsewhere.example|noshow`, finds: [] },
    {
      search: `Encounter?patient=${one}&status=http://hl7.org/fhir/encounter-status|finished`,
      finds: [life.contact],
    },
    { search: `Appointment?_id=|${life.day}`, finds: [life.day] },
    { search: `CarePlan?patient=${one}&status=active`, finds: [one] },
    { search: `CarePlan?patient=${one}&status=revoked,completed`, finds: [] },
    { search: `ServiceRequest?patient=${one}&intent=proposal`, finds: [life.proposal] },
    {
      search: `Slot?_id=${life.healthVisitor}.2026-03-04.480,nobody.2026-03-04.480`,
      finds: [`${life.healthVisitor}.2026-03-04.480`],
    },
    { search: `Slot?_id=${life.healthVisitor}.2026-03-04.480&status=busy`, finds: [] },
  ])("$search", async ({ search, finds: expected }) => {
    expect(await finds(search)).toEqual(expected.toSorted());
  });

  test("visits are found by what they are meant as, and by who comes", async () => {
    const all = await findsAll<ServiceRequest>(coordinator, `ServiceRequest?patient=${one}`);
    const plan = await finds(`ServiceRequest?patient=${one}&intent=plan`);
    expect(plan).toEqual(idsOf(all.filter(({ intent }) => intent === "plan")));
    expect(plan.length).toBeLessThan(all.length);
    const hers = await finds(`ServiceRequest?patient=${one}&performer=${life.healthVisitor}`);
    expect(hers).toEqual(idsOf(all.filter(({ performer }) => performer !== undefined)));
    expect(await finds(`ServiceRequest?patient=${one}&performer=${one}`)).toEqual([]);
    const followed = await finds(`ServiceRequest?performer=${life.healthVisitor}&_count=200`);
    expect(followed).toEqual(expect.arrayContaining(hers));
    const ofAll = refusal(await asks("ServiceRequest?intent=proposal"));
    expect(ofAll.faults).toEqual(["/patient required"]);
  });

  test("an agreement is found by the visit that it is for", async () => {
    const agreed = bodyOf<Appointment>(await asks(`Appointment/${life.day}`));
    for (const { reference = "" } of agreed.basedOn ?? []) {
      expect(await finds(`Appointment?based-on=${reference}`)).toEqual([life.day]);
    }
    expect(await finds(`Appointment?based-on=${crypto.randomUUID()}`)).toEqual([]);
  });
});

describe("many ids", () => {
  const TOO_MANY = Array.from({ length: 201 }, () => crypto.randomUUID()).join(",");
  test.each(["Patient", "CarePlan", "ServiceRequest", "Appointment", "Slot"])(
    "of %s count once each, and no more of them than a page holds",
    async (type) => {
      const raw = `_id=${Array.from({ length: 3_001 }, () => one).join(",")}`;
      const bundle = bodyOf<Bundle>(await byForm(type, raw));
      const isOfChild = type === "Patient" || type === "CarePlan";
      expect(idsOf(resourcesIn([bundle]))).toEqual(isOfChild ? [one] : []);
      expect(refusal(await byForm(type, `_id=${TOO_MANY}`)).faults).toEqual(["/_id tooBig"]);
    },
  );

  test.each(["Patient", "CarePlan", "ServiceRequest"])(
    "of %s are read page by page",
    async (type) => {
      const all = await findsAll<Resource>(
        coordinator,
        `${type}?patient=${one}&_count=200`.replace("Patient?patient", "Patient?_id"),
      );
      const named = [...idsOf(all).slice(0, 3), other, crypto.randomUUID()].join(",");
      const whole = await finds(`${type}?_id=${named}`);
      const paged = await findsAll<Resource>(coordinator, `${type}?_id=${named}&_count=1`);
      expect(idsOf(paged)).toEqual(whole);
      expect(whole.length).toBeGreaterThan(1);
    },
  );
});

describe("programmes", () => {
  test("are found page by page, under a cursor of that search alone", async () => {
    const all = await finds("PlanDefinition");
    expect(await finds("PlanDefinition?_count=2")).toEqual(all);
    expect(all).toContain("national.2026-1");
    const { link = [] } = bodyOf<Bundle>(await asks("PlanDefinition?_count=2"));
    const next = new URL(link.find(({ relation }) => relation === "next")?.url ?? "");
    const cursor = next.searchParams.get("_cursor") ?? "";
    for (const search of [`_count=2&_cursor=999`, `status=active&_cursor=${cursor}`]) {
      const { faults } = refusal(await asks(`PlanDefinition?${search}`));
      expect(faults, search).toEqual(["/_cursor invalidCursor"]);
    }
  });

  test("that another version has followed are retired", async () => {
    const [old] = await findsAll<PlanDefinition>(coordinator, "PlanDefinition?_id=national.2026-1");
    expect(old?.status).toBe("retired");
    expect(bodyOf(await asks("PlanDefinition/national.2026-1"))).toEqual(old);
    expect(await finds("PlanDefinition?status=retired")).toEqual(["national.2026-1"]);
    const active = await finds(
      "PlanDefinition?status=http://hl7.org/fhir/publication-status|active",
    );
    expect(active).toContain("national.2026-2");
  });

  test("of the municipality's own are found by when they were published, and retire when followed", async () => {
    const administrator = municipality.as("administrator");
    for (const day of ["03", "04"]) {
      const door = { now: new Date(`2026-03-${day}T12:00:00Z`) };
      const version = `2026-${day}`;
      const body = aDraft({ municipality: "0999", version });
      bodyOf(await administrator("POST", "/v1/programmes", { body, door }), 201);
      const published = { body: toNewFamilies(version), door };
      const path = `/v1/programmes/${OUR_PROGRAMME}/publication`;
      bodyOf(await administrator("POST", path, published), 201);
    }
    const search = "PlanDefinition?_lastUpdated=ge2026-03-04";
    const found = await findsAll<PlanDefinition>(coordinator, search);
    expect(found.map(({ id, status }) => ({ id, status }))).toEqual([
      { id: `${OUR_PROGRAMME}.2026-03`, status: "retired" },
      { id: `${OUR_PROGRAMME}.2026-04`, status: "active" },
    ]);
    expect(found[1]?.meta?.lastUpdated).toBe("2026-03-04T13:00:00.000+01:00");
  });
});

describe("a form", () => {
  test("finds by the journal's own reference, under its system or none", async () => {
    const held = bodyOf<Encounter>(await asks(`Encounter/${life.contact}`));
    const [{ system = "", value = "" } = {}] = held.identifier ?? [];
    for (const identifier of [value, `${system}|${value}`]) {
      expect(await findsByForm("Encounter", `identifier=${identifier}`)).toEqual([life.contact]);
      expect(await findsByForm("Appointment", `identifier=${identifier}`)).toEqual([]);
    }
    expect(await findsByForm("Encounter", `identifier=${system}/other|${value}`)).toEqual([]);
    expect(await findsByForm("Patient", `identifier=${system}|journal-7`)).toEqual([one]);
    const visits = (await aJournal(municipality).schedule(one)).visits.slice(4, 5);
    const agreed = bodyOf<{ id: string }>(
      await coordinator("POST", "/v1/appointments", {
        body: {
          visits: visits.map(({ id }) => id),
          healthVisitor: life.healthVisitor,
          date: "2026-12-17",
          externalReference: "journal-day-1",
        },
      }),
      201,
    );
    expect(await findsByForm("Appointment", "identifier=journal-day-1")).toEqual([agreed.id]);
  });

  test.each(["identifier=", "identifier=a|", "identifier=&_count=5"])(
    "that asks for nobody by name is refused: %s",
    async (raw) => {
      expect(refusal(await byForm("Patient", raw)).faults).toEqual(["/identifier required"]);
    },
  );

  test("says in which format it is to be answered", async () => {
    expect((await byForm("Patient", "_format=xml")).status).toBe(406);
    const said = await byForm("Patient", "_format=json", { Accept: "application/fhir+xml" });
    expect(said.status).toBe(200);
    expect((await byForm("Patient", "", { Accept: "application/fhir+xml" })).status).toBe(406);
  });
});
