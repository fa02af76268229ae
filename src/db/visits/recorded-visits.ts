import { and, asc, eq, inArray } from "drizzle-orm";
import type { Modality } from "../../domain/programme/programme.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import type { RecordedOutcome } from "../../domain/visits/outcome.ts";
import type { RecordedAgreement, RecordedContact } from "../../domain/visits/recorded-history.ts";
import { reaches } from "../../domain/visits/visit-history.ts";
import type { RecordedVisit } from "../../domain/visits/visits-as-known.ts";
import { outcomeOf } from "./outcomes.ts";
import {
  appointmentVisits,
  appointments,
  contactVisits,
  contacts,
  formerTimes,
  outcomes,
} from "../tables/appointment-tables.ts";
import { observations } from "../tables/task-tables.ts";
import { visits } from "../tables/visit-tables.ts";
import type { Records } from "../transaction/records.ts";
import { readVisits } from "./visits.ts";

/** Every visit of a child, withdrawn ones too, with all that was ever recorded of it. */
export async function readRecordedVisits(
  records: Records,
  child: string,
): Promise<readonly RecordedVisit[]> {
  const { tx, municipality } = records;
  const [stored, rows, agreements, held, came] = await Promise.all([
    readVisits(records, [child]),
    tx
      .select({ id: visits.id, plannedAt: visits.recordedAt, withdrawnAt: visits.withdrawnAt })
      .from(visits)
      .where(and(eq(visits.municipality, municipality), eq(visits.child, child)))
      .execute(),
    readAgreements(records, child),
    readHeld(records, child),
    readOutcomesOfChild(records, child),
  ]);
  const when = new Map(rows.map((row) => [row.id, row]));
  return stored.map((visit) => ({
    visit,
    plannedAt: when.get(visit.id)?.plannedAt ?? new Date(0),
    withdrawnAt: when.get(visit.id)?.withdrawnAt ?? undefined,
    recorded: {
      agreements: agreements.get(visit.id) ?? [],
      contacts: held.get(visit.id) ?? [],
      outcomes: came.filter(
        (each) =>
          each.visit === visit.id || (each.scope === "programme" && reaches(each, visit.need?.on)),
      ),
    },
  }));
}

/** The Danish days on which visits of a child were taken back last, of those that were by a moment. */
export async function withdrawalDays(
  { tx, municipality }: Records,
  child: string,
  at: Date,
): Promise<ReadonlyMap<string, CivilDate>> {
  const rows = await tx
    .select({ id: visits.id, withdrawnAt: visits.withdrawnAt })
    .from(visits)
    .where(and(eq(visits.municipality, municipality), eq(visits.child, child)));
  return new Map(
    rows.flatMap(({ id, withdrawnAt }) =>
      withdrawnAt === null || withdrawnAt > at ? [] : [[id, danishDay(withdrawnAt)] as const],
    ),
  );
}

async function readAgreements(
  { tx, municipality }: Records,
  child: string,
): Promise<ReadonlyMap<string, readonly RecordedAgreement[]>> {
  const agreed = await tx
    .select({ of: appointmentVisits, appointment: appointments })
    .from(appointmentVisits)
    .innerJoin(
      visits,
      and(
        eq(visits.municipality, appointmentVisits.municipality),
        eq(visits.id, appointmentVisits.visit),
      ),
    )
    .innerJoin(
      appointments,
      and(
        eq(appointments.municipality, appointmentVisits.municipality),
        eq(appointments.id, appointmentVisits.appointment),
      ),
    )
    .where(and(eq(appointmentVisits.municipality, municipality), eq(visits.child, child)))
    .orderBy(asc(appointmentVisits.recordedAt), asc(appointmentVisits.appointment));
  const ids = [...new Set(agreed.map(({ appointment }) => appointment.id))];
  const former =
    ids.length === 0
      ? []
      : await tx
          .select()
          .from(formerTimes)
          .where(
            and(eq(formerTimes.municipality, municipality), inArray(formerTimes.appointment, ids)),
          )
          .orderBy(asc(formerTimes.leftAt), asc(formerTimes.version));
  const written = agreed.map(({ of, appointment }) => {
    const agreement: RecordedAgreement = {
      appointment: appointment.id,
      healthVisitor: appointment.healthVisitor,
      on: appointment.date as CivilDate,
      author: appointment.author,
      recordedAt: of.recordedAt,
      former: former
        .filter((left) => left.appointment === appointment.id)
        .map(({ healthVisitor, date, leftAt }) => ({
          healthVisitor,
          on: date as CivilDate,
          leftAt,
        })),
      end:
        of.endedAt === null || of.endedOn === null
          ? undefined
          : { at: of.endedAt, on: of.endedOn as CivilDate },
    };
    return [of.visit, agreement] as const;
  });
  return listed(written);
}

async function readHeld(
  { tx, municipality }: Records,
  child: string,
): Promise<ReadonlyMap<string, readonly RecordedContact[]>> {
  const fulfilled = await tx
    .select({ visit: contactVisits.visit, contact: contacts })
    .from(contactVisits)
    .innerJoin(
      visits,
      and(eq(visits.municipality, contactVisits.municipality), eq(visits.id, contactVisits.visit)),
    )
    .innerJoin(
      contacts,
      and(
        eq(contacts.municipality, contactVisits.municipality),
        eq(contacts.id, contactVisits.contact),
      ),
    )
    .where(and(eq(contactVisits.municipality, municipality), eq(visits.child, child)))
    .orderBy(asc(contacts.recordedAt), asc(contacts.id));
  const observed = await tx
    .select()
    .from(observations)
    .where(and(eq(observations.municipality, municipality), eq(observations.child, child)))
    .orderBy(asc(observations.observation), asc(observations.recordedAt));
  return listed(
    fulfilled.map(
      ({ visit, contact: { id, heldAt, modality, author, recordedAt, undoneAt } }) =>
        [
          visit,
          {
            contact: id,
            on: danishDay(heldAt),
            modality: modality as Modality,
            observations: observed.filter(({ contact }) => contact === id),
            author,
            recordedAt,
            undoneAt: undoneAt ?? undefined,
          },
        ] as const,
    ),
  );
}

async function readOutcomesOfChild(
  records: Records,
  child: string,
): Promise<readonly RecordedOutcome[]> {
  const { tx, municipality } = records;
  const rows = await tx
    .select()
    .from(outcomes)
    .where(and(eq(outcomes.municipality, municipality), eq(outcomes.child, child)))
    .orderBy(asc(outcomes.recordedAt), asc(outcomes.id));
  return Promise.all(rows.map((row) => outcomeOf(records, row)));
}

function listed<One>(
  pairs: readonly (readonly [string, One])[],
): ReadonlyMap<string, readonly One[]> {
  const groups = Map.groupBy(pairs, ([id]) => id);
  return new Map([...groups].map(([id, own]) => [id, own.map(([, one]) => one)]));
}
