import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CONCERN_PROBLEMS } from "../../src/http/problems/concern-problems.ts";
import { FORM_PROBLEMS } from "../../src/http/problems/form-problems.ts";
import { HANDOVER_PROBLEMS } from "../../src/http/problems/handover-problems.ts";
import { HELP_PROBLEMS } from "../../src/http/problems/help-problems.ts";
import { LINT_PROBLEMS } from "../../src/http/problems/lint-problems.ts";
import { MERGE_PROBLEMS } from "../../src/http/problems/merge-problems.ts";
import { NEEDS_PROBLEMS } from "../../src/http/problems/needs-problems.ts";
import { PROGRAMME_PROBLEMS } from "../../src/http/problems/programme-problems.ts";
import { VISIT_PROBLEMS } from "../../src/http/problems/visit-problems.ts";
import { aFullPreview, aPreviewWith } from "../support/a-full-preview.ts";
import { PREVIEWS, preview } from "../support/a-preview.ts";
import { problemOf, refusal } from "../support/a-problem.ts";
import { type Asking, ask } from "../support/ask.ts";
import { withoutIds } from "../support/without-ids.ts";

const SEVERAL_FAULTS = {
  ...aFullPreview(),
  child: { birthDate: "2026-02-30", gestationalAge: { weeks: 37, days: 7 } },
  asOf: "1989-12-31",
};

const speaking = (language: string | null): Asking => ({
  headers: { "Accept-Language": language },
});

describe("a problem", () => {
  test("has the documented shape, and its type is its code", async () => {
    expect(problemOf(await preview(SEVERAL_FAULTS, speaking("en")))).toEqual({
      type: "/problems/invalidRequest",
      title: "The request does not have the form that this route takes.",
      status: 400,
      detail: "The request does not have the form that this route takes. 3 faults in all.",
      errors: [
        {
          pointer: "/child/birthDate",
          code: "notADate",
          detail: "This is no real date written YYYY-MM-DD.",
        },
        {
          pointer: "/child/gestationalAge/days",
          code: "tooBig",
          detail: "This is too big or too long.",
        },
        { pointer: "/asOf", code: "dateOutOfRange", detail: "Dates must lie from 1990 to 2100." },
      ],
    });
  });

  test.each([
    {
      name: "a fault of form decides over a refusal",
      body: SEVERAL_FAULTS,
      code: "invalidRequest",
    },
    {
      name: "one refusal, twice, gives its name",
      body: { child: { birthDate: "1989-12-31", dueDate: "1989-12-31" } },
      code: "dateOutOfRange",
    },
    {
      name: "different refusals have no name in common",
      body: { ...aFullPreview(), programme: aPreviewTurned(), asOf: "1989-12-31" },
      code: "severalRefusals",
    },
  ])("$name: $code", async ({ body, code }) => {
    const refused = refusal(await preview(body));
    expect(refused).toMatchObject({ status: code === "invalidRequest" ? 400 : 422, code });
  });

  test("an unknown programme is told beside nothing else, since its rules cannot be read", async () => {
    const refused = refusal(await preview(aPreviewWith("/programme", "nowhere")));
    expect(refused.faults).toEqual(["/programme unknownProgramme"]);
  });
});

test("no code has its words in two files, where one would silently count", () => {
  const codes = [
    CONCERN_PROBLEMS,
    FORM_PROBLEMS,
    HANDOVER_PROBLEMS,
    HELP_PROBLEMS,
    LINT_PROBLEMS,
    MERGE_PROBLEMS,
    NEEDS_PROBLEMS,
    PROGRAMME_PROBLEMS,
    VISIT_PROBLEMS,
  ].flatMap((problems) => Object.keys(problems));
  expect(codes.filter((code, place) => codes.indexOf(code) < place)).toEqual([]);
});

