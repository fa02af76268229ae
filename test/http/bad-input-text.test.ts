import { describe, expect, test } from "vitest";
import { aFullPreview, aPreviewWith, placesIn, setAt } from "../support/a-full-preview.ts";
import { preview } from "../support/a-preview.ts";
import { problemOf, refusal, valueAt } from "../support/a-problem.ts";
import { ask } from "../support/ask.ts";

const P = "/programme";
const R = "/programme/rules/0";

/** Where people write freely. */
const TEXTS = [
  `${P}/version`,
  `${P}/title/da`,
  `${P}/title/en`,
  `${P}/sources/0`,
  `${R}/title/da`,
  `${R}/title/en`,
  `${R}/instruments/0`,
  `${R}/competences/0`,
  `${R}/reportAs`,
  `${R}/source`,
  `${R}/sources/window.target`,
  `${R}/when/all/0/any/1/is`,
  "/facts/0/value",
];

/** Where a code stands, which a number alone could be. */
const CODES = [P, `${P}/id`, `${R}/code`, `${R}/when/all/1/not/fact`, "/facts/0/fact"];

/** Where only a fixed form stands. */
const FORMS = [
  "/asOf",
  "/child/birthDate",
  "/facts/0/on",
  `${P}/municipality`,
  `${P}/validFrom`,
  `${R}/anchor`,
  `${R}/anchor/0`,
  `${R}/clock`,
  `${R}/window/latest`,
  `${R}/repeat`,
  `${R}/offer`,
  `${R}/modalities/0`,
];

const CPR_LIKE = ["0101901234", "010190-1234", "010190 1234", "6101901234", "311290-9999"];

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}

describe("a CPR number has no place here, and is never repeated", () => {
  test.each(CPR_LIKE)("%s", async (cpr) => {
    for (const place of [...TEXTS, ...CODES]) {
      const answer = await preview(aPreviewWith(place, cpr));
      expect(refusal(answer).faults, place).toContain(`${place} personalIdentifier`);
      expect(digitsOf(answer.text)).not.toContain(digitsOf(cpr));
    }
    for (const place of FORMS) {
      const answer = await preview(aPreviewWith(place, cpr));
      expect([place, answer.status]).toEqual([place, 400]);
      expect(digitsOf(answer.text)).not.toContain(digitsOf(cpr));
    }
  });

  test.each(["Barn 010190-1234, født", "x0101901234y", "(010190 1234)", "a\n010190-1234"])(
    "inside a text: %s",
    async (text) => {
      for (const place of TEXTS) {
        const answer = await preview(aPreviewWith(place, text));
        expect(refusal(answer).faults).toContain(`${place} personalIdentifier`);
      }
    },
  );

  test.each([3112901234, 101901234, 6101901234, -3112901234])("as the number %d", async (cpr) => {
    const answer = await preview(aPreviewWith("/facts/0/value", cpr));
    expect(refusal(answer).faults).toEqual(["/facts/0/value personalIdentifier"]);
  });

  test.each(["is", "atLeast", "atMost"])(
    "as a number that a condition asks for: %s",
    async (comparison) => {
      const when = { fact: "a-number", [comparison]: 3112901234 };
      const answer = await preview(aPreviewWith(`${R}/when`, when));
      expect(refusal(answer).faults).toEqual([`${R}/when/${comparison} personalIdentifier`]);
    },
  );

  test.each([
    "",
    "/child",
    "/child/gestationalAge",
    "/facts/0",
    P,
    `${P}/title`,
    R,
    `${R}/title`,
    `${R}/window`,
  ])("as a field's name in %o", async (place) => {
    for (const cpr of CPR_LIKE) {
      const answer = await preview(aPreviewWith(`${place}/${cpr}`, true));
      expect(refusal(answer).faults).toEqual([`${place} unknownField`]);
      expect(digitsOf(answer.text)).not.toContain(digitsOf(cpr));
    }
  });

  test("as a field's name among the sources", async () => {
    const answer = await preview(aPreviewWith(`${R}/sources/010190-1234`, "a source"));
    expect(refusal(answer).faults).toEqual([`${R}/sources personalIdentifier`]);
    expect(digitsOf(answer.text)).not.toContain("0101901234");
  });

  test("in an address of ours", async () => {
    for (const path of [
      "/v1/programmes/010190-1234",
      "/v1/010190-1234",
      "/v1/programmes/national?version=010190-1234",
    ]) {
      const answer = await ask("GET", path);
      expect(answer.status).toBe(404);
      expect(digitsOf(answer.text + JSON.stringify([...answer.headers]))).not.toContain(
        "0101901234",
      );
    }
  });

  test.each([
    "2026-1",
    "0113901234",
    "010190-123",
    "12345678901",
    "3200000000",
    "b30f139c-fac5-416e-b84a-a3429f0222c2",
  ])("%s is none", async (version) => {
    expect((await preview(aPreviewWith(`${P}/version`, version))).status).toBe(200);
  });
});

