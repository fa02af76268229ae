import type { FeedOfDay } from "../../domain/day-plan/calendar-warnings.ts";
import type { ChildOfDay, FamilyOfDay, ParentOfDay } from "../../domain/day-plan/family-of-day.ts";
import { orderOf } from "../../domain/order-of.ts";
import type { HealthVisitor } from "../../domain/planning/health-visitor.ts";
import type { OwnCalendar } from "../../domain/planning/own-calendar.ts";
import { isProtectedBy } from "../../domain/registration/family-on-record.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Appointment } from "../../domain/visits/appointment.ts";
import type { GroupSession } from "../../domain/visits/group-session.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { appointmentOf } from "../visits/appointments.ts";
import { factsOf, nameOf, particularsOf } from "../families/child-rows.ts";
import { sessionOf } from "../visits/group-sessions.ts";
import { healthVisitorOf } from "./health-visitors.ts";
import { unsealAddress } from "../families/homes.ts";
import { unsealJson } from "../sealing/sealed-json.ts";
import { appointmentVisits, appointments, groupSessions } from "../tables/appointment-tables.ts";
import { children, families, homes, parents } from "../tables/family-tables.ts";
import { feedOf } from "../outward/calendar-feeds.ts";
import { ownCalendarOf } from "../outward/own-calendar-address.ts";
import { absences, calendarFeeds, healthVisitors } from "../tables/health-visitor-tables.ts";
import { ownCalendars } from "../tables/own-calendar-tables.ts";
import { childProgrammes } from "../tables/programme-tables.ts";
import { rowInJson } from "../tables/row-in-json.ts";
import { factOf } from "../visits/recorded-facts.ts";
import { recordedFacts, visits } from "../tables/visit-tables.ts";
import type { Records } from "../transaction/records.ts";
import { type WrittenHistory, visitOf } from "../visits/visits.ts";

/** All that a health visitor's day is planned from. */
export interface DayOnRecord {
  readonly healthVisitor: HealthVisitor;
  readonly absences: readonly { readonly from: CivilDate; readonly until: CivilDate }[];
  /** Those of the day that stand, in the order of their record. */
  readonly appointments: readonly Appointment[];
  readonly sessions: readonly GroupSession[];
  /** Those of its appointments, and those of her own families that are open by that day. */
  readonly visits: readonly StoredVisit[];
  readonly children: readonly ChildOfDay[];
  readonly families: ReadonlyMap<string, FamilyOfDay>;
  /** Appointments that were another's or on another day, and are hers on this day since. */
  readonly came: ReadonlySet<string>;
  /** Appointments that were hers on this day and are no longer. */
  readonly gone: readonly GoneAppointment[];
  /** When an appointment last left this day, whenever that was. */
  readonly lastLeftAt: Date | undefined;
  /** Her calendar addresses that open something, in the order in which they were made. */
  readonly feeds: readonly FeedOfDay[];
  readonly ownCalendar: OwnCalendar | undefined;
}

interface GoneAppointment {
  readonly id: string;
  readonly at: Date;
}

export type Written = Readonly<Record<string, unknown>>;
interface WrittenRow {
  readonly kind: string;
  readonly row: Written;
}

/** A day from its rows, each as JSON and of a kind; undefined where none is a health visitor's. */
export async function dayOf(
  records: Records,
  read: readonly WrittenRow[],
): Promise<DayOnRecord | undefined> {
  const byKind = Map.groupBy(read, ({ kind }) => kind);
  const of = (kind: string): readonly Written[] => (byKind.get(kind) ?? []).map(({ row }) => row);
  const [her] = of("healthVisitor");
  if (her === undefined) return undefined;
  const agreed = of("agreed").map((row) => rowInJson(appointmentVisits, row));
  const stops = of("appointment").map((row) => rowInJson(appointments, row));
  stops.sort(
    (one, other) => orderOf(one.recordedAt, other.recordedAt) || orderOf(one.id, other.id),
  );
  const gone = of("gone").map(({ id, at }) => ({ id: String(id), at: new Date(String(at)) }));
  gone.sort((one, other) => orderOf(one.at, other.at) || orderOf(one.id, other.id));
  return {
    healthVisitor: healthVisitorOf(rowInJson(healthVisitors, her)),
    absences: of("absence").map((row) => {
      const { from, until } = rowInJson(absences, row);
      return { from: from as CivilDate, until: until as CivilDate };
    }),
    appointments: stops.map((row) =>
      appointmentOf(
        row,
        agreed.filter(({ appointment }) => appointment === row.id),
      ),
    ),
    sessions: of("session").map((row) => sessionOf(rowInJson(groupSessions, row))),
    visits: of("visit").map((row) =>
      visitOf({
        visit: rowInJson(visits, row["visit"] as Written),
        history: row["history"] as WrittenHistory,
      }),
    ),
    children: await childrenIn(records, of),
    families: await familiesIn(records, of),
    came: new Set(of("came").map(({ id }) => String(id))),
    lastLeftAt: of("left").flatMap(({ at }) => (typeof at === "string" ? new Date(at) : []))[0],
    feeds: of("feed")
      .map((row) => feedOf(rowInJson(calendarFeeds, row)))
      .sort((one, other) => orderOf(one.recordedAt, other.recordedAt) || orderOf(one.id, other.id)),
    ownCalendar: of("ownCalendar").map((row) => ownCalendarOf(rowInJson(ownCalendars, row)))[0],
    gone: [...new Map(gone.map((each) => [each.id, each])).values()].filter(
      ({ id }) => !stops.some((stop) => stop.id === id),
    ),
  };
}

