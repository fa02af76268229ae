const VISIT = "00000000-0000-4000-8000-000000000001";
const HEALTH_VISITOR = "00000000-0000-4000-8000-000000000002";
const CHILD = "00000000-0000-4000-8000-000000000003";
const AGREED = "00000000-0000-4000-8000-000000000004";
const HELD = "00000000-0000-4000-8000-000000000005";
const PLAN = "https://tusind.example/fhir/R4/PlanDefinition/national";
const META = { versionId: "1.5b0c1a2e9f3d4c77" };

const patient = { reference: `Patient/${CHILD}` };
const practitioner = { reference: `Practitioner/${HEALTH_VISITOR}` };
const visit = { reference: `ServiceRequest/${VISIT}` };

/** One of each kind, short: what a resource holds is FHIR's to say, and docs/fhir.md what of it is ours. */
export const FHIR_EXAMPLES: Readonly<Record<string, object>> = {
  PlanDefinition: {
    resourceType: "PlanDefinition",
    id: "national.2026-2",
    meta: META,
    url: PLAN,
    version: "2026-2",
    status: "active",
    action: [
      { id: "anchor.1", title: "birth" },
      {
        id: "two-months",
        title: "2-månedersbesøg",
        relatedAction: [{ actionId: "anchor.1", relationship: "after-start" }],
      },
    ],
  },
  Patient: {
    resourceType: "Patient",
    id: CHILD,
    meta: META,
    active: true,
    name: [{ text: "Alma Æblegren" }],
    birthDate: "2026-03-02",
    generalPractitioner: [practitioner],
  },
  CarePlan: {
    resourceType: "CarePlan",
    id: CHILD,
    meta: META,
    instantiatesCanonical: [`${PLAN}|2026-2`],
    status: "active",
    intent: "plan",
    subject: patient,
    activity: [{ reference: visit }],
  },
  ServiceRequest: {
    resourceType: "ServiceRequest",
    id: VISIT,
    meta: META,
    instantiatesCanonical: [`${PLAN}|2026-2`],
    status: "active",
    intent: "plan",
    code: { text: "2-månedersbesøg" },
    subject: patient,
    occurrencePeriod: { start: "2026-04-20", end: "2026-06-02" },
    performer: [practitioner],
  },
  Appointment: {
    resourceType: "Appointment",
    id: AGREED,
    meta: META,
    status: "booked",
    start: "2026-04-27T09:00:00+02:00",
    end: "2026-04-27T10:00:00+02:00",
    basedOn: [visit],
    participant: [
      { actor: practitioner, status: "accepted" },
      { actor: patient, status: "accepted" },
    ],
  },
  Encounter: {
    resourceType: "Encounter",
    id: HELD,
    meta: META,
    status: "finished",
    class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "HH" },
    subject: patient,
    basedOn: [visit],
    period: { start: "2026-04-27T09:05:00+02:00" },
  },
  Practitioner: {
    resourceType: "Practitioner",
    id: HEALTH_VISITOR,
    meta: META,
    active: true,
    name: [{ text: "Ragna Kornblomst" }],
  },
  Schedule: { resourceType: "Schedule", id: HEALTH_VISITOR, meta: META, actor: [practitioner] },
  Slot: {
    resourceType: "Slot",
    id: `${HEALTH_VISITOR}.2026-04-27.540`,
    meta: META,
    schedule: { reference: `Schedule/${HEALTH_VISITOR}` },
    status: "free",
    start: "2026-04-27T09:00:00+02:00",
    end: "2026-04-27T09:30:00+02:00",
  },
  CapabilityStatement: {
    resourceType: "CapabilityStatement",
    status: "active",
    date: "2026-11-22",
    kind: "instance",
    implementation: { description: "Sundhedspleje: a child's visits" },
    fhirVersion: "4.0.1",
    format: ["application/fhir+json"],
    rest: [{ mode: "server" }],
  },
  Parameters: {
    resourceType: "Parameters",
    parameter: [
      { name: "birthDate", valueDate: "2026-03-02" },
      { name: "dueDate", valueDate: "2026-03-20" },
      { name: "asOf", valueDate: "2026-03-03" },
    ],
  },
};
