import { IF_ANY, type Kit } from "../kit.ts";
import { type Check, must, problem, same, status } from "./check.ts";

const OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/;

interface Appointment {
  readonly id: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly warnings: readonly { readonly code: string }[];
}

/** A health visitor of a check's own, a family, and a time agreed with it in fifty days. */
async function agreed(kit: Kit, difference: Readonly<Record<string, unknown>> = {}) {
  const { id: healthVisitor } = await kit.make("/v1/health-visitors", {
    name: "Prøve Prøvesen",
    district: "hammel",
  });
  const family = await kit.register(difference);
  const visits = [family.visit("two-months")];
  const body = { visits, healthVisitor, date: kit.day(50), time: "09:00", durationMinutes: 30 };
  const appointment = await kit.make<Appointment>("/v1/appointments", body);
  return { ...family, healthVisitor, body, appointment };
}

/** Agreeing, holding, and a day. */
export const DAY_CHECKS: readonly Check[] = [
  {
    name: "instants",
    promise: "An instant is written with Copenhagen's offset on that day, never Z",
    run: async (kit) => {
      const { appointment } = await agreed(kit);
      const { startsAt, endsAt } = appointment;
      for (const instant of [startsAt, endsAt]) {
        must(OFFSET.test(instant ?? ""), () => `an appointment's time is ${instant}`);
      }
      same(startsAt?.slice(0, 16), `${kit.day(50)}T09:00`, "startsAt");
    },
  },
  {
    name: "day-only",
    promise: "Without a time only the day is agreed",
    run: async (kit) => {
      const { visit, healthVisitor } = await kit.register();
      const visits = [visit("two-months")];
      const body = { visits, healthVisitor, date: kit.day(50) };
      const made = await kit.make<Appointment>("/v1/appointments", body);
      same([made.startsAt, made.endsAt], [null, null], "startsAt and endsAt");
    },
  },
  {
    name: "double-booking",
    promise: "Two appointments of one health visitor never overlap, and a visit is agreed once",
    run: async (kit) => {
      const { body } = await agreed(kit);
      const again = { as: "coordinator" as const, method: "POST", path: "/v1/appointments" };
      problem(await kit.ask({ ...again, body }), 409, "alreadyBooked");
      const { visit } = await kit.register();
      const visits = [visit("two-months")];
      const overlapping = { ...body, visits, time: "09:15" };
      problem(await kit.ask({ ...again, body: overlapping }), 409, "doubleBooking");
    },
  },
  {
    name: "day-plan",
    promise: "A day plan has the day's appointments in their order, each with its place",
    run: async (kit) => {
      const { healthVisitor, appointment } = await agreed(kit);
      const { visit } = await kit.register();
      const early = await kit.make<Appointment>("/v1/appointments", {
        visits: [visit("two-months")],
        healthVisitor,
        date: kit.day(50),
        time: "08:00",
        durationMinutes: 30,
      });
      const { stops } = await kit.read<{
        stops: readonly { appointment: string; place: object | null }[];
      }>(`/v1/health-visitors/${healthVisitor}/day-plan?date=${kit.day(50)}`);
      const seen = stops.map((stop) => stop.appointment);
      same(seen, [early.id, appointment.id], "stops");
      must(
        stops.every(({ place }) => place !== null),
        () => "a stop has no place",
      );
    },
  },
  {
    name: "protected-place",
    promise: "Where a protected family lives is told by no day plan",
    run: async (kit) => {
      const mother = { ...kit.letter().mother, addressProtected: true };
      const { healthVisitor } = await agreed(kit, { mother });
      const path = `/v1/health-visitors/${healthVisitor}/day-plan?date=${kit.day(50)}`;
      const { stops } = await kit.read<{
        stops: readonly { place: unknown; protected: boolean }[];
      }>(path);
      same(
        stops.map(({ place, protected: kept }) => [place, kept]),
        [[null, true]],
        "place and protected",
      );
    },
  },
  {
    name: "held-counts",
    promise: "What was held before its window counts as held",
    run: async (kit) => {
      const { visit, healthVisitor } = await kit.register();
      const visits = [visit("four-months")];
      const heldAt = `${kit.day(-1)}T10:00:00+01:00`;
      await kit.make("/v1/contacts", { heldAt, healthVisitor, modality: "home", visits });
      const { state } = await kit.read<{ state: string }>(`/v1/visits/${visits[0]}`);
      same(state, "held", "state");
    },
  },
  {
    name: "not-home",
    promise: "Nobody home ends the appointment and not the visit",
    run: async (kit) => {
      const { visit, appointment } = await agreed(kit);
      const id = visit("two-months");
      const body = { outcome: "not-home", on: kit.day(0), reason: "Ingen åbnede" };
      await kit.make(`/v1/visits/${id}/outcome`, body);
      const after = await kit.read<{ state: string; appointment: string | null }>(
        `/v1/visits/${id}`,
      );
      same([after.state, after.appointment], ["planned", null], "state and appointment");
      const path = `/v1/appointments/${appointment.id}`;
      const change = { as: "coordinator" as const, method: "PATCH", path, headers: IF_ANY };
      const ended = await kit.ask({ ...change, body: { date: kit.day(51) } });
      problem(ended, 409, "appointmentEnded");
    },
  },
  {
    name: "explanations",
    promise: "A visit says why it exists, from a reason tree to one sentence",
    run: async (kit) => {
      const { visit } = await kit.register();
      const path = `/v1/visits/${visit("two-months")}/explanation`;
      const answer = status(await kit.ask({ as: "coordinator", method: "GET", path }), 200);
      const { because, sentences } = answer.json as {
        because: readonly unknown[];
        sentences: Readonly<Record<"da" | "en", string>>;
      };
      must(because.length > 0, () => "it gives no reason");
      must(sentences.da !== "" && sentences.en !== "", () => "it says no sentence");
    },
  },
];