async function childrenIn(
  records: Records,
  of: (kind: string) => readonly Written[],
): Promise<readonly ChildOfDay[]> {
  const anchors = Map.groupBy(
    of("anchor").toSorted((one, other) => Number(one["version"]) - Number(other["version"])),
    ({ child }) => String(child),
  );
  const facts = Map.groupBy(
    of("fact").map((row) => rowInJson(recordedFacts, row)),
    ({ child }) => child,
  );
  const ofProgrammes = Map.groupBy(
    of("programme").map((row) => rowInJson(childProgrammes, row)),
    ({ child }) => child,
  );
  const read = of("child").map(async (written): Promise<ChildOfDay> => {
    const row = rowInJson(children, written);
    const own = anchors.get(row.id) ?? [];
    const days = Object.fromEntries(own.map(({ anchor, on }) => [String(anchor), on as CivilDate]));
    const recorded = (facts.get(row.id) ?? [])
      .sort((one, other) => orderOf(one.recordedAt, other.recordedAt))
      .map(factOf);
    const programmes = (ofProgrammes.get(row.id) ?? [])
      .sort((one, other) => one.place - other.place)
      .map(({ programme, programmeVersion: version, fromDay }) => ({
        id: programme,
        version,
        from: fromDay === null ? undefined : (fromDay as CivilDate),
      }));
    const { id, family } = row;
    const [name, particulars] = await Promise.all([
      nameOf(records, row),
      particularsOf(records, row),
    ]);
    const known = factsOf(row, days, recorded);
    return { id, family, name, facts: known, particulars, programmes };
  });
  return Promise.all(read);
}

/** Homes are there only of those who are visited that day; of the others there is whom to call. */
async function familiesIn(
  records: Records,
  of: (kind: string) => readonly Written[],
): Promise<ReadonlyMap<string, FamilyOfDay>> {
  const ofParents = Map.groupBy(
    of("parent").map((row) => rowInJson(parents, row)),
    ({ family }) => family,
  );
  const ofHomes = Map.groupBy(
    of("home").map((row) => rowInJson(homes, row)),
    ({ family }) => family,
  );
  const hasProtectedChild = new Set(of("protected").map(({ family }) => String(family)));
  const read = of("family").map(async (written): Promise<FamilyOfDay> => {
    const row = rowInJson(families, written);
    const own = (ofParents.get(row.id) ?? []).sort(
      (one, other) => orderOf(one.part, other.part) || orderOf(one.id, other.id),
    );
    const isProtected = isProtectedBy(...own) || hasProtectedChild.has(row.id);
    const where = (ofHomes.get(row.id) ?? []).sort((one, other) => one.place - other.place);
    const [home] = isProtected ? [] : where;
    const [parentsOfDay, address] = await Promise.all([
      Promise.all(own.map((parent) => parentOfDay(records, parent))),
      home && unsealAddress(records, home.id, home.address),
    ]);
    return {
      id: row.id,
      healthVisitor: row.healthVisitor ?? undefined,
      district: row.district ?? undefined,
      isProtected,
      home: address,
      parents: parentsOfDay,
      coveredBy: [],
    };
  });
  return new Map((await Promise.all(read)).map((family) => [family.id, family]));
}

async function parentOfDay(
  records: Records,
  row: typeof parents.$inferSelect,
): Promise<ParentOfDay> {
  const place = (column: string) => ({ table: "parent", column, row: row.id });
  const [name, phone] = await Promise.all([
    unsealJson<string>(records, place("name"), row.name),
    unsealJson<string>(records, place("phone"), row.phone),
  ]);
  return { part: row.part, name, phone, interpreter: row.interpreter ?? undefined };
}
