import { afterAll, describe, expect, test } from "vitest";
import { MEDCOM_LETTER_EXAMPLE } from "../../../src/http/wire/examples/medcom-letter.ts";
import { aTellableLetter, asMedcomXml } from "../../support/a-medcom-letter.ts";
import { aBornChild, aCpr } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { BIRTHS, type Registered, aJournal, asPreviewed, bodyOf } from "../../support/on-record.ts";

type Told = Registered & { readonly unmapped: readonly string[] };

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const TOP = "/Emessage/BirthNotification";
const asks = (
  raw: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
) =>
  journal.asks("POST", BIRTHS, { raw, headers: { "Content-Type": "application/xml", ...headers } });
const sends = async (raw: string | Uint8Array<ArrayBuffer>, status = 201) =>
  bodyOf<Told>(await asks(raw), status);

/** The same letter of another birth. */
function ofAnother(letter: ReturnType<typeof aTellableLetter>) {
  const { messageId } = aTellableLetter();
  const children = letter.children.map((child) => ({ ...child, cpr: aCpr() }));
  return { ...letter, messageId, mother: { ...letter.mother, cpr: aCpr() }, children };
}

/** What is on record of a birth, but for ids and numbers. */
async function onRecord({ family, children }: Registered) {
  const shown = await Promise.all(
    children.map(async ({ childId }) => [
      await journal.child(childId),
      asPreviewed(await journal.schedule(childId)),
    ]),
  );
  const text = JSON.stringify([await journal.family(family), shown]);
  return text.replace(/"\d{10}"|[0-9a-f]{8}-[0-9a-f-]{27}/g, "");
}

