import { refused } from "../../../domain/result.ts";
import { appointmentOf, appointmentStatus } from "../../../journal/fhir/appointment.ts";
import { carePlanOf } from "../../../journal/fhir/care-plan.ts";
import { encounterOf, encounterStatus } from "../../../journal/fhir/encounter.ts";
import { patientOf } from "../../../journal/fhir/patient.ts";
import { practitionerOf } from "../../../journal/fhir/practitioner.ts";
import { scheduleOf, slotOf, slotStatus } from "../../../journal/fhir/schedule.ts";
import { requestStatus, serviceRequestOf } from "../../../journal/fhir/service-request.ts";
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
  readCalendarOwner,
  readSlot,
} from "../../../operations/journal/read-slots.ts";
import type { Search } from "../../wire/fhir/search.ts";
import { overlapsWindow, readSlotId, slotDaysOf } from "./asked-days.ts";
import type { Kind } from "./kind.ts";

const hasStatus = ({ statuses }: Search, status: string) => statuses?.includes(status) !== false;

const kindOf = <View>(kind: Kind<View>): Kind<View> => kind;

export const PATIENT = kindOf({
  type: "Patient",
  search: ["_id", "_lastUpdated", "identifier", "general-practitioner"],
  reading: "readChild",
  listing: "listChildren",
  read: readPatient,
  list: (search) => {
    const { identifier, ids, healthVisitor, changed } = search;
    if (identifier === undefined) return (desk) => listPatients(desk, search);
    if (ids ?? healthVisitor ?? changed.from ?? changed.until) {
      return [{ pointer: "/identifier", code: "notOneOfThese" }]; // a number finds its person alone
    }
    const [value = "", system = ""] = identifier.split("|").toReversed();
    if (system === "" || value === "") return [{ pointer: "/identifier", code: "required" }];
    return (desk) => lookUpPatients(desk, { by: "identifier", identifier: { system, value } });
  },
  write: patientOf,
});

export const CARE_PLAN = kindOf({
  type: "CarePlan",
  search: ["_id", "_lastUpdated", "patient", "subject"],
  reading: "readSchedule",
  listing: "readSchedule",
  read: readCarePlan,
  list: (search) => (desk) => listCarePlans(desk, search),
  write: carePlanOf,
});

export const SERVICE_REQUEST = kindOf({
  type: "ServiceRequest",
  search: ["_id", "_lastUpdated", "patient", "subject", "status", "occurrence"],
  reading: "readVisit",
  listing: "listVisits",
  read: readServiceRequest,
  list: (search) => (desk) =>
    listServiceRequests(desk, {
      ...search,
      fits: (requested) => {
        const { window } = "visit" in requested ? requested.visit.visit : requested.proposal;
        return hasStatus(search, requestStatus(requested)) && overlapsWindow(search.at, window);
      },
    }),
  write: serviceRequestOf,
});

export const APPOINTMENT = kindOf({
  type: "Appointment",
  search: ["_id", "_lastUpdated", "patient", "practitioner", "actor", "status", "date"],
  reading: "readAppointment",
  listing: "listAppointments",
  read: readAppointmentWithVisits,
  list: (search) => (desk) =>
    listAppointments(desk, {
      ...search,
      fits: (view) => hasStatus(search, appointmentStatus(view)),
    }),
  write: appointmentOf,
});

export const ENCOUNTER = kindOf({
  type: "Encounter",
  search: ["_id", "_lastUpdated", "patient", "subject", "practitioner", "status", "date"],
  reading: "readContact",
  listing: "listContacts",
  read: readContactWithVisits,
  list: (search) => (desk) =>
    listContactsWithVisits(desk, {
      ...search,
      fits: (view) => hasStatus(search, encounterStatus(view)),
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
  search: ["schedule", "start", "status"],
  reading: "readDayPlan",
  listing: "readDayPlan",
  read: async (desk, id) => {
    const asked = readSlotId(id);
    return asked === undefined ? refused({ kind: "notFound" }) : readSlot(desk, asked);
  },
  list: (search) => {
    const days = slotDaysOf(search);
    if (!("from" in days)) return days;
    const fits = (slot: Parameters<typeof slotOf>[0]) =>
      hasStatus(search, slotStatus(slot)) && holdsMoment(search.at, slot.startsAt);
    return (desk) => listSlots(desk, { ...search, ...days, fits });
  },
  write: slotOf,
});
