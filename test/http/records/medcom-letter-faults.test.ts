import { afterAll, describe, expect, test } from "vitest";
import { aTellableLetter, asMedcomXml, changedIn } from "../../support/a-medcom-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { BIRTHS, aJournal } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const TOP = "/Emessage/BirthNotification";

const letter = aTellableLetter();
const xml = asMedcomXml(letter);
const { cpr } = letter.mother;

const changed = (from: string | RegExp, to: string, of = xml) => changedIn(of, from, to);

async function refused(raw: string | Uint8Array<ArrayBuffer>, type = "application/xml") {
  const answer = await journal.asks("POST", BIRTHS, { raw, headers: { "Content-Type": type } });
  expect(answer.text).not.toContain(cpr);
  expect(answer.text).not.toContain("Æblegren");
  expect(answer.text).not.toContain("root:");
  const { errors } = answer.json as { errors: readonly { pointer: string; code: string }[] };
  return { status: answer.status, faults: errors.map(({ pointer, code }) => `${pointer} ${code}`) };
}

describe("what a letter says wrongly is named by its element:", () => {
  test.each<[name: string, raw: () => string, status: number, ...faults: string[]]>([
    [
      "another version",
      () => changed("XD3234L", "XD3232L"),
      400,
      `${TOP}/Letter/VersionCode notAllowed`,
    ],
    [
      "a cancellation, which this letter does not know",
      () => changed("nytbrev", "annulleretbrev"),
      400,
      `${TOP}/Letter/StatusCode notAllowed`,
    ],
    [
      "nobody who sent it",
      () => changed(/<Sender>[\s\S]*<\/Sender>/, ""),
      400,
      `${TOP}/Sender/EANIdentifier required`,
    ],
    [
      "no number of its own",
      () => changed(/<Letter>\s*<Identifier>.*?<\/Identifier>/, "<Letter>"),
      400,
      `${TOP}/Letter/Identifier required`,
    ],
    [
      "a mother with a number that is none",
      () => changed(cpr, "3002905001"),
      400,
      `${TOP}/Patient/CivilRegistrationNumber notACprNumber`,
    ],
    [
      "a mother whom nobody knows",
      () => changed(cpr, "0000000000"),
      400,
      `${TOP}/Patient/CivilRegistrationNumber required`,
    ],
    ["no mother", () => changed(/<Patient>[\s\S]*<\/Patient>/, ""), 400, `${TOP}/Patient required`],
    [
      "no child",
      () => changed(/<ChildRelation>[\s\S]*<\/ChildRelation>/, ""),
      400,
      `${TOP}/ChildRelation required`,
    ],
    [
      "a child with the mother's number",
      () => changed(/<PersonIdentifier>\d+/, `<PersonIdentifier>${cpr}`),
      422,
      `${TOP}/ChildRelation/PersonIdentifier duplicateIdentifier`,
    ],
    [
      "a child whose number is a word",
      () => changed(/<PersonIdentifier>\d+/, "<PersonIdentifier>ukendt"),
      400,
      `${TOP}/ChildRelation/PersonIdentifier notACprNumber`,
    ],
    [
      "a day and a time that are none",
      () =>
        changed(
          "<TimeOfBirth><Date>2026-03-02</Date><Time>04:12",
          "<TimeOfBirth><Date>2026-02-30</Date><Time>24:12",
        ),
      400,
      `${TOP}/ChildRelation/TimeOfBirth/Date notADate`,
      `${TOP}/ChildRelation/TimeOfBirth/Time notAClockTime`,
    ],
    [
      "several things at once",
      () =>
        changed(
          "<Weeks>37",
          "<Weeks>377",
          changed("<Weight>3300", "<Weight>tre kilo", changed("2026-03-20", "20/3")),
        ),
      400,
      `${TOP}/Pregnancy/DateofDelivery/Date notADate`,
      `${TOP}/Birth/PregnancyDuration/Weeks tooBig`,
      `${TOP}/ChildInfo/ChildDimensions/Weight wrongType`,
    ],
    [
      "a value twice",
      () => changed("<Weight>3300</Weight>", "<Weight>3300</Weight><Weight>2300</Weight>"),
      400,
      `${TOP}/ChildInfo/ChildDimensions/Weight[2] notOnce`,
    ],
    [
      "an element in the place of a value",
      () => changed("<Weight>3300</Weight>", "<Weight>3300<b/></Weight>"),
      400,
      `${TOP}/ChildInfo/ChildDimensions/Weight wrongType`,
    ],
    [
      "no living child",
      () => changed("levendefødt", "dødfødt"),
      422,
      `${TOP}/ChildRelation/BirthStatus1 noLivingChild`,
    ],
    [
      "a child neither living nor dead",
      () => changed("levendefødt", "født"),
      400,
      `${TOP}/ChildRelation/BirthStatus1 notAllowed`,
    ],
    [
      "a child of tomorrow",
      () => changed("<TimeOfBirth><Date>2026-03-02", "<TimeOfBirth><Date>2026-03-04"),
      422,
      `${TOP}/ChildRelation/TimeOfBirth bornInTheFuture`,
    ],
  ])("%s", async (_, raw, status, ...expected) => {
    const { status: answered, faults } = await refused(raw());
    expect([answered, ...faults.toSorted()]).toEqual([status, ...expected.toSorted()]);
  });
});
