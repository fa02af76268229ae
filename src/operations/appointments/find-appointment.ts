import { readAppointments } from "../../db/visits/appointments.ts";
import { ChangedMeanwhile } from "../../db/connection/patience.ts";
import { holdChildrenOfVisits } from "../../db/transaction/holding.ts";
import { readVisitChildren, readVisits } from "../../db/visits/visits.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { discloseAppointment } from "../../domain/disclosure/disclose-appointment.ts";
import type { AppointmentView } from "../../domain/disclosure/views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import { type Appointment, standingVisits } from "../../domain/visits/appointment.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { Desk } from "../desk.ts";
import { appointmentsToChange } from "./held-appointments.ts";
import { modalityReasonOf } from "./home-first.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";

/** An appointment with all that is known of the children that it is about. */
export interface AppointmentOnRecord {
  readonly appointment: Appointment;
  readonly children: readonly ChildOfFamily[];
  readonly ofChildren: readonly StoredVisit[];
}

/** Undefined where nobody has it, or where it is not the viewer's. */
export async function findAppointment(
  desk: Desk,
  id: string,
): Promise<AppointmentOnRecord | undefined> {
  return find(
    desk,
    id,
    async (visits) => [...new Set((await readVisitChildren(desk, visits)).values())],
    false,
  );
}

/** The same, with its children held until the change is done. */
export async function holdAppointment(
  desk: Desk,
  id: string,
): Promise<AppointmentOnRecord | undefined> {
  return find(desk, id, (visits) => holdChildrenOfVisits(desk, visits), true);
}

export async function readAppointment(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<AppointmentView>, NotFound>> {
  const found = await findAppointment(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  const modalityReason = await modalityReasonOf(desk, found.appointment);
  return orNotFound(discloseAppointment(found.appointment, [], found, desk.viewer, modalityReason));
}

async function find(
  desk: Desk,
  id: string,
  childrenOf: (visits: readonly string[]) => Promise<readonly string[]>,
  isToChange: boolean,
): Promise<AppointmentOnRecord | undefined> {
  const [seen] = isRecordId(id) ? await readAppointments(desk, [id]) : [];
  if (seen === undefined) return undefined;
  const ids = await childrenOf(seen.visits.map(({ visit }) => visit));
  const [appointment] = isToChange ? await appointmentsToChange(desk, [id]) : [seen];
  if (appointment === undefined) return undefined;
  const isAnother = appointment.visits.some(
    ({ visit }) => !seen.visits.some((each) => each.visit === visit),
  );
  if (isAnother) throw new ChangedMeanwhile("somebody has joined until its children were held");
  const [children, ofChildren] = await Promise.all([
    findChildrenWithFamilies(desk, ids),
    readVisits(desk, ids),
  ]);
  const shown = discloseAppointment(appointment, [], { children, ofChildren }, desk.viewer);
  return shown && { appointment, children, ofChildren };
}

/** Whether all that an appointment stands for is the viewer's to see: only then may she change it. */
export function seesAllOf(
  { viewer }: Desk,
  { appointment, children, ofChildren }: AppointmentOnRecord,
): boolean {
  return standingVisits(appointment).every((id) => {
    const visit = ofChildren.find((each) => each.id === id);
    const of = children.find(({ child }) => child.id === visit?.child);
    return of !== undefined && fieldsShown(of.family, viewer).has("record");
  });
}

/** Whether any visit that it stands for has been held by it: then it is past changing. */
export function isKept({ appointment, ofChildren }: AppointmentOnRecord): boolean {
  const standing = new Set(standingVisits(appointment));
  return ofChildren.some(({ id, history }) => standing.has(id) && history.held !== undefined);
}
