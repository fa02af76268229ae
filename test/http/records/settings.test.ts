import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { aMunicipality } from "../../support/a-municipality.ts";
import { planned } from "../../support/a-preview.ts";
import { refusal } from "../../support/a-problem.ts";
import { aReplacing } from "../../support/letters.ts";
import { type ChildShown, aJournal, bodyOf, changes, everyPage } from "../../support/on-record.ts";

const SETTINGS = "/v1/settings";

interface Settings {
  readonly closingDays: readonly string[];
  readonly districts: readonly {
    readonly code: string;
    readonly postalCodes: readonly string[];
    readonly coordinators: readonly string[];
  }[];
}

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const administrator = municipality.as("administrator");

const puts = (body: unknown) => changes(administrator, "PUT", SETTINGS, body);
const settings = async () => bodyOf<Settings>(await administrator("GET", SETTINGS));

const first = await settings();
beforeEach(() => puts(first));

describe("the settings", () => {
  test("may be put back as they were read", async () => {
    const before = await settings();
    expect(bodyOf(await puts(before))).toEqual(before);
    expect(await settings()).toEqual(before);
  });

  test("need If-Match, as they stand", async () => {
    const asks = administrator;
    const body = { closingDays: ["2026-12-24"] };
    expect(refusal(await asks("PUT", SETTINGS, { body }))).toMatchObject({ status: 428 });
    const stale = (await asks("GET", SETTINGS)).headers.get("ETag") ?? "";
    const taken = await asks("PUT", SETTINGS, { body, headers: { "If-Match": stale } });
    expect(bodyOf<Settings>(taken).closingDays).toEqual(["2026-12-24"]);
    const second = await asks("PUT", SETTINGS, { body, headers: { "If-Match": stale } });
    expect(refusal(second)).toMatchObject({ status: 412 });
    const current = second.headers.get("ETag") ?? "";
    const third = await asks("PUT", SETTINGS, { body, headers: { "If-Match": current } });
    expect(third.status).toBe(200);
    const fresh = taken.headers.get("ETag") ?? "";
    expect((await asks("PUT", SETTINGS, { body, headers: { "If-Match": fresh } })).status).toBe(
      200,
    );
  });

  test.each([
    {
      name: "a postal code of two districts",
      districts: [
        { code: "hammel", postalCodes: ["8450"] },
        { code: "hinnerup", postalCodes: ["8382", "8450"] },
      ],
      refused: { status: 422, faults: ["/districts/1/postalCodes/1 duplicatePostalCode"] },
    },
    {
      name: "a postal code twice",
      districts: [{ code: "hammel", postalCodes: ["8450", "8450"] }],
      refused: { status: 422, faults: ["/districts/0/postalCodes/1 duplicatePostalCode"] },
    },
    {
      name: "a district twice",
      districts: [
        { code: "hammel", postalCodes: [] },
        { code: "hammel", postalCodes: [] },
      ],
      refused: { status: 422, faults: ["/districts/1/code duplicateDistrict"] },
    },
    {
      name: "a postal code that is none",
      districts: [{ code: "hammel", postalCodes: ["845"] }],
      refused: { status: 400, faults: ["/districts/0/postalCodes/0 notAPostalCode"] },
    },
  ])("$name is refused, and nothing changes", async ({ districts, refused }) => {
    const before = await settings();
    expect(refusal(await puts({ closingDays: ["2026-12-24"], districts }))).toMatchObject(refused);
    expect(await settings()).toEqual(before);
  });
});

describe("closing days", () => {
  // The two-month visit of a child born on 2 March 2026 is best on Monday 27 April.
  const targetOf = async (child: string) => {
    const { visits } = await journal.schedule(child);
    return visits.find(({ rule }) => rule === "two-months")?.window.target;
  };

  test.each([
    { closed: [], target: "2026-04-27" },
    { closed: ["2026-04-27"], target: "2026-04-28" },
    { closed: ["2026-04-27", "2026-04-28"], target: "2026-04-29" },
    { closed: ["2026-04-27", "2026-04-28", "2026-04-29"], target: "2026-04-24" },
    { closed: ["2026-04-28"], target: "2026-04-27" },
  ])("$closed move the target of a later birth to $target", async ({ closed, target }) => {
    await puts({ closingDays: closed });
    const { child } = await journal.registers();
    expect(await targetOf(child)).toBe(target);
  });

  test("move that of an earlier birth when its letter is corrected", async () => {
    const { child, letter } = await journal.registers();
    await puts({ closingDays: ["2026-04-27"] });
    await journal.sends(aReplacing("corrected", letter, { dueDate: "2026-03-21" }), 200);
    expect(await targetOf(child)).toBe("2026-04-28");
  });

  test("do not count for a template", async () => {
    await puts({ closingDays: ["2026-04-27"] });
    const child = { birthDate: "2026-03-02" };
    const { visits } = await planned({ programme: "favrskov", child, asOf: "2026-03-03" });
    expect(visits.find(({ rule }) => rule === "two-months")?.window.target).toBe("2026-04-27");
  });
});

describe("districts", () => {
  const moved = async (districts: Settings["districts"]) => {
    const { family, child } = await journal.registers();
    expect((await journal.child(child)).district).toBe("hammel");
    await puts({ districts });
    const inDistrict = async (district: string) => {
      const path = `/v1/children?district=${district}`;
      return (await everyPage<ChildShown>(journal.asks, path)).map(({ id }) => id);
    };
    return { family: await journal.family(family), child, inDistrict };
  };

  test("take their families with them when a postal code changes district", async () => {
    const { family, child, inDistrict } = await moved([
      { code: "hammel", postalCodes: ["8472"], coordinators: [] },
      { code: "hinnerup", postalCodes: ["8382", "8450"], coordinators: [] },
    ]);
    expect(family.district).toBe("hinnerup");
    expect((await journal.child(child)).district).toBe("hinnerup");
    expect(await inDistrict("hinnerup")).toContain(child);
    expect(await inDistrict("hammel")).not.toContain(child);
  });

  test("leave a family without one when its postal code is nobody's", async () => {
    const { family, child, inDistrict } = await moved([
      { code: "hammel", postalCodes: ["8472"], coordinators: [] },
    ]);
    expect(family.district).toBeNull();
    expect(await inDistrict("hammel")).not.toContain(child);
  });

  test("change a family's ETag when they change what it shows", async () => {
    const { family } = await journal.registers();
    const tag = async () =>
      (await journal.asks("GET", `/v1/families/${family}`)).headers.get("ETag");
    const before = await tag();
    await puts({ districts: [{ code: "north", postalCodes: ["8450"], coordinators: [] }] });
    expect(await tag()).not.toBe(before);
  });
});
