import type { Requested } from "../../../domain/disclosure/journal-views.ts";
import { refused } from "../../../domain/result.ts";
import { appointmentOf, appointmentStatus } from "../../../journal/fhir/appointment.ts";
import { carePlanOf, planStatus } from "../../../journal/fhir/care-plan.ts";
import { encounterOf, encounterStatus } from "../../../journal/fhir/encounter.ts";
import { patientOf } from "../../../journal/fhir/patient.ts";
import { practitionerOf } from "../../../journal/fhir/practitioner.ts";
import { scheduleOf, slotOf, slotStatus } from "../../../journal/fhir/schedule.ts";
import {
  requestIntent,
  requestPerformer,
  requestStatus,
  serviceRequestOf,
} from "../../../journal/fhir/service-request.ts";
import { holdsMoment } from "../../../domain/time/time-span.ts";
import { readHealthVisitor } from "../../../operations/health-visitors/read-health-visitor.ts";
import {
  listAppointments,
  readAppointmentWithVisits,
} from "../../../operations/journal/read-appointments.ts";
import { listCarePlans, readCarePlan } from "../../../operations/journal/read-care-plans.ts";
import {
  listContactsWithVisits,
  readContactWithVisits,
} from "../../../operations/journal/read-encounters.ts";
import {
  listPatients,
  lookUpPatients,
  readPatient,
} from "../../../operations/journal/read-patients.ts";
import {
  listServiceRequests,
  readServiceRequest,
} from "../../../operations/journal/read-service-requests.ts";
import {
  listCalendarOwners,
  listHealthVisitorsAsked,
  listSlots,
  listSlotsNamed,
  readCalendarOwner,
  readSlot,
} from "../../../operations/journal/read-slots.ts";
import { type Base, ownName } from "../../../journal/fhir/terms.ts";
import type { Search } from "../../wire/fhir/search.ts";
import { asksForWindow } from "../../wire/fhir/search-dates.ts";
import { asksForCode } from "../../wire/fhir/search-values.ts";
import { readSlotId, slotDaysOf } from "./asked-days.ts";
import type { Kind } from "./kind.ts";

/** The systems that FHIR takes codes from. */
const SYSTEMS = {
  request: "http://hl7.org/fhir/request-status",
  intent: "http://hl7.org/fhir/request-intent",
  appointment: "http://hl7.org/fhir/appointmentstatus",
  encounter: "http://hl7.org/fhir/encounter-status",
  slot: "http://hl7.org/fhir/slotstatus",
} as const;

const hasStatus = ({ statuses }: Search, of: keyof typeof SYSTEMS, status: string) =>
  asksForCode(statuses, SYSTEMS[of], status);

/** What stands on either side of an identifier's bar. */
function identifierIn({ identifier = "" }: Search) {
  const bar = identifier.lastIndexOf("|");
  return { system: identifier.slice(0, Math.max(bar, 0)), value: identifier.slice(bar + 1) };
}

const EXTERNAL_REFERENCE = "external-reference";

/** The journal's own reference of what is searched for; of another system nothing has any. */
function byReference(search: Search, base: Base) {
  if (search.identifier === undefined) return search;
  const { system, value } = identifierIn(search);
  const isOurs = system === "" || system === ownName(base, EXTERNAL_REFERENCE);
  return isOurs ? { ...search, externalReference: value } : { ...search, ids: [] };
}

const kindOf = <View>(kind: Kind<View>): Kind<View> => kind;

export const PATIENT = kindOf({
  type: "Patient",
  search: ["_id", "_lastUpdated", "identifier", "general-practitioner"],
  reading: "readChild",
  listing: "listChildren",
  lookingUp: "lookUpChildren",
  read: readPatient,
  list: (search, base) => {
    const { identifier, ids, healthVisitor, changed } = search;
    if (identifier === undefined) return (desk) => listPatients(desk, search);
    if (ids ?? healthVisitor ?? changed.from ?? changed.until ?? changed.except) {
      return [{ pointer: "/identifier", code: "notOneOfThese" }]; // a number finds its person alone
    }
    const { system, value } = identifierIn(search);
    if (system === "") return [{ pointer: "/identifier", code: "required" }];
    if (system === ownName(base, EXTERNAL_REFERENCE)) {
      return (desk) => lookUpPatients(desk, { by: "externalReference", externalReference: value });
    }
    return (desk) => lookUpPatients(desk, { by: "identifier", identifier: { system, value } });
  },
  write: patientOf,
});

