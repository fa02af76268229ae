import { IF_ANY, type Kit, type TestFamily, aNewborn } from "../kit.ts";
import { type ProblemRequests, post } from "./problem-request.ts";

const FAMILY = "a family on record";
const BOOKED = "a family with an agreed visit";
const HELD = "a family with a visit that was held";
const NOBODY = "00000000-0000-4000-8000-000000000000";
const OUTCOME = (on: string, outcome = "declined") => ({
  outcome,
  on,
  reason: "Familien ønsker det ikke",
});

/** A health visitor whom nobody else is to meet. */
const aVisitor = async ({ make }: Kit) =>
  (await make("/v1/health-visitors", { name: "Prøve Prøvesen", district: "hammel" })).id;

async function agreed(kit: Kit, terms: object = {}) {
  const family = await kit.register();
  const { visit, healthVisitor } = family;
  const visits = [visit("two-months")];
  const body = { visits, healthVisitor, date: kit.day(50), ...terms };
  const { id } = await kit.make("/v1/appointments", body);
  return { ...family, id, body };
}

/** Held yesterday, and everyone's. */
async function held(kit: Kit, { visit, healthVisitor }: TestFamily) {
  const body = {
    heldAt: `${kit.day(-1)}T10:00:00+01:00`,
    healthVisitor,
    modality: "home",
    visits: [visit("postpartum")],
  };
  return { ...(await kit.make("/v1/contacts", body)), body };
}

async function aSession(kit: Kit, difference: object = {}) {
  const healthVisitor = await aVisitor(kit);
  const { id } = await kit.make("/v1/group-sessions", {
    healthVisitor,
    date: kit.day(115),
    time: "10:00",
    durationMinutes: 60,
    title: "Mødregruppe",
    place: "Sundhedshuset",
    capacity: 1,
    ...difference,
  });
  return `/v1/group-sessions/${id}`;
}

const changed = (id: string, method: "PATCH" | "DELETE", body?: object) => ({
  as: "coordinator" as const,
  method,
  path: `/v1/appointments/${id}`,
  headers: IF_ANY,
  ...(body === undefined ? {} : { body }),
});

