import { afterAll, describe, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aCpr } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { type Letter, aReplacing } from "../../support/letters.ts";
import { BIRTHS, aJournal, asPreviewed, everyPage, without } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

/** Its children as born on another day. */
const bornOn = (of: Letter, day: string) =>
  of.children.map((born) => ({ ...born, bornAt: `${day}T04:12:00+01:00` }));

/** The letters of one birth, and who is followed in the end. */
const STORIES = [
  {
    name: "each replaces the one before it, and the last is a cancellation",
    followed: [],
    letters: (base: Letter) => {
      const corrected = aReplacing("corrected", base, { children: bornOn(base, "2026-03-01") });
      const again = aReplacing("corrected", corrected, { firstTimeParents: false });
      return [base, corrected, again, aReplacing("cancelled", again, {})];
    },
  },
  {
    name: "all replace the first, and the cancellation was sent last",
    followed: [],
    letters: (base: Letter) => [
      base,
      aReplacing("corrected", base, { children: bornOn(base, "2026-03-01") }),
      aReplacing("corrected", base, { sentAt: "2026-03-02T11:00:00+01:00" }),
      aReplacing("cancelled", base, { sentAt: "2026-03-02T12:00:00+01:00" }),
    ],
  },
  {
    name: "all replace the first, and a correction was sent last",
    followed: ["Agnes Æblegren 2026-03-01"],
    letters: (base: Letter) => [
      base,
      aReplacing("corrected", base, { children: bornOn(base, "2026-02-28") }),
      aReplacing("cancelled", base, { sentAt: "2026-03-02T11:00:00+01:00" }),
      aReplacing("corrected", base, {
        sentAt: "2026-03-02T12:00:00+01:00",
        children: bornOn(base, "2026-03-01").map((born) => ({ ...born, name: "Agnes Æblegren" })),
        dischargedOn: "2026-03-02",
      }),
    ],
  },
  {
    name: "one child, then twins, then the second of them alone",
    followed: ["Ebbe Æblegren 2026-03-02"],
    letters: (base: Letter) => {
      const other = aBornChild({ name: "Ebbe Æblegren", bornAt: "2026-03-02T04:31:00+01:00" });
      const twins = aReplacing("corrected", base, { children: [...base.children, other] });
      return [base, twins, aReplacing("corrected", twins, { children: [other] })];
    },
  },
  {
    name: "the mother's name and home change, and the last is a correction",
    followed: ["Alma Æblegren 2026-03-02"],
    letters: (base: Letter) => {
      const address = { street: "Kornblomstvej 7", postalCode: "8382", city: "Hinnerup" };
      const mother = { ...base.mother, name: "Ida Rosengren", address };
      const corrected = aReplacing("corrected", base, { mother });
      const again = aReplacing("corrected", corrected, { mother: { ...mother, name: "Ida" } });
      return [base, corrected, again];
    },
  },
  {
    name: "a number is corrected, and the first number comes again in a letter of its own",
    followed: ["Alma Æblegren 2026-03-02"],
    letters: (base: Letter) => {
      const children = base.children.map((child) => ({ ...child, cpr: aCpr() }));
      const corrected = aReplacing("corrected", base, { children });
      const again = {
        ...base,
        messageId: `again ${base.messageId}`,
        sentAt: "2026-03-02T05:00:00+01:00",
      };
      return [base, corrected, again];
    },
  },
];

/** Every order is tried at full length; in short every third, and of letters that come again fewer. */
const IS_FULL = import.meta.env.MODE === "full";
const EVERY = IS_FULL ? 1 : 3;
const EVERY_AGAIN = IS_FULL ? 1 : 13;

function orders<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((first) =>
    orders(items.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

/** What is on record of a birth: its followed children, their schedules and their family, but for ids. */
async function whatStands(family: string, mothersNumber: string) {
  const body = { cpr: mothersNumber };
  const found = await journal.asks("POST", "/v1/children/lookup", { body });
  const { items } = found.json as { items: { id: string; family: string; withdrawn: boolean }[] };
  const followed = items.filter(({ withdrawn }) => !withdrawn);
  const listed = await everyPage<{ id: string }>(journal.asks, "/v1/children");
  expect(listed.filter(({ id }) => items.some((item) => item.id === id))).toHaveLength(
    followed.length,
  );
  const children = await Promise.all(
    followed.map(async ({ id }) => {
      const child = await journal.child(id);
      expect(child.family).toBe(family);
      const schedule = asPreviewed(await journal.schedule(id));
      return { ...without(child, "id", "family", "healthVisitor"), schedule };
    }),
  );
  const shown = without(await journal.family(family), "id", "healthVisitor", "children");
  const parents = shown.parents.map((parent) => without(parent, "id"));
  const names = children.map(({ name, birthDate }) => `${name} ${birthDate}`);
  return { names, text: JSON.stringify({ children, ...shown, parents }) };
}

/** The same story of another mother and her children, so that it can be told again. */
function toldAgain(letters: readonly Letter[], numbers: ReadonlyMap<string, string>) {
  const text = JSON.stringify(letters).replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}|"\d{10}"/g,
    (found) => numbers.get(found) ?? found,
  );
  return JSON.parse(text) as readonly Letter[];
}

describe.each(STORIES)("when $name", ({ followed, letters }) => {
  const story = letters(aBirthLetter());
  const texts = new Set(JSON.stringify(story).match(/[0-9a-f]{8}-[0-9a-f-]{27}|"\d{10}"/g));

  /** Sends them in an order, and says what then stands in the numbers of the story. */
  async function endOf(order: readonly number[]) {
    const forth = new Map<string, string>();
    const back = new Map<string, string>();
    for (const text of texts) {
      const other = text.startsWith('"') ? `"${aCpr()}"` : crypto.randomUUID();
      forth.set(text, other);
      back.set(other, text);
    }
    const sent = toldAgain(story, forth);
    let family = "";
    for (const place of order) {
      const answer = await journal.asks("POST", BIRTHS, { body: sent[place] });
      expect(answer.status, answer.text).toBeLessThan(300);
      family = (answer.json as { family: string }).family;
    }
    const { names, text } = await whatStands(family, sent.at(-1)?.mother.cpr ?? "");
    expect(names, order.join(" ")).toEqual(followed);
    return text.replace(/"\d{10}"/g, (found) => back.get(found) ?? found);
  }
  const places = story.map((_, place) => place);

  test("the end is the same in every order", async () => {
    const inOrder = await endOf(places);
    for (const order of orders(places).filter((_, place) => place % EVERY === 0)) {
      expect(await endOf(order), order.join(" ")).toBe(inOrder);
    }
  });

  test("the end is the same with every letter sent twice, at once and later", async () => {
    const inOrder = await endOf(places);
    for (const order of orders(places).filter((_, place) => place % EVERY_AGAIN === 0)) {
      const repeated = [...order.flatMap((place) => [place, place]), ...order];
      expect(await endOf(repeated), repeated.join(" ")).toBe(inOrder);
    }
  });
});
