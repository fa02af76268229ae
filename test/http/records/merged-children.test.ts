import { afterAll, describe, expect, test } from "vitest";
import { visiting, withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { problemOf, refusal } from "../../support/a-problem.ts";
import type { Answer } from "../../support/answer.ts";
import { eventsOf } from "../../support/announced.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";
import { aChildTwice } from "../../support/registered-twice.ts";
import { SESSIONS, sessionsOf } from "../../support/a-group-session.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { holds } = visiting(coordinator);

const HELD = { heldAt: "2026-03-03T01:00:00+01:00", modality: "phone" };
const DECLINED = { outcome: "declined", on: "2026-03-03", reason: "Nej tak" };
const FACT = { fact: "language-concern", value: true, on: "2026-03-03" };

const merge = async (child: string, into: string) =>
  bodyOf(
    await coordinator("POST", `/v1/children/${child}/merge`, {
      body: { into, reason: "Registreret to gange" },
    }),
  );
const protects = (child: string, isProtected: boolean) =>
  withTag(
    coordinator,
    "PUT",
    `/v1/children/${child}/address-protection`,
    { protected: isProtected },
    () => `/v1/children/${child}`,
  );

/** A duplicate of which an early contact was held, merged into the child that stays. */
async function aMergedChild() {
  const family = await aChildTwice(municipality);
  const { child, twice, visitOf, healthVisitor } = family;
  const held = await holds({ ...HELD, healthVisitor, visits: [visitOf("early-contact")] });
  await merge(twice, child);
  return { ...family, held };
}

describe("what is told of a child after it was merged names the child that it is now", async () => {
  const family = await aMergedChild();
  const { child, twice, visit, visitOf, healthVisitor, held } = family;
  const post = (path: string, body: object) => coordinator("POST", path, { body });
  const ofIt = (path: string, body: object) => post(`/v1/children/${twice}/${path}`, body);
  const contact = (named: object) => post("/v1/contacts", { ...HELD, healthVisitor, ...named });

  test.each<[string, () => Promise<Answer>, readonly string[]]>([
    ["a protected address", () => protects(twice, true), []],
    [
      "a contact of its visit",
      () => contact({ visits: [visit("two-months"), visitOf("four-months")] }),
      ["/visits/1"],
    ],
    [
      "a contact of a visit that was held",
      () => contact({ visits: [visitOf("early-contact")] }),
      ["/visits/0"],
    ],
    ["a contact about it", () => contact({ children: [child, twice] }), ["/children/1"]],
    [
      "an observation of it",
      () => {
        const observations = [{ child: twice, observation: "weight", isMade: true }];
        return withTag(
          coordinator,
          "PUT",
          `/v1/contacts/${held.id}/observations`,
          { observations },
          () => `/v1/contacts/${held.id}`,
        );
      },
      ["/observations/0/child"],
    ],
    [
      "what came of its visit",
      () => post(`/v1/visits/${visitOf("four-months")}/outcome`, DECLINED),
      [],
    ],
    ["a departure", () => ofIt("departure", { on: "2026-03-03" }), []],
    ["a discharge", () => ofIt("discharge", { on: "2026-03-03" }), []],
    ["a fact", () => ofIt("facts", FACT), []],
    ["a change", () => ofIt("changes/preview", { anchors: [], facts: [FACT] }), []],
    [
      "a change among several",
      () =>
        post("/v1/changes/preview", { changes: [{ child: twice, anchors: [], facts: [FACT] }] }),
      ["/changes/0"],
    ],
    ["that it is two", () => ofIt("split", { reason: "De er to" }), []],
    [
      "that it comes to a session",
      async () => {
        const session = await sessionsOf(coordinator).plans(healthVisitor);
        return post(`${SESSIONS}/${session.id}/participants`, { visits: [visitOf("four-months")] });
      },
      [],
    ],
  ])("%s", async (_, tells, places) => {
    const before = await journal.schedule(child);
    const events = await eventsOf(municipality, async () => {
      const answer = await tells();
      const faults = places.map((place) => `${place} childMerged`);
      expect(refusal(answer)).toEqual({ status: 409, code: "childMerged", faults });
      expect(problemOf(answer).mergedInto).toBe(child);
    });
    expect(events.filter((event) => event.type !== "group-session.planned")).toEqual([]);
    expect(await journal.schedule(child)).toEqual(before);
  });

  test("and reaches somebody once it is told of that one", async () => {
    await holds({ ...HELD, healthVisitor, visits: [visit("four-months")] });
    const { visits } = await journal.schedule(child);
    expect(visits.find(({ rule }) => rule === "four-months")?.state).toBe("held");
    const shown = bodyOf<{ protected: boolean }>(await protects(child, true));
    expect(shown.protected).toBe(true);
  });
});

test("what protected a child before it was merged can be lifted", async () => {
  const { child, twice } = await aChildTwice(municipality);
  bodyOf(await protects(twice, true));
  await merge(twice, child);
  bodyOf(await protects(child, false));
  bodyOf(await protects(twice, false));
  expect((await journal.child(child)).protected).toBe(false);
});
