import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { aMother } from "../../support/a-birth-letter.ts";
import { type AMunicipality, aMunicipality } from "../../support/a-municipality.ts";
import { publishes } from "../../support/a-published-version.ts";
import { eventsOf } from "../../support/announced.ts";
import { NOW } from "../../support/ask.ts";
import { type Registered, aJournal, bodyOf, visitIds } from "../../support/on-record.ts";

/** Today is 3 March 2026. The second version moves the visit at half a year and adds one at nine months. */
const FIRST: readonly Partial<RuleDocument>[] = [
  {
    code: "pregnancy",
    anchor: "due",
    window: { earliest: "-P12W", target: "-P8W", latest: "-P4W" },
  },
  { code: "early", window: { earliest: "P7D", target: "P10D", latest: "P3W" } },
  { code: "half-year", window: { earliest: "P5M", target: "P6M", latest: "P7M" } },
];
const SECOND: readonly Partial<RuleDocument>[] = [
  {
    code: "pregnancy",
    anchor: "due",
    window: { earliest: "-P10W", target: "-P8W", latest: "-P4W" },
  },
  { code: "early", window: { earliest: "P6D", target: "P10D", latest: "P3W" } },
  { code: "half-year", window: { earliest: "P6M", target: "P6M", latest: "P7M" } },
  { code: "nine-months", window: { earliest: "P9M", target: "P9M", latest: "P10M" } },
];

interface Families {
  readonly expecting: string;
  readonly newborn: string;
  readonly infant: string;
}

/** One that expects, one of yesterday, and one of five months whose early visit was held. */
async function threeFamilies(municipality: AMunicipality): Promise<Families> {
  const journal = aJournal(municipality);
  const expecting = await expects(municipality);
  const newborn = (await journal.registers()).child;
  const registered = await journal.registers({
    dueDate: "2025-10-01",
    dischargedOn: undefined,
    children: [{ bornAt: "2025-10-01T04:12:00+02:00", sex: "female" }],
  });
  const infant = registered.child;
  const early = visitIds(await journal.schedule(infant))["early 0"];
  const held = { heldAt: "2025-10-12T10:00:00+02:00", healthVisitor: DEMO_HEALTH_VISITOR.id };
  const contact = { ...held, modality: "home", visits: [early] };
  bodyOf(await municipality.as("coordinator")("POST", "/v1/contacts", { body: contact }), 201);
  return { expecting, newborn, infant };
}

async function expects(municipality: AMunicipality): Promise<string> {
  const body = { mother: aMother(), dueDate: "2026-05-20" };
  const answer = await municipality.as("coordinator")("POST", "/v1/pregnancies", { body });
  return bodyOf<Registered>(answer, 201).children[0]?.childId ?? "";
}

/** Which version a child follows, and by which each of its visits is planned. */
async function mapOf(municipality: AMunicipality, child: string): Promise<string> {
  const { programme, visits } = await aJournal(municipality).schedule(child);
  const planned = visits.map(({ rule, title }) => `${rule} ${title.en}`);
  return `${programme.version}: ${planned.join(", ")}`;
}

const OLD = {
  expecting: "1: pregnancy 1, early 1, half-year 1",
  newborn: "1: early 1, half-year 1",
  infant: "1: early 1, half-year 1",
};
const ALL_NEW = {
  expecting: "2: pregnancy 2, early 2, half-year 2, nine-months 2",
  newborn: "2: early 2, half-year 2, nine-months 2",
  infant: "2: early 1, half-year 2, nine-months 2", // what was held stays the first version's
};

