import { afterAll, describe, expect, test } from "vitest";
import { aMother } from "../../support/a-birth-letter.ts";
import { type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { aJournal, bodyOf, changes, everyPage } from "../../support/on-record.ts";
import { ROUTES_OF_ONE, pathOf } from "../../support/record-routes.ts";
import { shownBy } from "../../support/ask.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const OTHER_HEALTH_VISITOR = "0999a000-0000-4000-8000-000000000004";

await changes(municipality.as("administrator"), "PUT", "/v1/settings", {
  districts: [
    { code: "hammel", postalCodes: ["8450"], coordinators: ["hammels"] },
    { code: "hinnerup", postalCodes: ["8382"], coordinators: ["hinnerups", "both"] },
    { code: "hadsten", postalCodes: ["8370"], coordinators: ["both"] },
  ],
});

async function aFamilyIn(postalCode: string | undefined) {
  const address = { street: "Tusindfrydvej 4", postalCode };
  const mother = aMother({ address: postalCode === undefined ? undefined : address });
  const { family, child, children } = await journal.registers({ mother });
  const { healthVisitor } = await journal.child(child);
  const about = { family, child, visit: children[0]?.schedule.visits[0]?.id ?? "" };
  return { ...about, about, healthVisitor: healthVisitor ?? "" };
}

const asVisitor = (subject: string) => municipality.as("health-visitor", { subject });
const asCoordinator = (subject: string) => municipality.as("coordinator", { subject });

/** Which of the lists name a family, to somebody. */
async function listsNaming(family: string, asks: Asks, lists = ["children", "visits"]) {
  const naming = [];
  for (const list of lists) {
    const items = await everyPage<object>(asks, `/v1/${list}?limit=200`);
    if (JSON.stringify(items).includes(family)) naming.push(list);
  }
  return naming;
}

describe("what is not one's own cannot be told from what does not exist", () => {
  const unknown = "0999a000-0000-4000-8000-0000000000ff";
  const strangers = [
    { name: "another health visitor", asks: asVisitor(OTHER_HEALTH_VISITOR) },
    { name: "a coordinator of another district", asks: asCoordinator("hinnerups") },
  ];

  for (const { name, asks } of strangers) {
    test.each(ROUTES_OF_ONE)(`${name}: $method $route`, async (route) => {
      const { about } = await aFamilyIn("8450");
      const seen = await Promise.all(
        [about.family, unknown, "no-id", "1", about.child.toUpperCase().slice(1)].map(
          async (id, place) => {
            const of = place === 0 ? about : { family: id, child: id, visit: id };
            const answer = await asks(route.method, pathOf(route, of), route.ask(of));
            return shownBy(answer);
          },
        ),
      );
      expect(seen[0]?.status).toBe(404);
      for (const other of seen) expect(other).toEqual(seen[0]);
    });
  }
});

describe("a health visitor", () => {
  test("finds her own families, and no others, in every list", async () => {
    const { family, healthVisitor } = await aFamilyIn("8450");
    expect(await listsNaming(family, asVisitor(healthVisitor))).toEqual(["children", "visits"]);
    expect(await listsNaming(family, asVisitor(OTHER_HEALTH_VISITOR))).toEqual([]);
  });

  test("finds no others by asking for another's", async () => {
    const { family, healthVisitor } = await aFamilyIn("8450");
    const asks = asVisitor(OTHER_HEALTH_VISITOR);
    for (const list of ["children", "visits"]) {
      const answer = await asks("GET", `/v1/${list}?healthVisitor=${healthVisitor}`);
      expect(bodyOf(answer)).toEqual({ items: [], next: null });
      expect(answer.text).not.toContain(family);
    }
  });

  test("sees one that she is given, and no longer one that she gave away", async () => {
    const { family, healthVisitor } = await aFamilyIn("8450");
    const [giver, taker] = [asVisitor(healthVisitor), asVisitor(OTHER_HEALTH_VISITOR)];
    const path = `/v1/families/${family}`;
    const change = { healthVisitor: OTHER_HEALTH_VISITOR };
    expect((await changes(giver, "PATCH", path, change)).status).toBe(200);
    expect([(await giver("GET", path)).status, (await taker("GET", path)).status]).toEqual([
      404, 200,
    ]);
    expect(await listsNaming(family, giver)).toEqual([]);
    expect(await listsNaming(family, taker)).toEqual(["children", "visits"]);
  });

  test("sees none that nobody follows", async () => {
    const { family } = await aFamilyIn(undefined);
    expect(await listsNaming(family, asVisitor(OTHER_HEALTH_VISITOR))).toEqual([]);
    const { status } = await asVisitor("")("GET", `/v1/families/${family}`);
    expect(status).toBe(404);
  });
});

describe("a coordinator", () => {
  test.each([
    { subject: "hammels", sees: ["8450"] },
    { subject: "hinnerups", sees: ["8382"] },
    { subject: "both", sees: ["8382", "8370"] },
    { subject: "anyone-else", sees: ["8450", "8382", "8370", undefined] },
  ])("$subject sees the families of $sees", async ({ subject, sees }) => {
    const asks = asCoordinator(subject);
    for (const postalCode of ["8450", "8382", "8370", undefined]) {
      const { family, child } = await aFamilyIn(postalCode);
      const is = sees.includes(postalCode);
      expect((await asks("GET", `/v1/families/${family}`)).status).toBe(is ? 200 : 404);
      expect((await asks("GET", `/v1/children/${child}`)).status).toBe(is ? 200 : 404);
      expect(await listsNaming(family, asks)).toEqual(is ? ["children", "visits"] : []);
    }
  });

  test("has the assignments of her districts alone", async () => {
    const { family } = await aFamilyIn("8382");
    const anyone = asCoordinator("anyone-else");
    await changes(anyone, "PATCH", `/v1/families/${family}`, { healthVisitor: null });
    expect(await listsNaming(family, anyone, ["assignments"])).toEqual(["assignments"]);
    expect(await listsNaming(family, asCoordinator("both"), ["assignments"])).toEqual([
      "assignments",
    ]);
    expect(await listsNaming(family, asCoordinator("hammels"), ["assignments"])).toEqual([]);
  });
});
