import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { A_CRITERION as OWN } from "../../support/a-criterion.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { planned } from "../../support/a-preview.ts";
import { refusal } from "../../support/a-problem.ts";
import { type Page, aJournal, bodyOf, changes } from "../../support/on-record.ts";

interface CriterionShown {
  readonly code: string;
  readonly when: object;
  readonly confirmedBy: string | null;
  readonly active: boolean;
  readonly own: boolean;
}

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const administrator = municipality.as("administrator");
const coordinator = municipality.as("coordinator");

const SETTINGS = "/v1/settings";
const CRITERIA = "/v1/criteria";

const USUAL = {
  "epds-mother": 11,
  "epds-partner": 10,
  "gotland-mother": 13,
  "gotland-partner": 13,
  adbb: 5,
};

const puts = (code: string, body: object) =>
  changes(administrator, "PUT", `${CRITERIA}/${code}`, body, CRITERIA);
const saysCutOffs = (cutOffs: object) => changes(administrator, "PUT", SETTINGS, { cutOffs });
const criteria = async () => bodyOf<Page<CriterionShown>>(await coordinator("GET", CRITERIA)).items;
const criterion = async (code: string) => (await criteria()).find((each) => each.code === code);
const records = async (child: string, fact: object) =>
  bodyOf(await coordinator("POST", `/v1/children/${child}/facts`, { body: fact }), 201);
const proposed = async (child: string, at?: string) =>
  (await journal.schedule(child, at)).proposals.map(({ rule }) => rule);

beforeEach(async () => {
  await saysCutOffs(USUAL);
  for (const { code, active } of await criteria()) if (!active) await puts(code, { active: true });
});

describe("cut-offs", () => {
  test("are the usual ones until the municipality says otherwise", async () => {
    const shown = bodyOf<{ cutOffs: object }>(await coordinator("GET", SETTINGS));
    expect(shown.cutOffs).toEqual(USUAL);
  });

  test("change one by one", async () => {
    await saysCutOffs({ "epds-mother": 12 });
    const { cutOffs } = bodyOf<{ cutOffs: object }>(await saysCutOffs({ adbb: 6 }));
    expect(cutOffs).toEqual({ ...USUAL, "epds-mother": 12, adbb: 6 });
  });

  test.each([
    { cutOffs: { "epds-mother": 31 }, fault: "/cutOffs/epds-mother tooBig" },
    { cutOffs: { "gotland-partner": 40 }, fault: "/cutOffs/gotland-partner tooBig" },
    { cutOffs: { adbb: -1 }, fault: "/cutOffs/adbb tooSmall" },
    { cutOffs: { adbb: 5.5 }, fault: "/cutOffs/adbb wrongType" },
    { cutOffs: { adbb: null }, fault: "/cutOffs/adbb wrongType" },
    { cutOffs: { "epds-self-harm-mother": 2 }, fault: "/cutOffs unknownField" },
  ])("$cutOffs are refused", async ({ cutOffs, fault }) => {
    expect(refusal(await saysCutOffs(cutOffs))).toMatchObject({ status: 400, faults: [fault] });
  });

  test.each([
    { cutOff: 13, score: 12, follows: false },
    { cutOff: 12, score: 12, follows: true },
    { cutOff: 9, score: 9, follows: true },
  ])(
    "of $cutOff: a score of $score is followed up: $follows",
    async ({ cutOff, score, follows }) => {
      await saysCutOffs({ "epds-mother": cutOff });
      const { child } = await journal.registers();
      await records(child, { fact: "epds-mother", value: score, on: "2026-03-02" });
      expect((await proposed(child)).includes("epds-follow-up")).toBe(follows);
    },
  );

  test("count for a child that is on record from its next change on", async () => {
    const { child } = await journal.registers();
    await records(child, { fact: "epds-mother", value: 12, on: "2026-03-02" });
    await saysCutOffs({ "epds-mother": 13 });
    expect(await proposed(child)).not.toContain("epds-follow-up");
  });

  test("do not count for a template's preview", async () => {
    await saysCutOffs({ "epds-mother": 20 });
    const { proposals } = await planned({
      programme: "national",
      child: { birthDate: "2026-03-02" },
      facts: [{ fact: "epds-mother", value: 11, on: "2026-05-01" }],
      asOf: "2026-05-01",
    });
    expect(proposals.map(({ rule }) => rule)).toContain("epds-follow-up");
  });

  test("stand in the criteria", async () => {
    await saysCutOffs({ "epds-mother": 14 });
    expect((await criterion("epds-mother"))?.when).toEqual({
      any: [
        { fact: "epds-mother", atLeast: 14 },
        { fact: "gotland-mother", atLeast: 13 },
      ],
    });
  });
});

