import { afterAll, expect, test } from "vitest";
import { aBirthLetter, aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { BIRTHS, aJournal } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const sends = (body: unknown) => journal.asks("POST", BIRTHS, { body });

test.each([
  ["an unknown field", { colour: "red" }, "/colour unknownField"],
  ["a 30 February", { dueDate: "2026-02-30" }, "/dueDate notADate"],
  ["no messageId", { messageId: undefined }, "/messageId required"],
  ["no status", { status: undefined }, "/status required"],
  ["an unknown status", { status: "newest" }, "/status notAllowed"],
  ["no municipality", { municipality: undefined }, "/municipality required"],
  ["no mother", { mother: undefined }, "/mother required"],
  ["no children", { children: undefined }, "/children required"],
  ["an empty list of children", { children: [] }, "/children tooSmall"],
  ["a mother without a number", { mother: { name: "Ida Æblegren" } }, "/mother/cpr required"],
  ["a CPR number of a 30 February", { mother: { cpr: "3002905000" } }, "/mother/cpr notACprNumber"],
  [
    "a child without its moment of birth",
    { children: [aBornChild({ bornAt: undefined })] },
    "/children/0/bornAt required",
  ],
  [
    "a moment of birth without an offset",
    { children: [aBornChild({ bornAt: "2026-03-02T04:12:00" })] },
    "/children/0/bornAt notAnInstant",
  ],
  [
    "a moment of birth on a 30 February",
    { children: [aBornChild({ bornAt: "2026-02-30T04:12:00+01:00" })] },
    "/children/0/bornAt notAnInstant",
  ],
  ["an unknown sex", { children: [aBornChild({ sex: "girl" })] }, "/children/0/sex notAllowed"],
  [
    "a stray field of an address",
    { mother: aMother({ address: { street: "Tusindfrydvej 4", country: "DK" } }) },
    "/mother/address/country unknownField",
  ],
])("%s is 400 and named by its place", async (_, difference, fault) => {
  expect(refusal(await sends(aBirthLetter(difference)))).toEqual({
    status: 400,
    code: "invalidRequest",
    faults: [fault],
  });
});

test("all faults are named at once, and no value is repeated", async () => {
  const answer = await sends({
    ...aBirthLetter({ status: "newest", dueDate: "2026-02-30", colour: "vermilion" }),
    messageId: undefined,
    mother: { name: "Ida Æblegren", phone: "at her sister's" },
    children: [
      aBornChild({ bornAt: "tonight" }),
      aBornChild({ sex: "girl", weightGrams: "heavy" }),
    ],
  });
  expect(refusal(answer)).toEqual({
    status: 400,
    code: "invalidRequest",
    faults: [
      "/children/0/bornAt notAnInstant",
      "/children/1/sex notAllowed",
      "/children/1/weightGrams wrongType",
      "/colour unknownField",
      "/dueDate notADate",
      "/messageId required",
      "/mother/cpr required",
      "/mother/phone notATelephoneNumber",
      "/status notAllowed",
    ],
  });
  for (const value of ["newest", "vermilion", "Ida", "sister", "tonight", "girl", "heavy"]) {
    expect(answer.text).not.toContain(value);
  }
});

test("a CPR number is 10 digits with a real date; modulus 11 is not asked about", async () => {
  for (const serial of ["5000", "5001", "5002", "5003", "5004", "5005", "5006", "5007", "5008"]) {
    const answer = await sends(aBirthLetter({ mother: aMother({ cpr: `290296${serial}` }) }));
    expect(answer.status, serial).toBe(201);
  }
});

test("a fault is told in the language asked for, with the same code", async () => {
  const asked = (language: string) =>
    journal.asks("POST", BIRTHS, {
      body: aBirthLetter({ colour: "red" }),
      headers: { "Accept-Language": language },
    });
  const [danish, english] = [await asked("da"), await asked("en")];
  expect(refusal(danish)).toEqual(refusal(english));
  expect(danish.text).not.toBe(english.text);
});