describe("a letter in XML", () => {
  test("puts on record what the same letter in JSON does", async () => {
    const letter = aTellableLetter();
    const { unmapped, ...inXml } = await sends(asMedcomXml(letter));
    const inJson = await journal.sends(ofAnother(letter));
    expect(await onRecord(inXml)).toBe(await onRecord(inJson));
    expect(Object.keys(inJson)).toEqual(["family", "children"]);
    expect(unmapped).toEqual([
      "/Emessage/Envelope",
      `${TOP}/Letter/EpisodeOfCareIdentifier`,
      `${TOP}/Sender/Identifier`,
      `${TOP}/Sender/IdentifierCode`,
      `${TOP}/Sender/OrganisationName`,
      `${TOP}/Receiver/EANIdentifier`,
      `${TOP}/Practitioner`,
      `${TOP}/Patient/MaritalStatus`,
      `${TOP}/Pregnancy/PregnancyPrincipalDiagnoses`,
      `${TOP}/Birth/AmnioticFluidDescription`,
      `${TOP}/ChildInfo/ApgarScore`,
    ]);
  });

  test.each(["direct-home", "within-24-hours", "after-24-hours", "in-progress"])(
    "that comes in JSON too counts once, discharged %s",
    async (discharge) => {
      const letter = aTellableLetter({ discharge });
      const { unmapped: _, ...first } = await sends(asMedcomXml(letter));
      expect(await journal.sends(letter, 200)).toEqual(first);
    },
  );

  test("that came in JSON before counts once", async () => {
    const letter = aTellableLetter();
    const first = await journal.sends(letter);
    const { unmapped: _, ...again } = await sends(asMedcomXml(letter), 200);
    expect(again).toEqual(first);
  });

  test("gets the first answer again, byte for byte, in another envelope too", async () => {
    const xml = asMedcomXml(aTellableLetter());
    const first = await asks(xml);
    const resent = xml.replace(
      /<Sent>.*<\/Sent>/,
      "<Sent><Date>2026-03-03</Date><Time>09:00</Time></Sent>",
    );
    expect([first.status, (await asks(xml)).status]).toEqual([201, 200]);
    expect((await asks(xml)).text).toBe(first.text);
    expect((await asks(resent)).text).toBe(first.text);
  });

  test("with another content under its number is refused", async () => {
    const letter = aTellableLetter();
    await sends(asMedcomXml(letter));
    const answer = await asks(asMedcomXml({ ...letter, dueDate: "2026-03-21" }));
    expect(answer.status).toBe(409);
    expect(answer.json).toMatchObject({
      errors: [{ pointer: `${TOP}/Letter/Identifier`, code: "messageIdReused" }],
    });
  });

  test("with the number of another hospital's letter is another letter", async () => {
    const letter = aTellableLetter();
    const first = await sends(asMedcomXml(letter));
    const xml = asMedcomXml({ ...ofAnother(letter), messageId: letter.messageId });
    const other = await sends(xml.replaceAll("5790000123450", "5790000123467"));
    expect(other.family).not.toBe(first.family);
  });

  test("is repeated under an Idempotency-Key, which no other letter may use", async () => {
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const xml = asMedcomXml(aTellableLetter());
    const first = await asks(xml, headers);
    const again = await asks(xml, headers);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect((await asks(asMedcomXml(aTellableLetter()), headers)).json).toMatchObject({
      type: "/problems/keyUsedBefore",
    });
  });

  test.each([
    { name: "in ISO-8859-1, by its declaration", declared: "ISO-8859-1", type: "text/xml" },
    {
      name: "in ISO-8859-1, by its media type",
      declared: "UTF-8",
      type: "text/xml; charset=iso-8859-1",
    },
    {
      name: "in ISO-8859-1, by its declaration in single quotes",
      declared: "iso-8859-1",
      type: "application/xml",
    },
  ])("is read $name", async ({ declared, type }) => {
    const declaration = `<?xml version='1.0' encoding='${declared}'?>`;
    const letter = aTellableLetter();
    const xml = asMedcomXml(letter, { declaration });
    const bytes = Uint8Array.from(xml, (character) => character.charCodeAt(0));
    const { family } = bodyOf<Told>(await asks(bytes, { "Content-Type": type }), 201);
    expect((await journal.family(family)).parents).toMatchObject([{ name: "Ida Æblegren" }]);
  });

  test("is UTF-8 after a byte order mark, whatever it declares", async () => {
    const declaration = `\uFEFF<?xml version="1.0" encoding="ISO-8859-1"?>`;
    const { family } = await sends(asMedcomXml(aTellableLetter(), { declaration }));
    expect((await journal.family(family)).parents).toMatchObject([{ name: "Ida Æblegren" }]);
  });

  test("that names no municipality is for the one that its sender's token speaks for", async () => {
    const xml = asMedcomXml(aTellableLetter({ municipality: "0710" }));
    const answer = await asks(xml);
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({
      errors: [{ pointer: `${TOP}/Receiver/Identifier`, code: "otherMunicipality" }],
    });
    await sends(xml.replace(">kommunenummer<", ">lokationsnummer<"));
  });

  test("says when a child was born by Danish clocks, the earlier of two where they are turned back", async () => {
    const letter = aTellableLetter();
    const bornAt = (moment: string) => {
      const children = letter.children.map((child) => ({ ...child, bornAt: moment }));
      return { ...letter, children };
    };
    const earlier = bornAt("2025-10-26T02:30:00+02:00");
    const { unmapped: _, ...first } = await sends(asMedcomXml(earlier));
    expect(await journal.sends(earlier, 200)).toEqual(first);
    const later = bornAt("2025-10-26T02:30:00+01:00");
    expect((await journal.asks("POST", BIRTHS, { body: later })).status).toBe(409);
  });

  test("is refused for a time that clocks skip", async () => {
    const skipped = asMedcomXml(aTellableLetter()).replace(
      "<TimeOfBirth><Date>2026-03-02</Date><Time>04:12</Time>",
      "<TimeOfBirth><Date>2025-03-30</Date><Time>02:30</Time>",
    );
    const answer = await asks(skipped);
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({
      errors: [{ pointer: `${TOP}/ChildRelation/TimeOfBirth/Time`, code: "noSuchLocalTime" }],
    });
  });

  test("about twins tells what belongs to whom by their order", async () => {
    const second = { ...aTellableLetter().children[0], sex: "male", weightGrams: 2100 };
    const letter = aTellableLetter();
    const told = { ...letter, children: [...letter.children, second] } as typeof letter;
    const { children } = await sends(asMedcomXml(told));
    expect(await Promise.all(children.map(({ childId }) => journal.child(childId)))).toMatchObject([
      { sex: "female", weightGrams: 3300, bornTogether: 2 },
      { sex: "male", weightGrams: 2100, bornTogether: 2 },
    ]);
  });

  test("that describes fewer children than it names guesses nobody's weight", async () => {
    const letter = aTellableLetter();
    const twins = { ...letter, children: [...letter.children, aTellableLetter().children[0]] };
    const xml = asMedcomXml(twins as typeof letter).replace(/<ChildInfo>[\s\S]*?<\/ChildInfo>/, "");
    const { children, unmapped } = await sends(xml);
    expect(await journal.child(children[0]?.childId ?? "")).toMatchObject({ weightGrams: null });
    expect(unmapped).toContain(`${TOP}/ChildInfo`);
  });

  test("plans nothing for a stillborn twin, and says that it kept nothing of it", async () => {
    const letter = aTellableLetter();
    const twins = { ...letter, children: [...letter.children, aTellableLetter().children[0]] };
    const xml = asMedcomXml(twins as typeof letter).replace("levendefødt", "dødfødt");
    const { children, unmapped } = await sends(xml);
    expect(children).toHaveLength(1);
    expect(unmapped).toEqual(
      expect.arrayContaining([`${TOP}/ChildRelation[1]`, `${TOP}/ChildInfo[1]`]),
    );
  });

  test("leaves out a telephone number and a postal code that are none, and names them", async () => {
    const letter = aTellableLetter();
    const address = { ...letter.mother.address, postalCode: "SE-21119" };
    const { unmapped, family } = await sends(
      asMedcomXml({ ...letter, mother: { ...letter.mother, phone: "12", address } }),
    );
    expect(unmapped).toEqual(
      expect.arrayContaining([
        `${TOP}/Patient/PostCodeIdentifier`,
        `${TOP}/Patient/TelephoneSubscriber/MobileSubscriberIdentifier`,
      ]),
    );
    expect(await journal.family(family)).toMatchObject({
      parents: [{ name: "Ida Æblegren", phone: null }],
      homes: [{ street: "Tusindfrydvej 4", postalCode: null }],
    });
  });
});

