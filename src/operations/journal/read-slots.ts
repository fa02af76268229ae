import { listAbsences } from "../../db/days/absences.ts";
import { busyTimesBetween } from "../../db/days/busy-times.ts";
import { listAppointments } from "../../db/outward/listed-for-journal.ts";
import { readAppointments } from "../../db/visits/appointments.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import type { SlotView } from "../../domain/disclosure/journal-views.ts";
import { seesDaysOf } from "../../domain/disclosure/sees-days-of.ts";
import type { HealthVisitor } from "../../domain/planning/health-visitor.ts";
import { slotsBetween } from "../../domain/planning/slots.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { ANY_TIME } from "../../domain/time/time-span.ts";
import { MINUTES_PER_DAY, instantOfMinute } from "../../domain/time/minute-of-day.ts";
import type { Desk } from "../desk.ts";
import { findHealthVisitor } from "../health-visitors/find-health-visitor.ts";
import { listHealthVisitors } from "../../db/days/health-visitors.ts";
import type { NotFound } from "../not-found.ts";
import { pageOfKnown } from "../page-of-known.ts";
import { idsNamed, oneByOne, pageOfIdsShown, rowsOfPage } from "./page-of-ids-shown.ts";
import { type Asked, type JournalPage, type JournalRequest, listName } from "./journal-request.ts";

/** No health visitor has more in the days that are asked for at once. */
const OF_STRETCH_MAX = 1_000;

export interface SlotsAsked extends Asked<SlotView> {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Whose days the viewer may see: a health visitor, or nobody. */
export async function readCalendarOwner(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<HealthVisitor>, NotFound>> {
  const her = await findHealthVisitor(desk, id);
  if (her === undefined || !seesDaysOf(desk.viewer, her)) return refused({ kind: "notFound" });
  return accepted(discloseNonPersonal(her));
}

/** Everybody whose days the viewer may see. */
export async function listCalendarOwners(
  desk: Desk,
  asked: JournalRequest,
): Promise<JournalPage<HealthVisitor>> {
  const { ids, healthVisitor } = asked;
  const all = await listHealthVisitors(desk, undefined);
  const known = all.filter(
    (her) =>
      seesDaysOf(desk.viewer, her) &&
      (ids === undefined || ids.includes(her.id)) &&
      (healthVisitor === undefined || healthVisitor === her.id),
  );
  return pageOfKnown(desk, listName("calendars", asked), asked, known.map(asKnown));
}

const asKnown = (her: HealthVisitor) => ({
  id: her.id,
  order: "",
  shown: discloseNonPersonal(her),
});

export async function listHealthVisitorsAsked(
  desk: Desk,
  asked: JournalRequest,
): Promise<JournalPage<HealthVisitor>> {
  const all = await listHealthVisitors(desk, undefined);
  const known = all.filter(({ id }) => asked.ids === undefined || asked.ids.includes(id));
  return pageOfKnown(desk, listName("health visitors", asked), asked, known.map(asKnown));
}

/** The half hours of a health visitor's shifts in a stretch of days; of whoever's days are not the viewer's there are none. */
export async function listSlots(desk: Desk, asked: SlotsAsked): Promise<JournalPage<SlotView>> {
  const owner = await readCalendarOwner(desk, asked.healthVisitor ?? "");
  const slots = owner.ok ? await slotsOf(desk, owner.value.shown, asked) : [];
  const known = slots.filter(asked.fits).map((slot) => ({
    id: String(slot.startsAtMinute),
    order: slot.startsAt.toISOString(),
    shown: discloseNonPersonal(slot),
  }));
  return pageOfKnown(desk, listName("slots", asked), asked, known);
}

/** Slots by what they are called; each is worked out. */
export function listSlotsNamed(
  desk: Desk,
  asked: Asked<SlotView>,
  nameOf: (id: string) => SlotName | undefined,
): Promise<JournalPage<SlotView>> {
  const shownOf = oneByOne((id) => {
    const name = nameOf(id);
    return name && readSlot(desk, name);
  }, asked.fits);
  const [list, named] = [listName("slots", asked), idsNamed(asked.ids ?? [])];
  return pageOfIdsShown(desk, list, asked, named, shownOf, rowsOfPage(asked));
}

/** Whose it is, and in which minute of a day it begins. */
export interface SlotName {
  readonly healthVisitor: string;
  readonly date: CivilDate;
  readonly minute: number;
}

export async function readSlot(
  desk: Desk,
  { healthVisitor, date, minute }: SlotName,
): Promise<Result<Disclosed<SlotView>, NotFound>> {
  const owner = await readCalendarOwner(desk, healthVisitor);
  if (!owner.ok) return owner;
  const slots = await slotsOf(desk, owner.value.shown, { from: date, until: date });
  const slot = slots.find(({ startsAtMinute }) => startsAtMinute === minute);
  return slot === undefined ? refused({ kind: "notFound" }) : accepted(discloseNonPersonal(slot));
}

async function slotsOf(
  desk: Desk,
  her: HealthVisitor,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
): Promise<readonly SlotView[]> {
  const start = instantOfMinute(from, 0);
  const end = instantOfMinute(until, MINUTES_PER_DAY);
  const filter = {
    ids: undefined,
    healthVisitor: her.id,
    child: undefined,
    changed: ANY_TIME,
  };
  const stretch = { healthVisitor: her.id, from, until };
  const [ids, absences, busy] = await Promise.all([
    listAppointments(
      desk,
      { ...filter, at: { from: start, until: end } },
      undefined,
      OF_STRETCH_MAX,
    ),
    listAbsences(desk, stretch, undefined, OF_STRETCH_MAX),
    busyTimesBetween(desk, her.id, start, end),
  ]);
  const appointments = await readAppointments(
    desk,
    ids.map(({ id }) => id),
  );
  const agreed = appointments.flatMap(({ startsAt, endsAt, endedAt }) =>
    startsAt === undefined || endsAt === undefined || endedAt !== undefined
      ? []
      : [{ startsAt, endsAt }],
  );
  const { id: healthVisitor, workingHours } = her;
  const available = { workingHours, absences, agreed, busy };
  return slotsBetween(available, from, until, desk.closingDays).map((slot) => ({
    healthVisitor,
    ...slot,
  }));
}
