import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { NOW } from "../../support/ask.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  type ChildShown,
  type Page,
  aJournal,
  bodyOf,
  everyPage,
} from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const inHinnerup = () =>
  aMother({ address: { street: "Kornblomstvej 7", postalCode: "8382", city: "Hinnerup" } });

let second = 0;
/** Each a second after the one before. */
const registers = (difference = {}) =>
  journal.registers(difference, new Date(NOW.getTime() + 1_000 * ++second));

const registered: ChildShown[] = [];
beforeAll(async () => {
  for (let births = 0; births < 9; births++) {
    const mother = births % 3 === 0 ? inHinnerup() : aMother();
    const { child } = await registers({ mother });
    registered.push(await journal.child(child));
  }
});

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const page = async (path: string) =>
  bodyOf<Page<ChildShown>>(await journal.asks("GET", `/v1/children${path}`));

describe("the list of children", () => {
  test("shows each child as it is shown alone but for its first days, in the order of registration", async () => {
    const { items } = await page("?limit=200");
    expect(registered).toMatchObject(items.slice(0, registered.length));
  });

  test.each(["hammel", "hinnerup"])("by district: %s", async (district) => {
    const { items } = await page(`?district=${district}`);
    const own = registered.filter((child) => child.district === district);
    expect(own.length).toBeGreaterThan(0);
    expect(idsOf(items).slice(0, own.length)).toEqual(idsOf(own));
    expect(items.filter((child) => child.district !== district)).toEqual([]);
  });

  test("by health visitor, and by both", async () => {
    const followers = new Set(registered.map(({ healthVisitor }) => healthVisitor));
    expect(followers.size).toBeGreaterThan(2);
    for (const healthVisitor of followers) {
      const own = registered.filter((child) => child.healthVisitor === healthVisitor);
      const { items } = await page(`?healthVisitor=${healthVisitor}&limit=200`);
      expect(idsOf(items)).toEqual(idsOf(own));
      const both = await page(`?healthVisitor=${healthVisitor}&district=hammel`);
      expect(idsOf(both.items)).toEqual(idsOf(own.filter(({ district }) => district === "hammel")));
    }
  });

  test.each(["?district=nowhere", "?healthVisitor=nobody"])("finds nothing: %s", async (query) => {
    expect(await page(query)).toEqual({ items: [], next: null });
  });

  test.each([1, 2, 4, 9, 200])("is the same by pages of %i", async (limit) => {
    const whole = await page("?limit=200");
    const items = await everyPage<ChildShown>(journal.asks, `/v1/children?limit=${limit}`);
    expect(items).toEqual(whole.items);
  });

  test("is stable while children come: nobody twice, nobody left out", async () => {
    const before = idsOf((await page("?limit=200")).items);
    const seen: string[] = [];
    for (let next: string | null = ""; next !== null && seen.length < 100;) {
      const cursor: string = next === "" ? "" : `&cursor=${next}`;
      const asked = await page(`?limit=4${cursor}`);
      seen.push(...idsOf(asked.items));
      next = asked.next;
      if (seen.length < before.length) await registers();
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
  });
});

describe("what a list is asked with", () => {
  test.each(["limit=0", "limit=201", "limit=-1", "limit=two", "limit=1.5", "colour=red"])(
    "%s is 400",
    async (query) => {
      const answer = await journal.asks("GET", `/v1/children?${query}`);
      expect(refusal(answer)).toMatchObject({ status: 400, code: "invalidRequest" });
    },
  );

  test.each([
    { name: "without its filter", path: "/v1/children?limit=1" },
    { name: "with another filter", path: "/v1/children?limit=1&district=hinnerup" },
    { name: "with a filter more", path: "/v1/children?district=hammel&healthVisitor=nobody" },
    { name: "in another list", path: "/v1/visits?district=hammel" },
  ])("a cursor $name is 400", async ({ path }) => {
    const { next } = await page("?limit=1&district=hammel");
    expect(next).toBeTruthy();
    const answer = await journal.asks("GET", `${path}&cursor=${next}`);
    expect(refusal(answer)).toMatchObject({ status: 400, faults: ["/cursor invalidCursor"] });
  });

  test.each(["", "a", "%00", "eyJhIjoxfQ", "../..", "%F0%9F%91%B6"])(
    "a cursor that nobody was given is 400: '%s'",
    async (cursor) => {
      const answer = await journal.asks("GET", `/v1/children?cursor=${cursor}`);
      expect(refusal(answer)).toMatchObject({ status: 400, faults: ["/cursor invalidCursor"] });
    },
  );

  test("a cursor changed in one place is 400", async () => {
    const { next } = await page("?limit=1");
    const cursor = next ?? "";
    for (let place = 0; place < cursor.length; place += 3) {
      const other = cursor[place] === "A" ? "B" : "A";
      const changed = cursor.slice(0, place) + other + cursor.slice(place + 1);
      const answer = await journal.asks("GET", `/v1/children?limit=1&cursor=${changed}`);
      expect(answer.status, String(place)).toBe(400);
    }
  });

  test("a cursor may be asked with another limit", async () => {
    const { items, next } = await page("?limit=1");
    const rest = await page(`?limit=200&cursor=${next}`);
    expect([...items, ...rest.items]).toEqual((await page("?limit=200")).items);
  });
});