describe("a corrected letter in XML, which names no other,", () => {
  const base = () => {
    const letter = aTellableLetter();
    return {
      ...letter,
      children: letter.children.map((child) => ({ ...child, cpr: undefined })),
    } as never as typeof letter;
  };
  const corrected = (letter: ReturnType<typeof aTellableLetter>, bornAt: string) => ({
    ...letter,
    messageId: aTellableLetter().messageId,
    status: "corrected",
    sentAt: "2026-03-02T09:00:00+01:00",
    children: letter.children.map((child) => ({ ...child, bornAt })),
  });

  test.each([
    { order: "after", isFirst: false },
    { order: "before", isFirst: true },
  ])("that comes $order its base moves the birth, and doubles nobody", async ({ isFirst }) => {
    const first = base();
    const second = corrected(first, "2026-03-01T23:50:00+01:00");
    const sent = isFirst ? [second, first] : [first, second];
    const taken: Told[] = [];
    for (const letter of sent) {
      const { json } = await asks(asMedcomXml(letter));
      taken.push(json as Told);
    }
    expect(taken[1]?.children.map(({ childId }) => childId)).toEqual(
      taken[0]?.children.map(({ childId }) => childId),
    );
    expect((await journal.family(taken[0]?.family ?? "")).children).toHaveLength(1);
    expect(await journal.child(taken[0]?.children[0]?.childId ?? "")).toMatchObject({
      birthDate: "2026-03-01",
    });
  });

  test("leaves the mother's child of another year alone", async () => {
    const first = base();
    const earlier = {
      ...first,
      messageId: aTellableLetter().messageId,
      children: [
        aBornChild({ bornAt: "2024-06-02T04:12:00+02:00", cpr: undefined, name: undefined }),
      ],
    };
    const { family } = await sends(asMedcomXml(earlier));
    await sends(asMedcomXml(corrected(first, "2026-03-01T23:50:00+01:00")));
    expect((await journal.family(family)).children).toHaveLength(2);
  });
});

test("the example of the document is one that counts", async () => {
  const { children, unmapped } = await sends(MEDCOM_LETTER_EXAMPLE);
  expect(children).toHaveLength(1);
  expect(unmapped.every((path) => path.startsWith("/Emessage/"))).toBe(true);
});
