import fc from "fast-check";
import { expect, test } from "vitest";
import { nameWords } from "../../../src/domain/registration/name-words.ts";

test.each([
  { name: "Ida Æblegren", words: ["ida", "æblegren"] },
  { name: "ÅSE ØRSKOV", words: ["åse", "ørskov"] },
  { name: "Anne-Marie", words: ["anne", "marie"] },
  { name: "O'Hara d’Arc", words: ["o", "hara", "d", "arc"] },
  { name: "  Ida \t Æblegren\n", words: ["ida", "æblegren"] },
  { name: "Bo Bo bo", words: ["bo"] },
  { name: "Carl 16.", words: ["carl", "16"] },
  { name: "عائشة, ليلى", words: ["عائشة", "ليلى"] },
  { name: "अनिता", words: ["अनिता"] },
  { name: "–", words: [] },
  { name: "", words: [] },
])("the words of $name are $words", ({ name, words }) => {
  expect(nameWords(name)).toEqual(words);
});

/** Names in letters of the Nordic countries and their neighbours. */
const anyName = fc.string({ unit: fc.constantFrom(...Array.from("aåæøöüéñçABÅÆØÖÜÉÑÇ -'.")) });

test("a name is its words, composed or not, in small letters or large", () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const words = nameWords(name);
      for (const form of [name.normalize("NFD"), name.toUpperCase(), name.toLowerCase()]) {
        expect(nameWords(form)).toEqual(words);
      }
    }),
  );
});

test("words are words of their own, each once", () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const words = nameWords(name);
      expect(nameWords(words.join(" "))).toEqual(words);
      expect(new Set(words).size).toBe(words.length);
    }),
  );
});
