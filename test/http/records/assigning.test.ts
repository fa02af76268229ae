import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { rows } from "../../../src/db/connection/database.ts";
import { aMother } from "../../support/a-birth-letter.ts";
import { type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { eventsOf } from "../../support/events-of.ts";
import { type FamilyShown, aJournal, bodyOf, everyPage } from "../../support/on-record.ts";
import { withoutIds } from "../../support/without-ids.ts";

const ASSIGNMENTS = "/v1/assignments";
const THIRD = "0999a000-0000-4000-8000-000000000003";
const FOURTH = "0999a000-0000-4000-8000-000000000004";
const NOBODY = "0999a000-0000-4000-8000-0000000000ff";
const REASON = "Kornblomst overtager";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const hammels = await coordinatorOf(municipality, "hammel");

const livingIn = (postalCode: string) => ({
  mother: aMother({ address: { street: "Tusindfrydvej 4", postalCode, city: "Hammel" } }),
});

const assigns = (
  families: readonly string[],
  healthVisitor: string | null,
  asks: Asks = coordinator,
) => asks("POST", ASSIGNMENTS, { body: { families, healthVisitor, reason: REASON } });

async function families(count: number, postalCode = "8450"): Promise<readonly string[]> {
  const made = [];
  for (let number = 0; number < count; number++) {
    made.push((await journal.registers(livingIn(postalCode))).family);
  }
  return made;
}

const follower = async (family: string) => (await journal.family(family)).healthVisitor;

describe("an assignment", () => {
  test("gives several families to one health visitor, and shows them as they are", async () => {
    const ids = await families(3);
    const answer = await assigns(ids, THIRD);
    const shown = bodyOf<{ families: readonly FamilyShown[] }>(answer).families;
    expect(shown.map(({ id }) => id)).toEqual(ids);
    for (const family of shown) {
      expect(family.healthVisitor).toBe(THIRD);
      expect(await journal.family(family.id)).toEqual(family);
    }
  });

  test("to nobody puts a family among those that wait", async () => {
    const [family = ""] = await families(1);
    bodyOf(await assigns([family], null));
    expect(await follower(family)).toBeNull();
    const waiting = await everyPage<FamilyShown>(coordinator, `${ASSIGNMENTS}?state=open`);
    expect(waiting.map(({ id }) => id)).toContain(family);
  });

  test("is told of each family and visit, with a code for its reason", async () => {
    const { family, child } = await journal.registers();
    const { visits } = await journal.schedule(child);
    const { events, text } = await eventsOf(municipality, () => assigns([family], FOURTH));
    expect(events.filter(({ type }) => type === "family.changed")).toMatchObject([
      { child, reasons: ["healthVisitor"] },
    ]);
    const reassigned = events.filter(({ type }) => type === "visit.reassigned");
    expect(reassigned.map(({ visit }) => visit).toSorted()).toEqual(
      visits.map(({ id }) => id).toSorted(),
    );
    expect(new Set(reassigned.flatMap(({ reasons }) => reasons))).toEqual(new Set(["assignment"]));
    expect(text).not.toContain(REASON);
  });

  test("to whoever follows a family already changes nothing of it", async () => {
    const [one = "", other = ""] = await families(2);
    await assigns([one], THIRD);
    const before = (await journal.asks("GET", `/v1/families/${one}`)).headers.get("ETag");
    const { events } = await eventsOf(municipality, () => assigns([one, other], THIRD));
    expect((await journal.asks("GET", `/v1/families/${one}`)).headers.get("ETag")).toBe(before);
    const [child] = (await journal.family(other)).children;
    expect(new Set(events.map((event) => event.child))).toEqual(new Set([child]));
  });

  test("keeps its reason sealed in the log, beside the children it showed", async () => {
    const { family, child } = await journal.registers();
    await assigns([family], THIRD);
    const found = await municipality.database.within("0999", (tx) =>
      rows(
        tx,
        sql`select encode(particulars, 'escape') as particulars from audit_entry
          where action = 'assignFamilies' and ${child} = any(children)`,
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.["particulars"]).toBeTruthy();
    expect(String(found[0]?.["particulars"])).not.toContain("Kornblomst");
  });

  test("shows no place of a protected family", async () => {
    const mother = aMother({ addressProtected: true });
    const { family } = await journal.registers({ mother });
    const answer = await assigns([family], THIRD);
    expect(bodyOf<{ families: readonly object[] }>(answer).families).toMatchObject([
      { protected: true, homes: [], district: null, healthVisitor: THIRD },
    ]);
    expect(withoutIds(answer.text)).not.toMatch(/Tusindfryd|8450/);
  });
});

describe("all or none:", () => {
  test.each([
    {
      name: "a family that nobody has",
      sent: (own: string) => ({ families: [own, NOBODY] }),
      faults: ["/families/1 unknownFamily"],
    },
    {
      name: "a family whose id is none",
      sent: (own: string) => ({ families: ["æblegren", own] }),
      faults: ["/families/0 unknownFamily"],
    },
    {
      name: "an unknown health visitor",
      sent: (own: string) => ({ families: [own], healthVisitor: NOBODY }),
      faults: ["/healthVisitor unknownHealthVisitor"],
    },
    {
      name: "several faults",
      sent: (own: string) => ({ families: [NOBODY, own, "x"], healthVisitor: "solveig" }),
      faults: [
        "/families/0 unknownFamily",
        "/families/2 unknownFamily",
        "/healthVisitor unknownHealthVisitor",
      ],
    },
    {
      name: "a family twice",
      sent: (own: string) => ({ families: [own, own] }),
      faults: ["/families/1 duplicateFamily"],
    },
  ])("$name", async ({ sent, faults }) => {
    const [own = ""] = await families(1);
    const before = await follower(own);
    const { events } = await eventsOf(municipality, async () => {
      const body = { healthVisitor: THIRD, reason: REASON, ...sent(own) };
      const answer = await coordinator("POST", ASSIGNMENTS, { body });
      expect(refusal(answer)).toMatchObject({ status: 422, faults });
    });
    expect(events).toEqual([]);
    expect(await follower(own)).toBe(before);
  });

  test("what is not a coordinator's own cannot be told from what nobody has", async () => {
    const [own = "", theirs = ""] = [...(await families(1)), ...(await families(1, "8382"))];
    const followers = async () => [await follower(own), await follower(theirs)];
    const before = await followers();
    const toTheirs = await assigns([own, theirs], FOURTH, hammels);
    const toNobodys = await assigns([own, NOBODY], FOURTH, hammels);
    expect(toTheirs.text).toBe(toNobodys.text);
    expect(refusal(toTheirs).faults).toEqual(["/families/1 unknownFamily"]);
    expect(await followers()).toEqual(before);
    expect((await assigns([own], FOURTH, hammels)).status).toBe(200);
  });

  test.each([
    { sent: {}, faults: ["/families required", "/healthVisitor required", "/reason required"] },
    { sent: { families: [] }, faults: ["/families tooSmall"] },
    { sent: { reason: " " }, faults: ["/reason tooSmall"] },
    { sent: { reason: "for 0101905001" }, faults: ["/reason personalIdentifier"] },
    {
      sent: { families: Array.from({ length: 201 }, (_, each) => `${each}`) },
      faults: ["/families tooBig"],
    },
    { sent: { family: "x" }, faults: ["/family unknownField"] },
  ])("$faults", async ({ sent, faults }) => {
    const whole = { families: ["x"], healthVisitor: null, reason: REASON };
    const body = Object.keys(sent).length === 0 ? {} : { ...whole, ...sent };
    const answer = await coordinator("POST", ASSIGNMENTS, { body });
    expect(refusal(answer)).toMatchObject({ status: 400, faults });
  });

  test("another municipality's coordinator knows none of them", async () => {
    const [own = ""] = await families(1);
    const elsewhere = municipality.as("coordinator", { municipality: "0710" });
    const answer = await assigns([own], THIRD, elsewhere);
    expect(refusal(answer).faults).toEqual([
      "/families/0 unknownFamily",
      "/healthVisitor unknownHealthVisitor",
    ]);
  });
});

describe("with an Idempotency-Key", () => {
  const asked = (ids: readonly string[], key: string) => ({
    body: { families: ids, healthVisitor: THIRD, reason: REASON },
    headers: { "Idempotency-Key": key },
  });

  test("it happens once, and is answered as it was", async () => {
    const ids = await families(2);
    const key = crypto.randomUUID();
    const first = await coordinator("POST", ASSIGNMENTS, asked(ids, key));
    const { events } = await eventsOf(municipality, async () => {
      const second = await coordinator("POST", ASSIGNMENTS, asked(ids, key));
      expect([second.status, second.text]).toEqual([200, first.text]);
    });
    expect(events).toEqual([]);
    const other = await coordinator("POST", ASSIGNMENTS, asked(ids.slice(1), key));
    expect(refusal(other)).toMatchObject({ status: 422, code: "keyUsedBefore" });
  });

  test("a family that has been given on since is not taken back", async () => {
    const [family = ""] = await families(1);
    const key = crypto.randomUUID();
    await coordinator("POST", ASSIGNMENTS, asked([family], key));
    await assigns([family], FOURTH);
    const again = await coordinator("POST", ASSIGNMENTS, asked([family], key));
    expect(bodyOf<{ families: readonly object[] }>(again).families).toMatchObject([
      { id: family, healthVisitor: FOURTH },
    ]);
    expect(await follower(family)).toBe(FOURTH);
  });

  test("a family that is protected by then shows no place", async () => {
    const { family, child } = await journal.registers();
    const key = crypto.randomUUID();
    const first = await coordinator("POST", ASSIGNMENTS, asked([family], key));
    expect(first.text).toContain("8450");
    const path = `/v1/children/${child}/address-protection`;
    const headers = { "If-Match": "*" };
    bodyOf(await coordinator("PUT", path, { body: { protected: true }, headers }));
    const again = await coordinator("POST", ASSIGNMENTS, asked([family], key));
    expect(again.status).toBe(200);
    expect(withoutIds(again.text)).not.toMatch(/Tusindfryd|8450/);
  });
});