describe.each<{
  name: string;
  policy: (families: Families) => object;
  children: number;
  maps: Families;
  newcomer: string;
}>([
  {
    name: "new families",
    policy: () => ({ kind: "new-families" }),
    children: 0,
    maps: OLD,
    newcomer: ALL_NEW.newborn,
  },
  {
    name: "the unborn",
    policy: () => ({ kind: "unborn" }),
    children: 1,
    maps: { ...OLD, expecting: ALL_NEW.expecting },
    newcomer: ALL_NEW.newborn,
  },
  {
    name: "open visits from long ago",
    policy: () => ({ kind: "open-visits", from: "2025-01-01" }),
    children: 3,
    maps: ALL_NEW,
    newcomer: ALL_NEW.newborn,
  },
  {
    // The newborn's early window opens on the 9th, the infant's half-year window opened on the 1st.
    name: "open visits from 10 March on",
    policy: () => ({ kind: "open-visits", from: "2026-03-10" }),
    children: 3,
    maps: {
      expecting: "2: pregnancy 1, early 2, half-year 2, nine-months 2",
      newborn: "2: early 1, half-year 2, nine-months 2",
      infant: "2: early 1, half-year 1, nine-months 2",
    },
    newcomer: ALL_NEW.newborn,
  },
  {
    name: "one who is opted in",
    policy: ({ infant }) => ({ kind: "opt-in", children: [infant] }),
    children: 1,
    maps: { ...OLD, infant: ALL_NEW.infant },
    newcomer: OLD.newborn,
  },
])("a second version for $name", ({ policy, children, maps, newcomer }) => {
  let municipality: AMunicipality;
  let families: Families;
  beforeAll(async () => {
    municipality = await aMunicipality();
    await publishes(municipality, "1", { kind: "new-families" }, FIRST);
    families = await threeFamilies(municipality);
  });
  afterAll(() => municipality.stop());

  test("each family follows the version that the policy says, and what was held cites its own", async () => {
    for (const phase of ["expecting", "newborn", "infant"] as const) {
      expect(await mapOf(municipality, families[phase])).toBe(OLD[phase]);
    }
    const before = await visitsOf(municipality, families.infant);
    const seen: { children: number }[] = [];
    const events = await eventsOf(municipality, async () => {
      seen.push(await publishes(municipality, "2", policy(families), SECOND));
    });
    expect(seen).toMatchObject([{ children }]);
    const { kind } = policy(families) as { kind: string };
    expect(events[0]).toMatchObject({
      type: "programme.published",
      reasons: [kind, "our-programme"],
    });
    for (const phase of ["expecting", "newborn", "infant"] as const) {
      expect(await mapOf(municipality, families[phase])).toBe(maps[phase]);
    }
    const after = await visitsOf(municipality, families.infant);
    expect(after).toMatchObject(before); // each visit kept its id
    for (const { type, reasons } of events.slice(1)) {
      if (type === "visit.planned") continue;
      expect(["visit.moved", "visit.changed"]).toContain(type);
      expect(reasons[0]).toBe("programmeChanged");
    }
  });

  test("who is registered after that follows the version for new families", async () => {
    const { child } = await aJournal(municipality).registers();
    expect(await mapOf(municipality, child)).toBe(newcomer);
  });

  test("a letter that came before is answered as it was", async () => {
    const journal = aJournal(municipality);
    const { letter, children: shown } = await journal.registers();
    expect((await journal.sends(letter, 200)).children).toEqual(shown);
  });
});

async function visitsOf(municipality: AMunicipality, child: string) {
  return visitIds(await aJournal(municipality).schedule(child));
}

describe("in one municipality", () => {
  let municipality: AMunicipality;
  beforeAll(async () => {
    municipality = await aMunicipality();
  });
  afterAll(() => municipality.stop());

  test("a child of before follows what its municipality began with, and takes up what is open", async () => {
    const { child } = await aJournal(municipality).registers();
    expect(await mapOf(municipality, child)).toMatch(/^2026-2: /);
    await publishes(municipality, "1", { kind: "open-visits", from: "2026-03-04" }, FIRST);
    const { programme, visits } = await aJournal(municipality).schedule(child);
    expect(programme).toEqual({ id: "our-programme", version: "1" });
    const begun = visits.filter(({ window }) => window.earliest < "2026-03-04");
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.map(({ title }) => title.en)).not.toContain("1");
    const ahead = visits.filter(({ window }) => window.earliest >= "2026-03-04");
    expect(ahead.map(({ rule, title }) => `${rule} ${title.en}`)).toEqual([
      "early 1",
      "half-year 1",
    ]);
  });

  test("a twin that becomes known at birth follows what its twin followed", async () => {
    const mother = aMother();
    const pregnancy = { mother, dueDate: "2026-03-20" };
    bodyOf(
      await municipality.as("coordinator")("POST", "/v1/pregnancies", { body: pregnancy }),
      201,
    );
    await publishes(municipality, "2", { kind: "new-families" }, SECOND);
    const twins = [
      { bornAt: "2026-03-02T04:12:00+01:00", sex: "female" },
      { bornAt: "2026-03-02T04:20:00+01:00", sex: "male" },
    ];
    const { children } = await aJournal(municipality).registers({ mother, children: twins });
    const maps = [];
    for (const { childId } of children) maps.push(await mapOf(municipality, childId));
    expect(maps.map((map) => map.slice(0, 2))).toEqual(["1:", "1:"]);
  });

  test("a version that is not valid yet waits for its day", async () => {
    const journal = aJournal(municipality);
    const ahead = { validFrom: "2026-04-01" };
    await publishes(municipality, "3", { kind: "new-families" }, SECOND, ahead);
    expect(await mapOf(municipality, (await journal.registers()).child)).toMatch(/^2: /);
    const later = await journal.registers({}, new Date(NOW.getTime() + 40 * 86_400_000));
    expect(await mapOf(municipality, later.child)).toMatch(/^3: /);
  });
});