describe("control characters", () => {
  const numbered = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place));
  const LINE_BREAKS_AND_TABS = ["\t", "\n", "\r"];
  const controls = [...numbered(0, 31), "\u007F"].filter(
    (one) => !LINE_BREAKS_AND_TABS.includes(one),
  );

  test.each(TEXTS)("are refused in %s", async (place) => {
    for (const control of controls) {
      const refused = refusal(await preview(aPreviewWith(place, `Et${control}besøg`)));
      expect(refused).toMatchObject({ status: 400, faults: [`${place} forbiddenCharacter`] });
    }
  });

  test.each([...CODES, ...FORMS])("and no others pass in %s", async (place) => {
    for (const control of [...controls, ...LINE_BREAKS_AND_TABS]) {
      const sound = String(valueAt(aFullPreview(), place));
      for (const text of [`${sound}${control}`, `${control}${sound}`, control]) {
        expect((await preview(aPreviewWith(place, text))).status).toBe(400);
      }
    }
  });

  test("are refused in a source's name", async () => {
    const answer = await preview(aPreviewWith(`${R}/sources/offer\u0000`, "a source"));
    expect(refusal(answer).faults).toEqual([`${R}/sources forbiddenCharacter`]);
  });

  test("the later ones, U+0080 to U+009F, are refused too", async () => {
    for (const control of numbered(0x80, 0x9f)) {
      const answer = await preview(aPreviewWith(`${R}/title/da`, `Et${control}besøg`));
      expect(refusal(answer).faults).toEqual([`${R}/title/da forbiddenCharacter`]);
    }
  });
});

test.each(["\uD800", "Et besøg \uDC00", "\uDC00\uD800"])(
  "half a surrogate pair is no text: %j",
  async (text) => {
    for (const place of TEXTS) {
      expect((await preview(aPreviewWith(place, text))).status).toBe(400);
    }
  },
);

test.each(["Besøg 👶🏽", "ﷺ", "été", "Ærø & <b>", "a\u2028b"])(
  "any other writing is welcome: %s",
  async (text) => {
    for (const place of TEXTS) {
      expect((await preview(aPreviewWith(place, text))).status).toBe(200);
    }
  },
);

describe("an answer never says what was sent in a wrong place", () => {
  const CANARY = "Kanariefuglen 010190-1234";
  const heard = (text: string) => /kanarie|010190|1234/i.test(text);
  const places = placesIn(aFullPreview());

  test.each(places)("a value in %o", async (place) => {
    for (const canary of [CANARY, [CANARY], { [CANARY]: CANARY }]) {
      const sent = place === "" ? canary : aPreviewWith(place, canary);
      const answer = await preview(sent);
      expect(problemOf(answer).errors).not.toEqual([]);
      expect(answer.status).toBe(400);
      expect(heard(answer.text)).toBe(false);
    }
  });

  const objects = places.filter((place) => {
    const value = valueAt(aFullPreview(), place);
    return Object(value) === value && !Array.isArray(value);
  });

  test.each(objects)("a field's name in %o", async (place) => {
    const answer = await preview(aPreviewWith(`${place}/${CANARY}`, CANARY));
    expect(answer.status).toBe(400);
    expect(heard(answer.text)).toBe(false);
  });

  test("in all places at once", async () => {
    const sent = aFullPreview();
    const leaves = places.filter((place) => Object(valueAt(sent, place)) !== valueAt(sent, place));
    for (const place of leaves) setAt(sent, place, CANARY);
    const answer = await preview(sent);
    expect(refusal(answer).faults.map((fault) => fault.split(" ")[0])).toEqual(
      expect.arrayContaining(leaves),
    );
    expect(heard(answer.text + JSON.stringify([...answer.headers]))).toBe(false);
  });
});