describe("criteria", () => {
  test.each([
    "health-visitor",
    "coordinator",
    "leader",
    "journal-system",
    "administrator",
  ] as const)("are read by a %s", async (role) => {
    const answer = await municipality.as(role)("GET", CRITERIA);
    expect(bodyOf<Page<object>>(answer).items.length).toBeGreaterThanOrEqual(33);
  });

  test("are switched off and on, with the list's ETag or the last change's", async () => {
    const off = await puts("overweight", { active: false });
    expect(bodyOf<CriterionShown>(off)).toMatchObject({ code: "overweight", active: false });
    expect((await criterion("overweight"))?.active).toBe(false);
    const headers = { "If-Match": off.headers.get("ETag") ?? "" };
    const body = { active: true };
    const on = await administrator("PUT", `${CRITERIA}/overweight`, { body, headers });
    expect(bodyOf<CriterionShown>(on).active).toBe(true);
    const late = await administrator("PUT", `${CRITERIA}/overweight`, { body, headers });
    expect(refusal(late)).toMatchObject({ status: 412 });
    const blind = await administrator("PUT", `${CRITERIA}/overweight`, { body });
    expect(refusal(blind)).toMatchObject({ status: 428 });
  });

  test("may be the municipality's own, and then say what they say", async () => {
    const written = bodyOf<CriterionShown>(await puts("dog-in-the-house", OWN));
    expect(written).toEqual({
      code: "dog-in-the-house",
      ...OWN,
      fboe: null,
      confirmedBy: null,
      suggestion: OWN.title,
      active: true,
      own: true,
    });
    expect(await criterion("dog-in-the-house")).toEqual(written);
    await puts("dog-in-the-house", { ...OWN, carried: false });
    expect((await criteria()).filter(({ own }) => own)).toHaveLength(1);
  });

  test("wait for a nurse where they read a score", async () => {
    const when = { any: [{ fact: "aims", atMost: 20 }, OWN.when] };
    const written = bodyOf<CriterionShown>(await puts("dog-in-the-house", { ...OWN, when }));
    expect(written.confirmedBy).toBe("nurse");
  });

  test.each([
    {
      name: "what a shipped one says",
      code: "overweight",
      body: OWN,
      refused: { status: 409, code: "criterionShipped" },
    },
    {
      name: "one of missed visits",
      code: "often-not-home",
      body: { ...OWN, when: { not: { fact: "repeated-missed-visits", is: false } } },
      refused: { status: 422, code: "missedVisitsDecideNothing" },
    },
    {
      name: "one that nobody knows",
      code: "cat-in-the-house",
      body: { active: false },
      refused: { status: 404 },
    },
    {
      name: "one of which half is said",
      code: "cat-in-the-house",
      body: { title: OWN.title, level: 5 },
      refused: {
        status: 400,
        faults: [
          "/carried required",
          "/category required",
          "/level notAllowed",
          "/source required",
          "/when required",
        ],
      },
    },
    { name: "nothing", code: "overweight", body: {}, refused: { status: 400 } },
    {
      name: "a code that FBOE has for something else",
      code: "cat-in-the-house",
      body: { ...OWN, fboe: { code: "d7985f9a-b714-4bbd-a116-75f7a55504ba", kind: "condition" } },
      refused: { status: 400, faults: ["/fboe/code notAnFboeCode"] },
    },
  ])("$name is refused", async ({ code, body, refused }) => {
    expect(refusal(await puts(code, body))).toMatchObject(refused);
  });

  test("are no coordinator's to change", async () => {
    const answer = await changes(
      coordinator,
      "PUT",
      `${CRITERIA}/overweight`,
      { active: false },
      CRITERIA,
    );
    expect(refusal(answer)).toMatchObject({ status: 403 });
  });
});
