import type {
  Appointment,
  Bundle,
  CarePlan,
  Encounter,
  Patient,
  ServiceRequest,
  Slot,
} from "@medplum/fhirtypes";
import { afterAll, describe, expect, test } from "vitest";
import { CPR_SYSTEM } from "../../../src/domain/registration/identifier.ts";
import { aMother } from "../../support/a-birth-letter.ts";
import { FHIR, findsAll, resourcesIn } from "../../support/a-fhir-client.ts";
import { aLifeInFhir } from "../../support/a-life-in-fhir.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { NOW } from "../../support/ask.ts";
import { refusal } from "../../support/a-problem.ts";
import { type VisitShown, aJournal, bodyOf, everyPage } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const life = await aLifeInFhir(municipality);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const [one, other] = life.twins;

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const read = async <Found>(path: string, asks = coordinator): Promise<Found> =>
  bodyOf(await asks("GET", `${FHIR}/${path}`));
const byForm = (raw: string) =>
  coordinator("POST", `${FHIR}/Patient/_search`, { raw, headers: FORM });
const stateOf = ({ extension = [] }: ServiceRequest) =>
  extension[0]?.extension?.find(({ url }) => url === "state")?.valueCode;
const ids = (found: readonly { readonly id?: string }[]) => found.map(({ id }) => id).toSorted();

describe("FHIR and the API itself agree", () => {
  test("on every visit: its id, its child, its window and its state", async () => {
    const visits = await everyPage<VisitShown>(coordinator, "/v1/visits?limit=200");
    const requests = await findsAll<ServiceRequest>(coordinator, "ServiceRequest?_count=200");
    const told = requests.map((request) => ({
      id: request.id,
      child: request.subject.reference,
      state: stateOf(request),
      ...request.occurrencePeriod,
    }));
    expect(told).toEqual(
      visits.map(({ id, child, state, window }) => ({
        id,
        child: `Patient/${child}`,
        state,
        start: window.earliest,
        end: window.latest,
      })),
    );
  });

  test("on every child: its programme, its visits and its proposals", async () => {
    for (const plan of await findsAll<CarePlan>(coordinator, "CarePlan")) {
      const { programme, visits, proposals } = (await journal.schedule(plan.id ?? "")) as Awaited<
        ReturnType<typeof journal.schedule>
      > & { programme: { id: string; version: string } };
      const owed = [...visits, ...proposals].flatMap(({ id }) => id ?? []);
      const canonical = `http://tusind.test/fhir/R4/PlanDefinition/${programme.id}|${programme.version}`;
      expect(plan.instantiatesCanonical).toEqual([canonical]);
      const shown = plan.activity?.map(({ reference }) => reference?.reference);
      expect(shown?.toSorted()).toEqual(owed.map((id) => `ServiceRequest/${id}`).toSorted());
    }
  });

  test("on a search of one child and a list of all", async () => {
    const all = await findsAll<ServiceRequest>(coordinator, "ServiceRequest?_count=200");
    const own = await findsAll<ServiceRequest>(coordinator, `ServiceRequest?patient=${one}`);
    const planned = own.filter(({ intent }) => intent !== "proposal");
    const ofChild = all.filter(({ subject }) => subject.reference === `Patient/${one}`);
    expect(planned.toSorted(byId)).toEqual(ofChild.toSorted(byId));
    expect(own.map(({ id }) => id)).toContain(life.proposal);
  });
});

const byId = (a: { id?: string }, b: { id?: string }) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1);

describe("what people made of visits", () => {
  test("a day without a clock time is proposed, for both twins", async () => {
    const agreed = await read<Appointment>(`Appointment/${life.day}`);
    expect(agreed.status).toBe("proposed");
    expect(agreed.requestedPeriod).toEqual([{ start: "2026-12-15", end: "2026-12-15" }]);
    expect(agreed.start).toBeUndefined();
    const taking = agreed.participant.map(({ actor }) => actor?.reference);
    const expected = [`Practitioner/${life.healthVisitor}`, `Patient/${one}`, `Patient/${other}`];
    expect(taking.toSorted()).toEqual(expected.toSorted());
  });

  test("nobody was home: no-show, for the whole day that was agreed", async () => {
    const missed = await read<Appointment>(`Appointment/${life.missed}`);
    expect(missed).toMatchObject({
      status: "noshow",
      start: "2026-03-03T00:00:00+01:00",
      end: "2026-03-04T00:00:00+01:00",
    });
  });

  test("a contact with twins has them as a group; one that was undone says so", async () => {
    const held = await read<Encounter>(`Encounter/${life.contact}`);
    expect(held.class.code).toBe("HH");
    expect(held.subject).toEqual({ reference: "#children" });
    expect(held.contained?.[0]).toMatchObject({ resourceType: "Group", actual: true });
    expect(held.basedOn).toHaveLength(2);
    const undone = await read<Encounter>(`Encounter/${life.undone}`);
    expect(undone).toMatchObject({ status: "entered-in-error", class: { code: "VR" } });
    expect(undone.subject).toEqual({ reference: `Patient/${one}` });
  });

  test.each([
    { search: (child: string) => `Appointment?patient=${child}&status=noshow`, finds: "missed" },
    {
      search: (child: string) => `Appointment?actor=Patient/${child}&date=2026-12-15`,
      finds: "day",
    },
    { search: (child: string) => `Encounter?patient=${child}&status=finished`, finds: "contact" },
    {
      search: (child: string) => `Encounter?subject=${child}&date=2026-03-03T10:30:00%2B01:00`,
      finds: "undone",
    },
  ] as const)("$finds is found by $search", async ({ search, finds }) => {
    expect(ids(await findsAll(coordinator, search(one)))).toEqual([life[finds]]);
  });
});

