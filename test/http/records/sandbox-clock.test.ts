import { afterAll, describe, expect, test } from "vitest";
import { SANDBOX_MUNICIPALITY, saveSandboxClock } from "../../../src/db/sandbox-clock.ts";
import { seedImaginedMunicipality } from "../../../src/operations/imagined/imagined-municipality.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { writesDrafts } from "../../support/a-draft.ts";
import { type AMunicipality, type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { recordsAbsence } from "../../support/an-absence.ts";
import { aTensionOf, agreedAndHeld } from "../../support/an-agreed-visit.ts";
import { type Asking, NOW } from "../../support/ask.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";
import type { RecordRoute } from "../../support/record-route.ts";
import { ROUTES, pathOf } from "../../support/record-routes.ts";
import { registeredTwice } from "../../support/registered-twice.ts";
import { ID } from "../../support/without-ids.ts";

const DAY_MS = 86_400_000;
const CLOCK = "/v1/sandbox/clock";
/** What it is in both municipalities, and the clock on the wall beside the sandbox. */
const PRESENT = new Date(NOW.getTime() + 40 * DAY_MS);
const ELSEWHERE = new Date(NOW.getTime() + 1_000 * DAY_MS);

const ordinary = await aMunicipality();
afterAll(ordinary.stop);
await seedImaginedMunicipality(ordinary.store, SANDBOX_MUNICIPALITY);
const setClock = (aheadMs: number, version: number) =>
  ordinary.store.open(SANDBOX_MUNICIPALITY, (records) =>
    saveSandboxClock(records, { aheadMs, version }),
  );
await setClock(PRESENT.getTime() - ELSEWHERE.getTime(), 1);

const within = (municipality: string, now: Date): AMunicipality => ({
  ...ordinary,
  as: (role, difference) => {
    const asks = ordinary.as(role, { municipality, ...difference });
    const told = (asking: Asking): Asking => ({
      ...asking,
      ...("body" in asking ? { body: toldIn(municipality, asking.body) } : {}),
      door: {
        ...asking.door,
        now: asking.door?.now?.getTime() === NOW.getTime() ? now : (asking.door?.now ?? now),
      },
    });
    return (method, path, asking = {}) => asks(method, path, told(asking));
  },
});
const toldIn = (municipality: string, body: unknown): unknown =>
  body &&
  JSON.parse(
    JSON.stringify(body).replace('"municipality":"0999"', `"municipality":"${municipality}"`),
  );

/** What stands before the walk. */
async function begun(municipality: AMunicipality) {
  const coordinator = municipality.as("coordinator");
  const journal = aJournal(municipality);
  await writesDrafts(coordinator);
  const { family, child, children, letter } = await journal.registers();
  const { healthVisitor } = await journal.child(child);
  const by = healthVisitor ?? "";
  const [first = "", second = ""] = children[0]?.schedule.visits.map(({ id }) => id ?? "") ?? [];
  const { id: absence } = await recordsAbsence(municipality);
  const made = await agreedAndHeld(coordinator, { child, visit: second, healthVisitor: by });
  const again = (bornAt: string) =>
    journal.registers({ mother: letter.mother, children: [aBornChild({ bornAt })] });
  const leaving = (await again("2025-01-02T04:12:00+01:00")).child;
  const strained = await again("2026-03-01T04:12:00+01:00");
  const visit = strained.children[0]?.schedule.visits.at(-1)?.id ?? "";
  const tension = await aTensionOf(coordinator, {
    child: strained.child,
    visit,
    healthVisitor: by,
  });
  const twice = await registeredTwice(coordinator, letter);
  return { tension, family, child, visit: first, absence, leaving, twice, by, ...made };
}

/** An answer without what differs by chance, and its lists in one order: many stand in that of their ids. */
function alike(text: string): unknown {
  const masked = text
    .replaceAll(ID, "(id)")
    .replaceAll(
      /"(?:messageId|token|url|next|value|code|version|versionId|id|secret)":"[^"]{12,}"/g,
      '"chance":""',
    )
    // Names that requests make, and ids that are made of others.
    .replaceAll(/"name":"Alma [a-f]+"|\b[0-9a-f]{32}\b|(?<=-)[0-9a-f]{8}\b/g, "(chance)")
    // When the real clock reads, and which number which child's event has.
    .replaceAll(/"nextReadAt":"[^"]+",?|"number":\d+,?/g, "")
    .replaceAll(/\d{10}|099[89]/g, "(number)")
    // Days that requests number, so that none has another's.
    .replaceAll(/(?:20[3-9]\d|2[1-9]\d\d|2026-02)-\d\d(?:-\d\d)?/g, "(day)");
  try {
    return inOneOrder(JSON.parse(masked));
  } catch {
    return masked;
  }
}

