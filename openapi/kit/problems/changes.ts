import { IF_ANY, type Kit } from "../kit.ts";
import { type ProblemRequests, post } from "./problem-request.ts";

const FAMILY = "a family on record";
const TO_DAYCARE = (on: string) => ({ anchors: [{ anchor: "daycare-start", on }] });

/** A visit that is agreed, and whose plan then moves away from under it. */
async function aTension(kit: Kit): Promise<string> {
  const { child, visit, healthVisitor } = await kit.register();
  const agreed = visit("two-months");
  await kit.make("/v1/appointments", { visits: [agreed], healthVisitor, date: kit.day(79) });
  const birth = { anchors: [{ anchor: "birth", on: kit.day(-60) }] };
  const { token } = await kit.make<{ token: string }>(
    `/v1/children/${child}/changes/preview`,
    birth,
  );
  await kit.make(`/v1/children/${child}/changes`, { token });
  const { items } = await kit.read<{ items: readonly { id: string; visit: string }[] }>(
    `/v1/tensions?state=open&healthVisitor=${healthVisitor}&limit=200`,
  );
  return items.find((tension) => tension.visit === agreed)?.id ?? "";
}

/** One day in years to come, each time another. */
const aDayAhead = () => {
  const ahead = Math.floor(Math.random() * 20_000);
  return new Date(Date.UTC(2045, 0, 1 + ahead)).toISOString().slice(0, 10);
};

const aPlan = (difference: object = {}) => {
  const on = aDayAhead();
  return { priorityMax: 1, from: on, until: on, reason: "Konflikt", ...difference };
};

/** Days and facts of a child, what no longer fits, and emergency plans. */
export const CHANGES: ProblemRequests = {
  stateMoved: {
    before: "a previewed change, and something else recorded since",
    request: async (kit) => {
      const { child } = await kit.register();
      const path = `/v1/children/${child}/changes`;
      const { token } = await kit.make<{ token: string }>(
        `${path}/preview`,
        TO_DAYCARE(kit.day(300)),
      );
      await kit.make(`/v1/children/${child}/facts`, {
        fact: "sleep-concern",
        value: true,
        on: kit.day(0),
      });
      return post(path, { token });
    },
  },
  unknownToken: {
    before: FAMILY,
    request: async ({ register }) =>
      post(`/v1/children/${(await register()).child}/changes`, { token: "no-token" }),
  },
  toldTwice: {
    before: FAMILY,
    request: async ({ register, day }) => {
      const { anchors } = TO_DAYCARE(day(300));
      return post(`/v1/children/${(await register()).child}/changes/preview`, {
        anchors: [...anchors, ...anchors],
      });
    },
  },
  tooManyChanges: {
    before: "ninety children in eighteen families",
    request: async ({ register, day }) => {
      const children: string[] = [];
      const born = Array.from({ length: 5 }, () => ({ bornAt: `${day(-10)}T04:12:00+01:00` }));
      for (let family = 0; family < 18; family++) {
        children.push(...(await register({ children: born })).children);
      }
      const facts = Array.from({ length: 50 }, (_, place) => ({
        fact: `fact-${place}-`.padEnd(64, "x"),
        value: "v".repeat(64),
        on: day(0),
      }));
      return post("/v1/changes/preview", {
        changes: children.map((child) => ({ child, facts })),
      });
    },
  },
  toldByLetter: {
    before: FAMILY,
    request: async ({ register }) =>
      post(`/v1/children/${(await register()).child}/changes/preview`, {
        anchors: [{ anchor: "birth", on: null }],
      }),
  },
  confirmedAlready: {
    before: "a family with a confirmed daycare start",
    request: async (kit) => {
      const path = `/v1/children/${(await kit.register()).child}/changes`;
      const told = (confirmed: boolean, on: string) => ({
        anchors: [{ anchor: "daycare-start", on, confirmed }],
      });
      const { token } = await kit.make<{ token: string }>(
        `${path}/preview`,
        told(true, kit.day(300)),
      );
      await kit.make(path, { token });
      return post(`${path}/preview`, told(false, kit.day(310)));
    },
  },
  onInTheFuture: {
    before: FAMILY,
    request: async ({ register, day }) =>
      post(`/v1/children/${(await register()).child}/departure`, { on: day(1) }),
  },
  onBeforeBirth: {
    before: FAMILY,
    request: async ({ register, day }) =>
      post(`/v1/children/${(await register()).child}/departure`, { on: day(-11) }),
  },
  knownInTheFuture: {
    before: FAMILY,
    request: async ({ register, day }) => ({
      as: "coordinator",
      method: "GET",
      path: `/v1/children/${(await register()).child}/schedule?asKnownAt=${day(2)}T08:00:00Z`,
    }),
  },
  tensionResolved: {
    before: "a tension that a person has resolved",
    request: async (kit) => {
      const path = `/v1/tensions/${await aTension(kit)}/resolution`;
      const body = { resolution: "keep", reason: "Familien ønsker den dag" };
      await kit.make(path, body, { headers: IF_ANY });
      return { ...post(path, body), headers: IF_ANY };
    },
  },
  emergencyPlanStands: {
    before: "an emergency plan of the same day",
    request: async ({ make }) => {
      const plan = aPlan();
      await make("/v1/emergency-plans", plan);
      return post("/v1/emergency-plans", plan);
    },
  },
  outsidePlan: {
    before: "an emergency plan of one day",
    request: async ({ make, day }) => {
      const { id } = await make("/v1/emergency-plans", aPlan());
      const body = { on: day(0), reason: "Forbi" };
      return { ...post(`/v1/emergency-plans/${id}/end`, body), headers: IF_ANY };
    },
  },
  emergencyPlanEnded: {
    before: "an emergency plan whose days are past",
    request: async ({ make }) => {
      const past = new Date(Date.UTC(1990, 5, 1 + Math.floor(Math.random() * 10_000)));
      const on = past.toISOString().slice(0, 10);
      const { id } = await make("/v1/emergency-plans", aPlan({ from: on, until: on }));
      return {
        ...post(`/v1/emergency-plans/${id}/end`, { reason: "Forbi" }),
        headers: IF_ANY,
      };
    },
  },
  notSetAside: {
    before: "a family without an emergency plan",
    request: async ({ register }) => ({
      ...post(`/v1/visits/${(await register()).visit("nine-months")}/keep`, {
        reason: "Familien kan ikke vente",
      }),
      headers: IF_ANY,
    }),
  },
  unknownDistrict: {
    request: () => post("/v1/emergency-plans", aPlan({ district: "nowhere" })),
  },
  daysOutOfOrder: {
    request: () => post("/v1/emergency-plans", aPlan({ until: "2040-01-01" })),
  },
};
