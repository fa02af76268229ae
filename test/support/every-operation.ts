import { A_SCREENING } from "./a-screening.ts";
import { aBirthLetter, aCpr, aMother } from "./a-birth-letter.ts";
import { aSession } from "./a-group-session.ts";
import type { Speaks } from "./a-service.ts";
import type { Sending } from "./ask-over.ts";
import { REQUESTS_OF_DELIVERIES } from "./requests-of-deliveries.ts";
import { REQUESTS_OF_CALENDARS } from "./requests-of-calendars.ts";
import { REQUESTS_OF_DRAFTS } from "./requests-of-drafts.ts";
import { REQUESTS_OF_EMERGENCY } from "./requests-of-emergency.ts";
import { FHIR_REQUESTS, FHIR_WITHOUT_RECORDS } from "./requests-of-fhir.ts";
import { REQUESTS_OF_HELP } from "./requests-of-help.ts";
import { REQUESTS_OF_SANDBOX } from "./requests-of-sandbox.ts";
import { HANDOVER_REQUESTS } from "./requests-of-handovers.ts";
import type { KnownImport } from "./record-route.ts";
import { DONE_ONCE_OF_IMPORTS, REQUESTS_OF_IMPORTS } from "./requests-of-imports.ts";
import { NEEDS_REQUESTS } from "./requests-of-needs.ts";
import { WEBHOOK_REQUESTS } from "./routes-of-webhooks.ts";
import { anAbsence } from "./an-absence.ts";
import { DECLINED, aContact, anAgreement } from "./an-agreed-visit.ts";
import type { Answer } from "./answer.ts";

/** What of a municipality a request may name. */
export interface Known extends KnownImport {
  readonly municipality: string;
  readonly family: string;
  readonly child: string;
  /** A child of which everything may end; the child if left out. */
  readonly leaving?: string;
  readonly tension: string;
  /** The child, registered a second time. */
  readonly twice?: string;
  readonly visit: string;
  readonly healthVisitor: string;
  readonly absence: string;
  readonly appointment: string;
  readonly contact: string;
  readonly agreement: string;
  readonly intervention: string;
  readonly session: string;
  readonly task: string;
  readonly concern: string;
  readonly proposal: string;
  readonly feed: string;
  readonly emergencyPlan: string;
  readonly handover: string;
  readonly webhook: string;
  /** The path that its address leads to: a secret. */
  readonly calendar: string;
}

export interface ARequest extends Sending {
  readonly method: string;
  readonly path: string;
}

/** Operations that open no records. */
export const WITHOUT_RECORDS = [
  "health",
  "ready",
  "readProgramme",
  "previewSchedule",
  "listLevels",
  "readConcernGuide",
  ...FHIR_WITHOUT_RECORDS,
];

/** Operations that can be done once with what they name: the next one is told so. */
export const DONE_ONCE = [
  "agreeAppointment",
  "changeAppointment",
  "cancelAppointment",
  "recordOutcome",
  "splitChild",
  "undoOutcome",
  "resolveTension",
  "changeHandover",
  "sendHandover",
  "acknowledgeHandover",
  "withdrawHandover",
  "undoContact",
  "makeAgreements",
  "recordFeedback",
  "recordObservations",
  "recordFindings",
  "finishTask",
  "endEmergencyPlan",
  "keepVisit", // nothing sets it aside
  "decideProposal",
  "planSession",
  "changeSession",
  "cancelSession",
  "joinSession",
  "recordAttendance",
  "publishProgramme",
  ...DONE_ONCE_OF_IMPORTS,
  "readOwnCalendar", // it is read from an address
  "replayEvents", // its webhook has confirmed nothing
];
const ANY_VERSION = { "If-Match": "*" };

const DISCHARGED = { anchors: [{ anchor: "discharge", on: "2026-03-03" }] };

const get = (path: string): ARequest => ({ method: "GET", path });
const post = (path: string, body: unknown): ARequest => ({ method: "POST", path, body });