describe("slots", () => {
  const slots = (more: string) =>
    findsAll<Slot>(coordinator, `Slot?schedule=Schedule/${life.healthVisitor}&${more}`);

  test("are the half hours of her shifts; her own calendar makes them unavailable", async () => {
    const day = await slots("start=2026-03-04");
    expect(day[0]).toMatchObject({ start: "2026-03-04T08:00:00+01:00", status: "free" });
    expect(day).toHaveLength(14);
    const taken = day.filter(({ status }) => status === "busy-unavailable");
    expect(taken.map(({ start }) => start.slice(11, 16))).toEqual(["10:00", "10:30"]);
  });

  test("are found page by page, each once", async () => {
    const all = await slots("start=ge2026-03-04&start=le2026-03-06");
    const paged = await slots("start=ge2026-03-04&start=le2026-03-06&_count=5");
    expect(paged).toEqual(all);
    expect(new Set(ids(all)).size).toBe(42);
  });

  test("of more than 31 days at once are refused", async () => {
    const path = `${FHIR}/Slot?schedule=${life.healthVisitor}&start=ge2026-03-01&start=lt2026-05-01`;
    expect(refusal(await coordinator("GET", path)).faults).toEqual(["/start tooBig"]);
  });
});

describe("identifiers", () => {
  test("are asked for in a form's body, and find a child by a parent's number too", async () => {
    const mother = aMother();
    const { child, letter } = await journal.registers({ mother });
    for (const cpr of [mother.cpr, letter.children[0]?.cpr ?? ""]) {
      const answer = await byForm(
        new URLSearchParams({ identifier: `${CPR_SYSTEM}|${cpr}` }).toString(),
      );
      const bundle = bodyOf<Bundle>(answer);
      expect(ids(resourcesIn([bundle]))).toEqual([child]);
      expect(JSON.stringify(bundle.link)).not.toContain(cpr);
    }
    const shown = await read<Patient>(`Patient/${child}`);
    const own = { use: "official", system: CPR_SYSTEM, value: letter.children[0]?.cpr };
    expect(shown.identifier).toEqual([own]);
    expect(shown.meta?.profile?.[0]).toContain("dk-core-patient");
  });

  test.each(["?identifier=x", "?_id=0108589995", "/_search?identifier=x"])(
    "stand in no address: %s",
    async (query) => {
      const isForm = query.startsWith("/");
      const headers = { Prefer: "handling=lenient" };
      const answer = isForm
        ? await coordinator("POST", `${FHIR}/Patient${query}`, {
            raw: "",
            headers: { ...FORM, ...headers },
          })
        : await coordinator("GET", `${FHIR}/Patient${query}`, { headers });
      expect(refusal(answer)).toMatchObject({ status: 400, code: "invalidRequest" });
      expect(answer.text).not.toContain("0108589995");
    },
  );
});

test("a child that has died is told from one that has moved, as /v1 tells it", async () => {
  const { child } = await aJournal(municipality).registers();
  const stop = { body: { cause: "death", on: "2026-03-03" } };
  const stopped = await coordinator("POST", `/v1/children/${child}/stop`, stop);
  expect(stopped.status, stopped.text).toBeLessThan(300);
  const patient = bodyOf<Patient>(await coordinator("GET", `${FHIR}/Patient/${child}`));
  expect(patient).toMatchObject({ active: false, deceasedBoolean: true });
  expect(
    bodyOf<Patient>(await coordinator("GET", `${FHIR}/Patient/${one}`)).deceasedBoolean,
  ).toBeUndefined();
  expect(bodyOf<CarePlan>(await coordinator("GET", `${FHIR}/CarePlan/${child}`)).status).toBe(
    "revoked",
  );
});

test("what has changed since a moment is found by it, and nothing else", async () => {
  const LATER = new Date(NOW.getTime() + 3_601_001);
  const body = { mother: { phone: "+45 87 65 43 21" } };
  const change = { body, headers: { "If-Match": "*" }, door: { now: LATER } };
  bodyOf(await coordinator("PATCH", `/v1/families/${life.family}`, change));
  for (const search of ["Patient", "CarePlan"]) {
    const found = await findsAll<Patient>(
      coordinator,
      `${search}?_lastUpdated=gt2026-03-03T11:30:00Z`,
    );
    expect(ids(found), search).toEqual([...life.twins].toSorted());
    expect(found.map(({ meta }) => meta?.lastUpdated)).toEqual(
      found.map(() => "2026-03-03T13:00:01.001+01:00"),
    );
    const then = encodeURIComponent("2026-03-03T13:00:01.001+01:00");
    const inThatMoment = await findsAll(coordinator, `${search}?_lastUpdated=${then}`);
    expect(ids(inThatMoment), search).toEqual([...life.twins].toSorted());
    const before = await findsAll(coordinator, `${search}?_lastUpdated=lt2026-03-03T11:30:00Z`);
    expect(ids(before)).not.toContain(one);
  }
  const visits = await findsAll<ServiceRequest>(
    coordinator,
    "ServiceRequest?_lastUpdated=gt2026-03-03T11:30:00Z",
  );
  const whose = new Set(visits.map(({ subject }) => subject.reference));
  expect([...whose].toSorted()).toEqual(life.twins.map((id) => `Patient/${id}`).toSorted());
});

test.each(["Patient?colour=blue", "Patient?patient:Patient.name=x"])(
  "what is not known is passed over only if that is preferred: %s",
  async (search) => {
    expect((await coordinator("GET", `${FHIR}/${search}`)).status).toBe(400);
    const headers = { Prefer: "respond-async, handling=lenient" };
    expect((await coordinator("GET", `${FHIR}/${search}`, { headers })).status).toBe(200);
  },
);