export const CARE_PLAN = kindOf({
  type: "CarePlan",
  search: ["_id", "_lastUpdated", "patient", "subject", "status"],
  reading: "readSchedule",
  listing: "readSchedule",
  read: readCarePlan,
  list: (search) => (desk) =>
    listCarePlans(desk, {
      ...search,
      fits: (view) => hasStatus(search, "request", planStatus(view)),
    }),
  write: carePlanOf,
});

const isIntended = ({ intents }: Search, intent: string) =>
  asksForCode(intents, SYSTEMS.intent, intent);

export const SERVICE_REQUEST = kindOf({
  type: "ServiceRequest",
  search: [
    "_id",
    "_lastUpdated",
    "patient",
    "subject",
    "status",
    "intent",
    "performer",
    "occurrence",
  ],
  reading: "readVisit",
  listing: "listVisits",
  read: readServiceRequest,
  list: (search) => {
    const { ids, child, intents, healthVisitor, dates } = search;
    const asksForProposals = intents !== undefined && isIntended(search, "proposal");
    if (asksForProposals && ids === undefined && child === undefined) {
      return [{ pointer: "/patient", code: "required" }]; // a list of all has none
    }
    const fits = (requested: Requested) => {
      const { window } = "visit" in requested ? requested.visit.visit : requested.proposal;
      return (
        hasStatus(search, "request", requestStatus(requested)) &&
        isIntended(search, requestIntent(requested)) &&
        (healthVisitor === undefined || requestPerformer(requested) === healthVisitor) &&
        dates.every((date) => asksForWindow(date, window))
      );
    };
    return (desk) => listServiceRequests(desk, { ...search, fits });
  },
  write: serviceRequestOf,
});

export const APPOINTMENT = kindOf({
  type: "Appointment",
  search: [
    "_id",
    "_lastUpdated",
    "identifier",
    "patient",
    "practitioner",
    "actor",
    "based-on",
    "status",
    "date",
  ],
  reading: "readAppointment",
  listing: "listAppointments",
  read: readAppointmentWithVisits,
  list: (search, base) => (desk) =>
    listAppointments(desk, {
      ...byReference(search, base),
      fits: (view) =>
        hasStatus(search, "appointment", appointmentStatus(view)) &&
        (search.visit === undefined ||
          view.visits.some(({ visit: { id } }) => id === search.visit)),
    }),
  write: appointmentOf,
});

export const ENCOUNTER = kindOf({
  type: "Encounter",
  search: [
    "_id",
    "_lastUpdated",
    "identifier",
    "patient",
    "subject",
    "practitioner",
    "status",
    "date",
  ],
  reading: "readContact",
  listing: "listContacts",
  read: readContactWithVisits,
  list: (search, base) => (desk) =>
    listContactsWithVisits(desk, {
      ...byReference(search, base),
      fits: (view) => hasStatus(search, "encounter", encounterStatus(view)),
    }),
  write: encounterOf,
});

export const PRACTITIONER = kindOf({
  type: "Practitioner",
  search: ["_id"],
  reading: "readHealthVisitor",
  listing: "listHealthVisitors",
  read: readHealthVisitor,
  list: (search) => (desk) => listHealthVisitorsAsked(desk, search),
  write: practitionerOf,
});

export const SCHEDULE = kindOf({
  type: "Schedule",
  search: ["_id", "actor"],
  reading: "readDayPlan",
  listing: "readDayPlan",
  read: readCalendarOwner,
  list: (search) => (desk) => listCalendarOwners(desk, search),
  write: scheduleOf,
});

export const SLOT = kindOf({
  type: "Slot",
  search: ["_id", "schedule", "start", "status"],
  reading: "readDayPlan",
  listing: "readDayPlan",
  read: async (desk, id) => {
    const asked = readSlotId(id);
    return asked === undefined ? refused({ kind: "notFound" }) : readSlot(desk, asked);
  },
  list: (search) => {
    const { ids, healthVisitor } = search;
    const fits = (slot: Parameters<typeof slotOf>[0]) =>
      hasStatus(search, "slot", slotStatus(slot)) &&
      (healthVisitor === undefined || slot.healthVisitor === healthVisitor) &&
      holdsMoment(search.at, slot.startsAt);
    if (ids !== undefined) return (desk) => listSlotsNamed(desk, { ...search, fits }, readSlotId);
    const days = slotDaysOf(search);
    if (!("from" in days)) return days;
    return (desk) => listSlots(desk, { ...search, ...days, fits });
  },
  write: slotOf,
});