/** A sound request of each operation, by its name in the document. */
export const REQUESTS: Readonly<Record<string, (known: Known) => ARequest>> = {
  health: () => get("/health"),
  ready: () => get("/ready"),
  listProgrammes: () => get("/v1/programmes"),
  readProgramme: () => get("/v1/programmes/favrskov"),
  previewSchedule: () =>
    post("/v1/schedule-previews", {
      programme: "favrskov",
      child: { birthDate: "2026-03-02" },
    }),
  ...REQUESTS_OF_DRAFTS,
  ...FHIR_REQUESTS,
  ...WEBHOOK_REQUESTS,
  receiveBirthNotification: ({ municipality }) =>
    post("/v1/birth-notifications", aBirthLetter({ municipality })),
  registerPregnancy: () => post("/v1/pregnancies", { mother: aMother(), dueDate: "2027-03-20" }),
  registerArrival: () =>
    post("/v1/arrivals", {
      arrivedOn: "2026-03-02",
      mother: aMother(),
      children: [{ cpr: aCpr(), name: "Alma Æblegren", birthDate: "2025-06-01" }],
    }),
  readFamily: ({ family }) => get(`/v1/families/${family}`),
  changeFamily: ({ family }) => ({
    method: "PATCH",
    path: `/v1/families/${family}`,
    body: { mother: { phone: "+45 12 34 56 78" } },
    headers: ANY_VERSION,
  }),
  listAssignments: () => get("/v1/assignments"),
  assignFamilies: ({ family, healthVisitor }) =>
    post("/v1/assignments", { families: [family], healthVisitor, reason: "Ny fordeling" }),
  listChildren: () => get("/v1/children"),
  lookUpChildren: () => post("/v1/children/lookup", { name: "Alma" }),
  readChild: ({ child }) => get(`/v1/children/${child}`),
  readSchedule: ({ child }) => get(`/v1/children/${child}/schedule`),
  previewChange: ({ child }) => post(`/v1/children/${child}/changes/preview`, DISCHARGED),
  makeChange: ({ child }) => post(`/v1/children/${child}/changes`, { token: "no-token" }),
  previewChanges: ({ child }) =>
    post("/v1/changes/preview", { changes: [{ child, ...DISCHARGED }] }),
  makeChanges: () => post("/v1/changes", { token: "no-token" }),
  listFacts: ({ child }) => get(`/v1/children/${child}/facts`),
  recordFact: ({ child }) =>
    post(`/v1/children/${child}/facts`, { fact: "a-fact", value: true, on: "2026-03-02" }),
  listScreenings: ({ child }) => get(`/v1/children/${child}/screenings`),
  recordScreening: ({ child }) => post(`/v1/children/${child}/screenings`, A_SCREENING),
  listAnchors: ({ child }) => get(`/v1/children/${child}/anchors`),
  recordDischarge: ({ child }) => post(`/v1/children/${child}/discharge`, { on: "2026-03-03" }),
  listTensions: () => get("/v1/tensions"),
  readTension: ({ tension }) => get(`/v1/tensions/${tension}`),
  resolveTension: ({ tension }) => ({
    method: "POST",
    path: `/v1/tensions/${tension}/resolution`,
    body: { resolution: "keep", reason: "Familien ønsker den dag" },
    headers: ANY_VERSION,
  }),
  ...HANDOVER_REQUESTS,
  recordDeparture: ({ child, leaving = child }) =>
    post(`/v1/children/${leaving}/departure`, { on: "2026-03-03" }),
  mergeChildren: ({ child, twice = child }) =>
    post(`/v1/children/${twice}/merge`, { into: child, reason: "Registreret to gange" }),
  splitChild: ({ child, leaving = child }) =>
    post(`/v1/children/${leaving}/split`, { reason: "Scanningen viste tvillinger" }),
  readDeparture: ({ child }) => get(`/v1/children/${child}/departure`),
  protectAddress: ({ child }) => ({
    method: "PUT",
    path: `/v1/children/${child}/address-protection`,
    body: { protected: false },
    headers: ANY_VERSION,
  }),
  revealAddress: ({ child }) =>
    post(`/v1/children/${child}/address-reveals`, { reason: "Hjemmebesøg i morgen" }),
  listVisits: () => get("/v1/visits"),
  readVisit: ({ visit }) => get(`/v1/visits/${visit}`),
  explainVisit: ({ visit }) => get(`/v1/visits/${visit}/explanation`),
  askWhyNot: ({ child }) => get(`/v1/children/${child}/why-not?rule=two-months`),
  agreeAppointment: (known) => post("/v1/appointments", anAgreement(known)),
  readAppointment: ({ appointment }) => get(`/v1/appointments/${appointment}`),
  changeAppointment: ({ appointment }) => ({
    method: "PATCH",
    path: `/v1/appointments/${appointment}`,
    body: { modality: "clinic" },
    headers: ANY_VERSION,
  }),
  cancelAppointment: ({ appointment }) => ({
    method: "DELETE",
    path: `/v1/appointments/${appointment}`,
    headers: ANY_VERSION,
  }),
  recordOutcome: ({ visit }) => post(`/v1/visits/${visit}/outcome`, DECLINED),
  undoOutcome: ({ visit }) => ({
    method: "DELETE",
    path: `/v1/visits/${visit}/outcome`,
    headers: ANY_VERSION,
  }),
  ...REQUESTS_OF_HELP,
  recordContact: (known) => post("/v1/contacts", aContact(known)),
  readContact: ({ contact }) => get(`/v1/contacts/${contact}`),
  undoContact: ({ contact }) => ({
    method: "DELETE",
    path: `/v1/contacts/${contact}`,
    headers: ANY_VERSION,
  }),
  recordObservations: ({ contact, child }) => ({
    method: "PUT",
    path: `/v1/contacts/${contact}/observations`,
    body: { observations: [{ child, observation: "weight", isMade: true }] },
    headers: ANY_VERSION,
  }),
  listContacts: ({ child }) => get(`/v1/children/${child}/contacts`),
  ...REQUESTS_OF_DELIVERIES,
  ...REQUESTS_OF_EMERGENCY,
  ...NEEDS_REQUESTS,
  listTasks: () => get("/v1/tasks"),
  finishTask: ({ task }) => post(`/v1/tasks/${task}/done`, { note: "Ringede til familien" }),
  planSession: ({ healthVisitor }) => post("/v1/group-sessions", aSession(healthVisitor)),
  listSessions: () => get("/v1/group-sessions"),
  readSession: ({ session }) => get(`/v1/group-sessions/${session}`),
  changeSession: ({ session }) => ({
    method: "PATCH",
    path: `/v1/group-sessions/${session}`,
    body: { capacity: 9 },
    headers: ANY_VERSION,
  }),
  joinSession: ({ session, visit }) =>
    post(`/v1/group-sessions/${session}/participants`, { visits: [visit] }),
  recordAttendance: ({ session }) =>
    post(`/v1/group-sessions/${session}/attendance`, { visits: [] }),
  cancelSession: ({ session }) => ({
    method: "DELETE",
    path: `/v1/group-sessions/${session}`,
    headers: ANY_VERSION,
  }),
  readDayPlan: ({ healthVisitor }) => get(`/v1/health-visitors/${healthVisitor}/day-plan`),
  ...REQUESTS_OF_CALENDARS,
  listHealthVisitors: () => get("/v1/health-visitors"),
  readHealthVisitor: ({ healthVisitor }) => get(`/v1/health-visitors/${healthVisitor}`),
  addHealthVisitor: () => post("/v1/health-visitors", { name: "Tora Engkarse" }),
  changeHealthVisitor: ({ healthVisitor }) => ({
    method: "PATCH",
    path: `/v1/health-visitors/${healthVisitor}`,
    body: { dailyCap: 6 },
    headers: ANY_VERSION,
  }),
  listAbsences: () => get("/v1/absences"),
  recordAbsence: ({ healthVisitor }) => post("/v1/absences", anAbsence({ healthVisitor })),
  readAbsence: ({ absence }) => get(`/v1/absences/${absence}`),
  withdrawAbsence: ({ absence }) => ({
    method: "DELETE",
    path: `/v1/absences/${absence}`,
    headers: ANY_VERSION,
  }),
  ...REQUESTS_OF_IMPORTS,
  listEvents: () => get("/v1/events"),
  listCriteria: () => get("/v1/criteria"),
  changeCriterion: () => ({
    method: "PUT",
    path: "/v1/criteria/overweight",
    body: { active: true },
    headers: ANY_VERSION,
  }),
  ...REQUESTS_OF_SANDBOX,
  readSettings: () => get("/v1/settings"),
  stopChild: ({ child, leaving = child }) =>
    post(`/v1/children/${leaving}/stop`, { cause: "death" }),
  changeSettings: () => ({
    method: "PUT",
    path: "/v1/settings",
    body: { closingDays: [] },
    headers: ANY_VERSION,
  }),
};

const ADMINISTRATORS: ReadonlySet<string> = new Set([
  "changeSettings",
  "changeCriterion",
  "publishProgramme",
  "changeHandoverTemplate",
]);

/** The one role that has to be asked as; a coordinator may do the rest. */
export function roleFor(operation: string): "administrator" | "coordinator" | "journal-system" {
  if (operation === "makeDelivery") return "journal-system";
  return ADMINISTRATORS.has(operation) ? "administrator" : "coordinator";
}

export function send(ask: Speaks, { method, path, ...sending }: ARequest): Promise<Answer> {
  return ask(method, path, sending);
}
