import { createMiddleware } from "hono/factory";
import { KEEPING_ROLES } from "../domain/disclosure/disclose-emergency-plan.ts";
import { ROLES, type Role, type Scope } from "../domain/disclosure/viewer.ts";
import type { AppEnvironment } from "./door.ts";
import { sendProblem } from "./problems/problem.ts";

interface Permission {
  readonly roles: readonly Role[];
  /** What a journal system's token must hold beside its role. */
  readonly scope?: Scope;
}

const FOLLOWING = ["health-visitor", "coordinator", "journal-system"] as const;
/** A coordinator of some districts alone is turned away by the operation. */
const IMPORTING = ["coordinator", "journal-system"] as const;
const PEOPLE = ["health-visitor", "coordinator"] as const;
const EVENT_ROLES = ["coordinator", "journal-system", "administrator"] as const;

/** Who may ask for what; whose family it then is, disclosure decides. What is not listed is denied. */
const PERMISSIONS = {
  registerPregnancy: { roles: FOLLOWING, scope: "registration:write" },
  receiveBirthNotification: { roles: FOLLOWING, scope: "registration:write" },
  registerArrival: { roles: FOLLOWING, scope: "registration:write" },
  stopChild: { roles: FOLLOWING, scope: "registration:write" },
  recordDeparture: { roles: FOLLOWING, scope: "registration:write" },
  readDeparture: { roles: FOLLOWING, scope: "records:read" },
  mergeChildren: { roles: PEOPLE },
  splitChild: { roles: PEOPLE },
  readFamily: { roles: FOLLOWING, scope: "records:read" },
  changeFamily: { roles: FOLLOWING, scope: "records:write" },
  listChildren: { roles: FOLLOWING, scope: "records:read" },
  readChild: { roles: FOLLOWING, scope: "records:read" },
  readSchedule: { roles: FOLLOWING, scope: "records:read" },
  lookUpChildren: { roles: FOLLOWING, scope: "records:read" },
  protectAddress: { roles: FOLLOWING, scope: "records:write" },
  revealAddress: { roles: PEOPLE },
  listVisits: { roles: FOLLOWING, scope: "records:read" },
  readVisit: { roles: FOLLOWING, scope: "records:read" },
  explainVisit: { roles: FOLLOWING, scope: "reasons:read" },
  previewChange: { roles: FOLLOWING, scope: "records:read" },
  makeChange: { roles: FOLLOWING, scope: "records:write" },
  listFacts: { roles: FOLLOWING, scope: "reasons:read" },
  recordFact: { roles: FOLLOWING, scope: "records:write" },
  listScreenings: { roles: FOLLOWING, scope: "reasons:read" },
  recordScreening: { roles: FOLLOWING, scope: "records:write" },
  listAnchors: { roles: FOLLOWING, scope: "reasons:read" },
  recordDischarge: { roles: FOLLOWING, scope: "registration:write" },
  listTensions: { roles: FOLLOWING, scope: "records:read" },
  readTension: { roles: FOLLOWING, scope: "records:read" },
  resolveTension: { roles: PEOPLE },
  listHandoverTemplates: { roles: ROLES },
  readHandoverTemplate: { roles: ROLES },
  changeHandoverTemplate: { roles: ["administrator"] },
  draftHandover: { roles: FOLLOWING, scope: "records:write" },
  listHandovers: { roles: FOLLOWING, scope: "reasons:read" },
  listHandoversOfChild: { roles: FOLLOWING, scope: "reasons:read" },
  readHandover: { roles: FOLLOWING, scope: "reasons:read" },
  changeHandover: { roles: FOLLOWING, scope: "records:write" },
  sendHandover: { roles: FOLLOWING, scope: "records:write" },
  acknowledgeHandover: { roles: FOLLOWING, scope: "records:write" },
  withdrawHandover: { roles: FOLLOWING, scope: "records:write" },
  askWhyNot: { roles: FOLLOWING, scope: "reasons:read" },
  agreeAppointment: { roles: FOLLOWING, scope: "records:write" },
  readAppointment: { roles: FOLLOWING, scope: "records:read" },
  listAppointments: { roles: FOLLOWING, scope: "records:read" },
  changeAppointment: { roles: FOLLOWING, scope: "records:write" },
  cancelAppointment: { roles: FOLLOWING, scope: "records:write" },
  recordContact: { roles: FOLLOWING, scope: "records:write" },
  readContact: { roles: FOLLOWING, scope: "records:read" },
  undoContact: { roles: FOLLOWING, scope: "records:write" },
  recordObservations: { roles: FOLLOWING, scope: "records:write" },
  recordFindings: { roles: FOLLOWING, scope: "records:write" },
  listFindings: { roles: FOLLOWING, scope: "reasons:read" },
  openIntervention: { roles: FOLLOWING, scope: "records:write" },
  listInterventions: { roles: FOLLOWING, scope: "reasons:read" },
  readIntervention: { roles: FOLLOWING, scope: "reasons:read" },
  changeIntervention: { roles: FOLLOWING, scope: "records:write" },
  readDelivery: { roles: FOLLOWING, scope: "reasons:read" },
  makeDelivery: { roles: ["journal-system"], scope: "reasons:read" },
  listContacts: { roles: FOLLOWING, scope: "records:read" },
  recordOutcome: { roles: FOLLOWING, scope: "records:write" },
  undoOutcome: { roles: FOLLOWING, scope: "records:write" },
  makeAgreements: { roles: FOLLOWING, scope: "records:write" },
  listAgreements: { roles: FOLLOWING, scope: "reasons:read" },
  readAgreement: { roles: FOLLOWING, scope: "reasons:read" },
  changeAgreement: { roles: FOLLOWING, scope: "records:write" },
  readKeyWorker: { roles: FOLLOWING, scope: "reasons:read" },
  nameKeyWorker: { roles: PEOPLE },
  recordFeedback: { roles: FOLLOWING, scope: "records:write" },
  listFeedback: { roles: FOLLOWING, scope: "reasons:read" },
  readLevel: { roles: FOLLOWING, scope: "reasons:read" },
  setLevel: { roles: PEOPLE },
  listProposals: { roles: PEOPLE },
  readProposal: { roles: PEOPLE },
  listQuestions: { roles: FOLLOWING, scope: "reasons:read" },
  decideProposal: { roles: PEOPLE },
  raiseProposal: { roles: PEOPLE },
  giveOwnVisit: { roles: PEOPLE },
  listTasks: { roles: FOLLOWING, scope: "records:read" },
  finishTask: { roles: FOLLOWING, scope: "records:write" },
  openConcern: { roles: PEOPLE },
  listConcernsOfChild: { roles: PEOPLE },
  listConcerns: { roles: PEOPLE },
  readConcern: { roles: PEOPLE },
  changeConcern: { roles: PEOPLE },
  planSession: { roles: FOLLOWING, scope: "records:write" },
  listSessions: { roles: FOLLOWING, scope: "records:read" },
  readSession: { roles: FOLLOWING, scope: "records:read" },
  changeSession: { roles: FOLLOWING, scope: "records:write" },
  cancelSession: { roles: FOLLOWING, scope: "records:write" },
  joinSession: { roles: FOLLOWING, scope: "records:write" },
  recordAttendance: { roles: FOLLOWING, scope: "records:write" },
  beginEmergencyPlan: { roles: ["coordinator"] },
  previewEmergencyPlan: { roles: ["coordinator"] },
  endEmergencyPlan: { roles: ["coordinator"] },
  listEmergencyPlans: { roles: [...FOLLOWING, "leader"], scope: "records:read" },
  readEmergencyPlan: { roles: [...FOLLOWING, "leader"], scope: "records:read" },
  listPlanVisits: { roles: FOLLOWING, scope: "records:read" },
  keepVisit: { roles: KEEPING_ROLES },
  listAssignments: { roles: ["coordinator"] },
  assignFamilies: { roles: ["coordinator"] },
  handOutFeed: { roles: PEOPLE },
  listFeeds: { roles: PEOPLE },
  readFeed: { roles: PEOPLE },
  rotateFeed: { roles: PEOPLE },
  revokeFeed: { roles: PEOPLE },
  readOwnCalendar: { roles: PEOPLE },
  readOwnCalendarState: { roles: PEOPLE },
  giveCalendarAddress: { roles: PEOPLE },
  forgetCalendarAddress: { roles: PEOPLE },
  readDayPlan: { roles: FOLLOWING, scope: "records:read" },
  listHealthVisitors: {
    roles: ["health-visitor", "coordinator", "journal-system", "administrator"],
  },
  readHealthVisitor: {
    roles: ["health-visitor", "coordinator", "journal-system", "administrator"],
  },
  addHealthVisitor: { roles: ["coordinator", "administrator"] },
  changeHealthVisitor: { roles: ["health-visitor", "coordinator", "administrator"] },
  listAbsences: { roles: PEOPLE },
  readAbsence: { roles: PEOPLE },
  recordAbsence: { roles: PEOPLE },
  withdrawAbsence: { roles: PEOPLE },
  writeDraft: { roles: ["coordinator", "administrator"] },
  dropDraft: { roles: ["coordinator", "administrator"] },
  searchPlanDefinitions: { roles: ROLES },
  lintProgramme: { roles: ["coordinator", "administrator"] },
  publishProgramme: { roles: ["administrator"] },
  askWhatIf: { roles: ["coordinator", "leader", "administrator"] },
  listReports: { roles: ["health-visitor", "coordinator", "leader"] },
  readReport: { roles: ["health-visitor", "coordinator", "leader"] },
  startImport: { roles: IMPORTING, scope: "registration:write" },
  listImports: { roles: IMPORTING, scope: "registration:write" },
  readImport: { roles: IMPORTING, scope: "registration:write" },
  listImportLines: { roles: IMPORTING, scope: "registration:write" },
  listImportMatches: { roles: ["coordinator"] },
  decideImportMatch: { roles: ["coordinator"] },
  commitImport: { roles: IMPORTING, scope: "registration:write" },
  cancelImport: { roles: IMPORTING, scope: "registration:write" },
  listEvents: { roles: EVENT_ROLES },
  subscribeWebhook: { roles: EVENT_ROLES },
  listWebhooks: { roles: EVENT_ROLES },
  readWebhook: { roles: EVENT_ROLES },
  moveWebhook: { roles: EVENT_ROLES },
  dropWebhook: { roles: EVENT_ROLES },
  challengeWebhook: { roles: EVENT_ROLES },
  rotateWebhookKey: { roles: EVENT_ROLES },
  listDeliveries: { roles: EVENT_ROLES },
  replayEvents: { roles: EVENT_ROLES },
  listCriteria: {
    roles: ["health-visitor", "coordinator", "leader", "journal-system", "administrator"],
  },
  changeCriterion: { roles: ["administrator"] },
  readSandboxClock: { roles: ROLES },
  moveSandboxClock: { roles: ROLES },
  readSettings: { roles: ["coordinator", "administrator"] },
  changeSettings: { roles: ["administrator"] },
} as const satisfies Readonly<Record<string, Permission>>;

export type Action = keyof typeof PERMISSIONS;

/** Lets past who may do this at all, before anything that was sent is looked at. */
export function permit(action: Action) {
  return createMiddleware<AppEnvironment>(async (c, next) => {
    const { roles, scope }: Permission = PERMISSIONS[action];
    const { role, scopes } = c.var.context.actor;
    const lacksScope = role === "journal-system" && scope !== undefined && !scopes.includes(scope);
    if (!roles.includes(role) || lacksScope) {
      return sendProblem(c, { code: "notAllowedToDo", faults: [] });
    }
    await next();
  });
}