/** What is agreed, held or not, and group sessions. */
export const VISITS: ProblemRequests = {
  doubleBooking: {
    before: "another appointment of the health visitor at that time",
    request: async (kit) => {
      const healthVisitor = await aVisitor(kit);
      const terms = { healthVisitor, time: "10:00" };
      await agreed(kit, terms);
      const { visit } = await kit.register();
      const visits = [visit("two-months")];
      return post("/v1/appointments", { visits, date: kit.day(50), ...terms });
    },
  },
  alreadyBooked: {
    before: BOOKED,
    request: async (kit) => post("/v1/appointments", (await agreed(kit)).body),
  },
  alreadyHeld: {
    before: HELD,
    request: async (kit) => post("/v1/contacts", (await held(kit, await kit.register())).body),
  },
  alreadySettled: {
    before: "a family that has declined a visit",
    request: async (kit) => {
      const { visit } = await kit.register();
      const path = `/v1/visits/${visit("two-months")}/outcome`;
      await kit.make(path, OUTCOME(kit.day(0)));
      return post(path, OUTCOME(kit.day(0)));
    },
  },
  notBooked: {
    before: FAMILY,
    request: async ({ register, day }) =>
      post(
        `/v1/visits/${(await register()).visit("two-months")}/outcome`,
        OUTCOME(day(0), "not-home"),
      ),
  },
  noOutcome: {
    before: FAMILY,
    request: async ({ register }) => ({
      as: "coordinator",
      method: "DELETE",
      path: `/v1/visits/${(await register()).visit("two-months")}/outcome`,
      headers: IF_ANY,
    }),
  },
  appointmentEnded: {
    before: "an appointment that was cancelled",
    request: async (kit) => {
      const { id } = await agreed(kit);
      await kit.ask(changed(id, "DELETE"));
      return changed(id, "PATCH", { date: kit.day(51) });
    },
  },
  ofGroupSession: {
    before: "a family in a group session",
    request: async (kit) => {
      const path = await aSession(kit);
      const { appointment } = await kit.read<{ appointment: { id: string } }>(path);
      return changed(appointment.id, "PATCH", { date: kit.day(116) });
    },
  },
  sessionFull: {
    before: "a group session with room for one, and two families",
    request: async (kit) => {
      const path = await aSession(kit);
      const families = [await kit.register(), await kit.register()];
      const visits = families.map(({ visit }) => visit("four-months"));
      return post(`${path}/participants`, { visits });
    },
  },
  attendanceRecorded: {
    before: "a group session that was held",
    request: async (kit) => {
      const { visit } = await kit.register({
        dueDate: kit.day(-120),
        children: [aNewborn(kit.day(-120))],
      });
      const path = await aSession(kit, { date: kit.day(-1) });
      const visits = [visit("four-months")];
      await kit.make(`${path}/participants`, { visits });
      await kit.make(`${path}/attendance`, { visits });
      return post(`${path}/attendance`, { visits });
    },
  },
  alreadyUndone: {
    before: "a contact that was taken back",
    request: async (kit) => {
      const family = await kit.register();
      const { id } = await held(kit, family);
      const path = `/v1/contacts/${id}`;
      const observations = [{ child: family.child, observation: "weight", isMade: true }];
      await kit.ask({ as: "coordinator", method: "DELETE", path, headers: IF_ANY });
      return {
        ...post(`${path}/observations`, { observations }),
        method: "PUT",
        headers: IF_ANY,
      };
    },
  },
  unknownVisit: {
    request: ({ healthVisitor, day }) =>
      post("/v1/appointments", { visits: [NOBODY], healthVisitor, date: day(50) }),
  },
  duplicateVisit: {
    before: FAMILY,
    request: async ({ register, day }) => {
      const { visit, healthVisitor } = await register();
      const visits = [visit("two-months"), visit("two-months")];
      return post("/v1/appointments", { visits, healthVisitor, date: day(50) });
    },
  },
  severalFamilies: {
    before: "two families",
    request: async ({ register, day }) => {
      const [one, other] = [await register(), await register()];
      const visits = [one.visit("two-months"), other.visit("two-months")];
      return post("/v1/appointments", {
        visits,
        healthVisitor: one.healthVisitor,
        date: day(50),
      });
    },
  },
  noSuchLocalTime: {
    before: FAMILY,
    request: async ({ register }) => {
      const { visit, healthVisitor } = await register();
      const visits = [visit("nine-months")];
      return post("/v1/appointments", {
        visits,
        healthVisitor,
        date: "2033-03-27",
        time: "02:30",
      });
    },
  },
  duplicateObservation: {
    before: HELD,
    request: async (kit) => {
      const family = await kit.register();
      const { id } = await held(kit, family);
      const observation = { child: family.child, observation: "weight", isMade: true };
      return {
        ...post(`/v1/contacts/${id}/observations`, { observations: [observation, observation] }),
        method: "PUT",
        headers: IF_ANY,
      };
    },
  },
  heldInTheFuture: {
    before: FAMILY,
    request: async ({ register, day }) => {
      const { child, healthVisitor } = await register();
      const heldAt = `${day(2)}T10:00:00+01:00`;
      return post("/v1/contacts", { heldAt, healthVisitor, modality: "home", children: [child] });
    },
  },
  nobodyNamed: {
    request: ({ healthVisitor, day }) =>
      post("/v1/contacts", {
        heldAt: `${day(-1)}T10:00:00+01:00`,
        healthVisitor,
        modality: "home",
      }),
  },
  unknownContact: {
    before: FAMILY,
    request: async ({ register, day }) =>
      post(`/v1/children/${(await register()).child}/screenings`, {
        instrument: "ADBB",
        version: "ADBB 1",
        on: day(-1),
        score: 2,
        contact: NOBODY,
      }),
  },
  taskDoneBefore: {
    before: "a task that somebody has seen to",
    request: async (kit) => {
      const { id, child, visit } = await agreed(kit, { date: kit.day(0) });
      const missed = visit("two-months");
      await kit.make(`/v1/visits/${missed}/outcome`, OUTCOME(kit.day(0), "not-home"));
      const { items } = await kit.read<{ items: readonly { id: string; visit: string }[] }>(
        `/v1/tasks?child=${child}`,
      );
      const task = items.find((each) => each.visit === missed)?.id ?? id;
      const path = `/v1/tasks/${task}/done`;
      await kit.make(path, { note: "Ringet til familien" }, { headers: IF_ANY });
      return { ...post(path, { note: "En gang til" }), headers: IF_ANY };
    },
  },
};