describe("its language", () => {
  test.each([
    { header: "da", language: "da" },
    { header: "DA", language: "da" },
    { header: "da-DK", language: "da" },
    { header: "da-DK;q=0.5,en;q=0.1", language: "da" },
    { header: "en;q=0.1, da;q=0.9", language: "da" },
    { header: "fr, da;q=0.2", language: "da" },
    { header: "sv-SE, nb;q=0.9, da;q=0.8, en;q=0.7", language: "da" },
    { header: "en", language: "en" },
    { header: "en-GB,da;q=0.9", language: "en" },
    { header: "da;q=0.1, en;q=0.5", language: "en" },
    { header: "da;q=0", language: "en" },
    { header: "fr", language: "en" },
    { header: "*", language: "en" },
    { header: "nonsense", language: "en" },
    { header: ";;;,q=,=", language: "en" },
    { header: "", language: "en" },
    { header: null, language: "en" },
  ])("$header: $language", async ({ header, language }) => {
    const answer = await ask("GET", "/v1/nothing", speaking(header));
    expect(answer.headers.get("Content-Language")).toBe(language);
    const words = { da: "Det findes ikke her.", en: "There is no such thing here." };
    expect(problemOf(answer).title).toBe(words[language as "da" | "en"]);
  });

  test("changes the words and never the codes", async () => {
    const danish = await preview(SEVERAL_FAULTS, speaking("da"));
    const english = await preview(SEVERAL_FAULTS, speaking("en"));
    expect(refusal(danish)).toEqual(refusal(english));
    const [inDanish, inEnglish] = [problemOf(danish), problemOf(english)];
    expect(inDanish.type).toBe(inEnglish.type);
    expect(inDanish.title).not.toBe(inEnglish.title);
    expect(inDanish.detail).toBe(
      "Forespørgslen har ikke den form, som denne adresse tager imod. 3 fejl i alt.",
    );
    for (const [place, error] of inDanish.errors.entries()) {
      expect(error.detail).not.toBe(inEnglish.errors[place]?.detail);
    }
  });

  test("is no matter of a sound answer", async () => {
    const [danish, english] = await Promise.all(
      ["da", "en"].map((language) => preview(aFullPreview(), speaking(language))),
    );
    expect(danish?.text).toBe(english?.text);
  });
});

describe("what is not there", () => {
  test.each([
    ["GET", "/v1/nothing"],
    ["GET", "/"],
    ["GET", "/V1/programmes"],
    ["GET", "/v1/programmes/"],
    ["GET", "/v1//programmes"],
    ["GET", "/v1/programmes/nowhere"],
    ["GET", "/v1/programmes/Favrskov"],
    ["GET", "/v1/programmes/__proto__"],
    ["GET", "/v1/programmes/favrskov?version=1999-1"],
    ["GET", "/v1/programmes/favrskov?version="],
    ["GET", "/v1/programmes/%00"],
    ["GET", "/v1/programmes/%ff%zz"],
    ["GET", "/v1/programmes/..%2f..%2fetc"],
  ])("%s %s is 404", async (method, path) => {
    const answer = await ask(method, path);
    expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
  });
});

describe("an error of our own", () => {
  const SECRET = "Kanariefuglen 010190-1234";
  let logged: string[] = [];

  beforeEach(() => {
    logged = [];
    vi.spyOn(console, "error").mockImplementation(
      (line: unknown) => void logged.push(String(line)),
    );
  });
  afterEach(() => vi.restoreAllMocks());

  const failingWith = (error: unknown): Asking => ({
    door: {
      readToken: async () => {
        throw error;
      },
    },
  });

  test("says nothing of its cause, and the log tells where it was and no more", async () => {
    const answer = await ask("GET", "/v1/programmes", failingWith(new TypeError(SECRET)));
    expect(refusal(answer)).toEqual({ status: 500, code: "unexpected", faults: [] });
    expect(problemOf(answer).detail).toBe("Something went wrong on our side.");
    expect(answer.text).not.toMatch(/Kanarie|1234|TypeError|\.ts|at /);
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? "")).toEqual({
      level: "error",
      name: "TypeError",
      requestId: answer.headers.get("X-Request-Id"),
      at: expect.arrayContaining([expect.stringMatching(/^\s+at /)]),
    });
    expect(withoutIds(logged.join())).not.toMatch(/Kanarie|1234/);
  });

  test("in Danish too", async () => {
    const asking = { ...failingWith(new Error(SECRET)), ...speaking("da") };
    expect(problemOf(await ask("GET", "/v1/programmes", asking)).title).toBe(
      "Noget gik galt hos os.",
    );
  });

  test("with a message of several lines", async () => {
    await ask("GET", "/v1/programmes", failingWith(new Error(`first\nsecond: ${SECRET}`)));
    expect(withoutIds(logged.join())).not.toMatch(/Kanarie|1234/);
  });

  test("with a message that looks like places", async () => {
    await ask("GET", "/v1/programmes", failingWith(new Error(`wrapped\n    at ${SECRET}`)));
    expect(withoutIds(logged.join())).not.toMatch(/Kanarie|1234/);
  });

  test("that is no error at all", async () => {
    const answer = await ask("GET", "/v1/programmes", failingWith(SECRET));
    expect(refusal(answer)).toMatchObject({ status: 500, code: "unexpected" });
  });

  test("a refused request logs nothing", async () => {
    await preview(SEVERAL_FAULTS);
    await ask("POST", PREVIEWS, { raw: "{" });
    await ask("GET", "/v1/programmes", { headers: { Authorization: null } });
    await ask("GET", "/v1/programmes/010190-1234");
    expect(logged).toEqual([]);
  });
});

/** A whole programme whose first window is turned round. */
function aPreviewTurned() {
  const { programme } = aFullPreview();
  const rules = programme.rules.map((rule) => ({
    ...rule,
    window: { earliest: "P2D", target: "P1D", latest: "P3D" },
  }));
  return { ...programme, rules };
}
