import {
  attendanceOf,
  listGroupSessions,
  readGroupSessions,
} from "../../db/visits/group-sessions.ts";
import type { SessionFilter } from "../../db/visits/group-sessions.ts";
import { discloseSession } from "../../domain/disclosure/disclose-session.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import type { SessionView } from "../../domain/disclosure/views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { GroupSession } from "../../domain/visits/group-session.ts";
import {
  type AppointmentOnRecord,
  findAppointment,
  holdAppointment,
} from "../appointments/find-appointment.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { type ListRequest } from "../list-filter.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { type Page, pageOfIds } from "../page.ts";

/** A session with its appointment and all that is known of the children who come. */
export interface SessionOnRecord extends AppointmentOnRecord {
  readonly session: GroupSession;
  /** The contact that says who came. */
  readonly attendance: string | undefined;
}

/** Its children are held until the change is done where it is to be changed. */
export async function findSession(
  desk: Desk,
  id: string,
  { holds }: { readonly holds: boolean },
): Promise<SessionOnRecord | undefined> {
  const [session] = isRecordId(id) ? await readGroupSessions(desk, [id]) : [];
  if (session === undefined) return undefined;
  const find = holds ? holdAppointment : findAppointment;
  const found = await find(desk, session.appointment);
  return found && { ...found, session, attendance: await attendanceOf(desk, id) };
}

export async function readSession(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<SessionView>, NotFound>> {
  const found = await findSession(desk, id, { holds: false });
  if (found === undefined) return refused({ kind: "notFound" });
  return orNotFound(discloseSession(found, desk.viewer));
}

/** Sessions that stand, by their day. */
export async function listSessions(
  desk: Desk,
  filter: SessionFilter,
  asked: Pick<ListRequest, "cursor" | "limit">,
): Promise<Result<Disclosed<Page<SessionView>>, InvalidCursor>> {
  const { healthVisitor } = filter;
  const list = JSON.stringify(["groupSessions", healthVisitor, filter.from, filter.until]);
  const isNobody = healthVisitor !== undefined && !isRecordId(healthVisitor);
  const page = await pageOfIds(desk, list, asked, async (after, limit) =>
    isNobody ? [] : listGroupSessions(desk, filter, after, limit),
  );
  if (!page.ok) return page;
  const shown: Disclosed<SessionView>[] = [];
  for (const id of page.value.items) {
    const found = await findSession(desk, id, { holds: false });
    const view = found && discloseSession(found, desk.viewer);
    if (view !== undefined) shown.push(view);
  }
  const { next } = page.value;
  return accepted(together(shown, (items) => ({ items, next })));
}
