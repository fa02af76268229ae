import { IF_ANY, type Kit, aCpr, aMother, aNewborn } from "../kit.ts";
import { type ProblemRequests, post } from "./problem-request.ts";

const BIRTHS = "/v1/birth-notifications";
const FAMILY = "a family on record";
const NOBODY = "00000000-0000-4000-8000-000000000000";

/** The same mother's child a second time: without a number, and told by hand. */
async function twice(kit: Kit, birthDate?: string) {
  const family = await kit.register();
  const { children } = await kit.make<{ children: readonly { childId: string }[] }>(
    "/v1/arrivals",
    {
      arrivedOn: kit.day(-9),
      mother: family.letter.mother,
      children: [{ birthDate: birthDate ?? kit.day(-10) }],
    },
  );
  return { ...family, twice: children[0]?.childId ?? "" };
}

const merge = (child: string, into: string) =>
  post(`/v1/children/${child}/merge`, { into, reason: "Registreret to gange" });

const stop = (kit: Kit, child: string) =>
  kit.make(`/v1/children/${child}/stop`, { cause: "death", on: kit.day(0) });

/** Letters, pregnancies and arrivals; children who are one, or no more. */
export const REGISTRATION: ProblemRequests = {
  messageIdReused: {
    before: FAMILY,
    request: async ({ register, letter }) => {
      const { messageId } = (await register()).letter;
      return post(BIRTHS, letter({ messageId }));
    },
  },
  otherMunicipality: { request: ({ letter }) => post(BIRTHS, letter({ municipality: "0710" })) },
  bornInTheFuture: {
    request: ({ letter, day }) => post(BIRTHS, letter({ children: [aNewborn(day(2))] })),
  },
  duplicateIdentifier: {
    request: ({ letter, day }) => {
      const cpr = aCpr();
      return post(
        BIRTHS,
        letter({ mother: aMother({ cpr }), children: [aNewborn(day(-10), { cpr })] }),
      );
    },
  },
  identifierTaken: {
    before: "a child on record with a number",
    request: async (kit) => {
      const cpr = aCpr();
      await kit.register({ children: [aNewborn(kit.day(-10), { cpr })] });
      const children = [{ cpr, birthDate: kit.day(-10) }];
      return post("/v1/arrivals", { arrivedOn: kit.day(-5), mother: aMother(), children });
    },
  },
  externalReferenceTaken: {
    before: "a child with an external reference",
    request: async (kit) => {
      const externalReference = `kit-${crypto.randomUUID()}`;
      await kit.register({ children: [aNewborn(kit.day(-10), { externalReference })] });
      return post(
        BIRTHS,
        kit.letter({ children: [aNewborn(kit.day(-10), { externalReference })] }),
      );
    },
  },
  pregnancyOpen: {
    before: "a pregnancy on record",
    request: async ({ make, day }) => {
      const body = { mother: aMother(), dueDate: day(60) };
      await make("/v1/pregnancies", body);
      return post("/v1/pregnancies", body);
    },
  },
  bornAlready: {
    before: FAMILY,
    request: async ({ register, day }) => {
      const { mother } = (await register()).letter;
      return post("/v1/pregnancies", { mother, dueDate: day(-10) });
    },
  },
  mayBeStopped: {
    before: "an expected child that was stopped",
    request: async (kit) => {
      const mother = aMother();
      const { children } = await kit.make<{ children: readonly { childId: string }[] }>(
        "/v1/pregnancies",
        { mother, dueDate: kit.day(-10) },
      );
      const cause = { cause: "stillbirth", on: kit.day(-10) };
      await kit.make(`/v1/children/${children[0]?.childId ?? ""}/stop`, cause);
      return post(BIRTHS, kit.letter({ mother }));
    },
  },
  mergesItself: {
    before: FAMILY,
    request: async ({ register }) => {
      const { child } = await register();
      return merge(child, child);
    },
  },
  unknownChild: {
    before: FAMILY,
    request: async ({ register }) => merge((await register()).child, NOBODY),
  },
  mergesStopped: {
    before: "a child that was stopped, and one of the same mother",
    request: async (kit) => {
      const family = await twice(kit);
      await stop(kit, family.child);
      return merge(family.twice, family.child);
    },
  },
  mergedAlready: {
    before: "a child that was merged into another",
    request: async (kit) => {
      const family = await twice(kit);
      await kit.make(`/v1/children/${family.twice}/merge`, {
        into: family.child,
        reason: "Registreret to gange",
      });
      return merge(family.twice, (await kit.register()).child);
    },
  },
  mergesIntoEnded: {
    before: "a child that has moved away, and is on record a second time",
    request: async (kit) => {
      const family = await twice(kit);
      await kit.make(`/v1/children/${family.child}/departure`, { on: kit.day(-1) });
      return merge(family.twice, family.child);
    },
  },
  numbersDiffer: {
    before: "two children with numbers of their own",
    request: async ({ register, day }) => {
      const born = () => register({ children: [aNewborn(day(-10), { cpr: aCpr() })] });
      return merge((await born()).child, (await born()).child);
    },
  },
  bornApart: {
    before: "two children born ten days apart",
    request: async ({ register, day }) => {
      const other = await register({ children: [aNewborn(day(-20))] });
      return merge((await register()).child, other.child);
    },
  },
  bornTogether: {
    before: "twins",
    request: async ({ register, day }) => {
      const twins = await register({ children: [aNewborn(day(-10)), aNewborn(day(-10))] });
      return merge(twins.children[0] ?? "", twins.children[1] ?? "");
    },
  },
  childMerged: {
    before: "a child that was merged into another",
    request: async (kit) => {
      const family = await twice(kit);
      await kit.make(`/v1/children/${family.twice}/merge`, {
        into: family.child,
        reason: "Registreret to gange",
      });
      return post(`/v1/children/${family.twice}/facts`, {
        fact: "sleep-concern",
        value: true,
        on: kit.day(0),
      });
    },
  },
  childEnded: {
    before: "a child that was stopped",
    request: async (kit) => {
      const { child } = await kit.register();
      await stop(kit, child);
      return post(`/v1/children/${child}/facts`, {
        fact: "sleep-concern",
        value: true,
        on: kit.day(0),
      });
    },
  },
  unknownHealthVisitor: {
    before: FAMILY,
    request: async ({ register }) => ({
      ...post(`/v1/families/${(await register()).family}`, { healthVisitor: NOBODY }),
      method: "PATCH",
      headers: IF_ANY,
    }),
  },
  unknownFamily: {
    request: ({ healthVisitor }) =>
      post("/v1/assignments", { families: [NOBODY], healthVisitor, reason: "Ny i distriktet" }),
  },
  duplicateFamily: {
    before: FAMILY,
    request: async ({ register, healthVisitor }) => {
      const { family } = await register();
      const families = [family, family];
      return post("/v1/assignments", { families, healthVisitor, reason: "Ny i distriktet" });
    },
  },
  duplicateChild: {
    before: FAMILY,
    request: async ({ register }) => {
      const { family, child } = await register();
      const children = [
        { id: child, name: "Alma" },
        { id: child, name: "Bo" },
      ];
      return {
        ...post(`/v1/families/${family}`, { children }),
        method: "PATCH",
        headers: IF_ANY,
      };
    },
  },
};