function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(inOneOrder)
      .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOneOrder(each)]));
}

const sandbox = within(SANDBOX_MUNICIPALITY, ELSEWHERE);
const another = within("0999", PRESENT);
const [here, there] = [await begun(sandbox), await begun(another)];
const ofClock = ({ route }: RecordRoute) => route === CLOCK;

describe("in the sandbox it is what its clock says", () => {
  test.each(ROUTES.filter((route) => !ofClock(route)))(
    "$method $route answers as anywhere at that moment",
    async ({ method, route, ask }) => {
      const roles =
        import.meta.env.MODE === "full"
          ? (["coordinator", "health-visitor", "administrator"] as const)
          : (["coordinator"] as const);
      for (const each of roles) {
        const answers = [];
        for (const [municipality, about] of [
          [sandbox, here],
          [another, there],
        ] as const) {
          const asks: Asks = municipality.as(
            each,
            each === "health-visitor" ? { subject: about.by } : {},
          );
          const { status, text } = await asks(
            method,
            pathOf({ method, route, ask, status: 0 }, about),
            ask(about),
          );
          answers.push({ status, shown: alike(text) });
        }
        expect(answers[0]).toEqual(answers[1]);
      }
    },
  );

  test("its events happen then", async () => {
    const read = (municipality: AMunicipality) =>
      municipality.as("journal-system")("GET", "/v1/events?limit=1000");
    const [one, other] = [await read(sandbox), await read(another)];
    const times = (answer: typeof one) =>
      bodyOf<{ items: { at: string }[] }>(answer).items.map(({ at }) => at);
    expect(new Set(times(one))).toEqual(new Set(times(other)));
  });
});

describe("the clock", () => {
  const asks = sandbox.as("journal-system");
  const read = () => asks("GET", CLOCK);
  const moved = (now: string, ifMatch: string) =>
    asks("PUT", CLOCK, { body: { now }, headers: { "If-Match": ifMatch } });

  test("is moved forward, and moves what is today", async () => {
    const before = await read();
    expect(before.json).toEqual({ now: "2026-04-12T13:00:00+02:00" });
    const tag = before.headers.get("ETag") ?? "";
    const after = await moved("2026-05-01T09:00:00+02:00", tag);
    expect([after.status, after.json]).toEqual([200, { now: "2026-05-01T09:00:00+02:00" }]);
    expect(after.headers.get("ETag")).not.toBe(tag);
    const schedule = await asks("POST", "/v1/schedule-previews", {
      body: { child: { birthDate: "2026-03-06" }, programme: "national" },
    });
    expect(schedule.text).toContain('"state":"due"');
    expect(refusal(await moved("2026-06-01T09:00:00+02:00", tag)).code).toBe("versionStale");
  });

  test("does not go back", async () => {
    const back = await moved("2026-05-01T08:59:59+02:00", "*");
    expect(refusal(back)).toEqual({
      status: 422,
      code: "clockOnlyForward",
      faults: ["/now clockOnlyForward"],
    });
  });

  test("is unchanged while it only runs", async () => {
    const tag = (await read()).headers.get("ETag");
    const later = new Date(ELSEWHERE.getTime() + 5_000);
    const again = await asks("GET", CLOCK, {
      headers: { "If-None-Match": tag },
      door: { now: later },
    });
    expect(again.status).toBe(304);
    expect((await asks("GET", CLOCK, { door: { now: later } })).json).toEqual({
      now: "2026-05-01T09:00:05+02:00",
    });
  });

  test("is nowhere else", async () => {
    const elsewhere = another.as("administrator");
    expect(refusal(await elsewhere("GET", CLOCK)).code).toBe("notFound");
    const sent = { body: { now: "2026-06-01T09:00:00+02:00" }, headers: { "If-Match": "*" } };
    expect(refusal(await elsewhere("PUT", CLOCK, sent)).code).toBe("notFound");
  });

  test("is nobody's who is on record: the database lets no other municipality have one", async () => {
    const made = ordinary.store.open("0999", (records) =>
      saveSandboxClock(records, { aheadMs: 1, version: 1 }),
    );
    await expect(made).rejects.toMatchObject({
      cause: { constraint: "sandbox_is_imagined" },
    });
  });

  test("is no matter of another municipality, byte for byte", async () => {
    const asked = another.as("coordinator");
    const paths = ROUTES.filter(({ method }) => method === "GET")
      .map((route) => pathOf(route, there))
      .filter((path) => path !== CLOCK);
    const read = async () =>
      Promise.all(
        paths.map(async (path) => {
          const { status, text, headers } = await asked("GET", path);
          return [path, status, text, headers.get("ETag")];
        }),
      );
    const before = await read();
    await moved("2027-01-01T09:00:00+01:00", "*");
    expect(await read()).toEqual(before);
  });
});
