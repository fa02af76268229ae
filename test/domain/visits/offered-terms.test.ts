import { describe, expect, test } from "vitest";
import { type Level, isHomeFirst } from "../../../src/domain/needs/help/level.ts";
import type { Modality } from "../../../src/domain/programme/programme.ts";
import { modalityOffered } from "../../../src/domain/visits/offered-terms.ts";
import { aProgramme } from "../../support/a-programme.ts";

const rulesOf = (...all: readonly Modality[][]) =>
  all.flatMap((modalities) => aProgramme({ modalities }).rules);

describe("the way to meet where nobody says one", () => {
  test.each<{ rules: Modality[][]; is: Modality; homeFirst: Modality }>([
    { rules: [["clinic", "home"]], is: "clinic", homeFirst: "home" },
    { rules: [["phone", "clinic"]], is: "phone", homeFirst: "phone" },
    { rules: [["home"]], is: "home", homeFirst: "home" },
    {
      rules: [
        ["clinic", "phone"],
        ["phone", "home"],
      ],
      is: "phone",
      homeFirst: "home",
    },
    { rules: [["clinic"], ["home"]], is: "clinic", homeFirst: "home" },
  ])("$rules: $is, and where home comes first $homeFirst", ({ rules, is, homeFirst }) => {
    expect(modalityOffered(rulesOf(...rules))).toBe(is);
    expect(modalityOffered(rulesOf(...rules), { isHomeFirst: false })).toBe(is);
    expect(modalityOffered(rulesOf(...rules), { isHomeFirst: true })).toBe(homeFirst);
  });
});

test.each<readonly [Level | undefined, boolean]>([
  [undefined, false],
  [1, false],
  [2, true],
  [3, true],
  [4, true],
])("at level %s home comes first: %s", (level, is) => {
  expect(isHomeFirst(level)).toBe(is);
});
