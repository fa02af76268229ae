import type { CarePlan, CarePlanActivity } from "@medplum/fhirtypes";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { rows } from "../../../src/db/connection/database.ts";
import { FHIR } from "../../support/a-fhir-client.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import type { Planned } from "../../support/a-preview.ts";
import { fhirFaults } from "../../support/fhir-validator.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { child } = await journal.registers();

const apply = (plan: string, parameter: readonly object[], asks = coordinator) =>
  asks("POST", `${FHIR}/PlanDefinition/${plan}/$apply`, {
    body: { resourceType: "Parameters", parameter },
    headers: { "Content-Type": "application/fhir+json" },
  });

const windowsOf = (activities: readonly CarePlanActivity[] = []) =>
  activities.map(({ detail }) => ({
    rule: detail?.code?.coding?.[0]?.code,
    ...detail?.scheduledPeriod,
  }));

describe("what a programme owes a child that is told of", () => {
  const told = [
    { name: "birthDate", valueDate: "2026-03-02" },
    { name: "dueDate", valueDate: "2026-03-20" },
    { name: "gestationalDays", valueInteger: 262 },
    { name: "firstTimeParents", valueBoolean: true },
    {
      name: "fact",
      part: [
        { name: "fact", valueCode: "language-concern" },
        { name: "value", valueBoolean: true },
        { name: "on", valueDate: "2027-05-01" },
      ],
    },
    { name: "asOf", valueDate: "2027-06-01" },
  ];

  test("is what a schedule preview says, and FHIR R4", async () => {
    const plan = bodyOf<CarePlan>(await apply("favrskov.2026-1", told));
    const preview = bodyOf<Planned>(
      await coordinator("POST", "/v1/schedule-previews", {
        body: {
          programme: "favrskov",
          child: {
            birthDate: "2026-03-02",
            dueDate: "2026-03-20",
            gestationalAge: { weeks: 37, days: 3 },
            firstTimeParents: true,
          },
          facts: [{ fact: "language-concern", value: true, on: "2027-05-01" }],
          asOf: "2027-06-01",
        },
      }),
    );
    const owed = [...preview.visits, ...preview.proposals].map(({ rule, window }) => ({
      rule,
      start: window.earliest,
      end: window.latest,
    }));
    expect(windowsOf(plan.activity)).toEqual(owed);
    expect(plan).toMatchObject({ status: "draft", intent: "proposal" });
    expect(fhirFaults(plan)).toEqual([]);
  });

  test("is refused with every fault", async () => {
    const faulty = [
      { name: "birthDate", valueDate: "2026-02-30" },
      { name: "bornTogether", valueInteger: 0 },
      { name: "colour", valueString: "blue" },
    ];
    expect(refusal(await apply("favrskov.2026-1", faulty))).toEqual({
      status: 400,
      code: "invalidRequest",
      faults: [
        "/child/birthDate notADate",
        "/child/bornTogether tooSmall",
        "/child/colour unknownField",
      ],
    });
    expect(refusal(await apply("nobodys.2026-1", [])).status).toBe(404);
  });
});

test.each(["%00.x", "favrskov.%00", "our-own.%00"])(
  "what no database holds is not found, whether read or applied: %s",
  async (plan) => {
    expect((await apply(plan, [])).status).toBe(404);
    expect((await coordinator("GET", `${FHIR}/PlanDefinition/${plan}`)).status).toBe(404);
  },
);

test("what is told twice of a child is refused by its name", async () => {
  const part = ["language-concern", "another"].map((valueCode) => ({ name: "fact", valueCode }));
  const days = ["2026-03-02", "2026-03-03"];
  const answer = await apply("favrskov.2026-1", [
    ...days.map((valueDate) => ({ name: "birthDate", valueDate })),
    { name: "fact", part: [] },
    { name: "fact", part },
  ]);
  const faults = ["/birthDate notAllowed", "/facts/1/fact notAllowed"];
  expect(refusal(answer)).toEqual({ status: 400, code: "invalidRequest", faults });
});

describe("what a programme owes a child on record", () => {
  const subject = (id: string) => [{ name: "subject", valueString: `Patient/${id}` }];

  test("is its schedule, where it follows that version; nothing is stored", async () => {
    const { programme, visits } = (await journal.schedule(child)) as Awaited<
      ReturnType<typeof journal.schedule>
    > & { programme: { id: string; version: string } };
    const before = await changes();
    const plan = bodyOf<CarePlan>(
      await apply(`${programme.id}.${programme.version}`, subject(child)),
    );
    expect(plan.subject).toEqual({ reference: `Patient/${child}` });
    expect(windowsOf(plan.activity).slice(0, visits.length)).toEqual(
      visits.map(({ rule, window }) => ({ rule, start: window.earliest, end: window.latest })),
    );
    expect(fhirFaults(plan)).toEqual([]);
    expect(await changes()).toBe(before);
  });

  test("is refused where it follows another, and where the child is nobody's", async () => {
    const other = refusal(await apply("vejle.2026-1", subject(child)));
    expect(other).toMatchObject({ status: 422, code: "anotherProgramme" });
    const nobody = refusal(await apply("national.2026-2", subject(crypto.randomUUID())));
    expect(nobody).toMatchObject({ status: 404, code: "notFound" });
  });

  test("is for those alone who may read a schedule", async () => {
    const leader = municipality.as("leader");
    const answer = await apply("national.2026-2", subject(child), leader);
    expect(refusal(answer)).toMatchObject({ status: 403, code: "notAllowedToDo" });
  });
});

describe("the log", () => {
  test.each([
    { path: () => `Patient/${child}` },
    { path: () => `CarePlan?patient=${child}` },
    { path: () => `ServiceRequest?patient=${child}&_count=200` },
  ])("names whom one request showed, once: $path", async ({ path }) => {
    const before = await entries();
    expect((await coordinator("GET", `${FHIR}/${path()}`)).status).toBe(200);
    expect((await entries()).slice(before.length)).toEqual([`{${child}}`]);
  });
});

async function changes(): Promise<number> {
  const found = await municipality.database.within("0999", (tx) =>
    rows(tx, sql`select number from event`),
  );
  return found.length;
}

/** Whom each entry names, in the order of their moments. */
async function entries(): Promise<readonly string[]> {
  const found = await municipality.database.within("0999", (tx) =>
    rows(tx, sql`select children::text as children from audit_entry order by ctid`),
  );
  return found.map(({ children }) => String(children));
}
