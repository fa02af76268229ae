import { afterAll, describe, expect, test } from "vitest";
import { aTellableLetter, asMedcomXml, changedIn } from "../../support/a-medcom-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { BIRTHS, aJournal } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const MEDCOM = "http://rep.oio.dk/medcom.dk/xml/schemas/2011/02/17/";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8"?>`;

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

const many = (text: string, count: number) => text.repeat(count);
const withType = (internal: string) =>
  changed(DECLARATION, `${DECLARATION}<!DOCTYPE Emessage [${internal}]>`);

describe("what is no letter that we read is refused in the form of it:", () => {
  test.each<[name: string, raw: () => string, code: string]>([
    ["nothing", () => " ", "malformedXml"],
    ["text", () => "Kære sundhedspleje", "malformedXml"],
    ["JSON", () => JSON.stringify(letter), "malformedXml"],
    ["half a letter", () => xml.slice(0, xml.length / 2), "malformedXml"],
    ["a letter without its last character", () => xml.trimEnd().slice(0, -1), "malformedXml"],
    ["two letters one after the other", () => xml + xml.slice(DECLARATION.length), "malformedXml"],
    ["a document type", () => withType(""), "malformedXml"],
    [
      "a billion laughs",
      () =>
        changed(
          "<OrganisationName>Imagined Hospital",
          "<OrganisationName>&c;",
          withType(
            `<!ENTITY a "lol"><!ENTITY b "${many("&a;", 10)}"><!ENTITY c "${many("&b;", 10)}">`,
          ),
        ),
      "malformedXml",
    ],
    [
      "an entity that is a file",
      () => changed("Tusindfrydvej 4", "&x;", withType(`<!ENTITY x SYSTEM "file:///etc/passwd">`)),
      "malformedXml",
    ],
    [
      "an entity that is an address",
      () => changed("Tusindfrydvej 4", "&x;", withType(`<!ENTITY x SYSTEM "http://127.0.0.1:9/">`)),
      "malformedXml",
    ],
    ["an entity that nobody declared", () => changed("Tusindfrydvej 4", "&nbsp;"), "malformedXml"],
    ["a reference to NUL", () => changed("Tusindfrydvej 4", "&#0;"), "malformedXml"],
    ["a control character", () => changed("Tusindfrydvej 4", "\u0001"), "malformedXml"],
    ["half a character", () => changed("Tusindfrydvej 4", "&#xD800;"), "malformedXml"],
    ["a bare ampersand", () => changed("Tusindfrydvej 4", "Tusind & Fryd"), "malformedXml"],
    ["elements that cross", () => changed("</Letter>", "</Sender>"), "malformedXml"],
    [
      "an attribute that stands twice",
      () => changed("<Letter>", `<Letter a="1" a="2">`),
      "malformedXml",
    ],
    ["a comment without end", () => changed("<Letter>", "<!-- <Letter>"), "malformedXml"],
    ["a CDATA section without end", () => changed("<Letter>", "<![CDATA[<Letter>"), "malformedXml"],
    ["10,000 comments without end", () => many("<!--", 10_000), "malformedXml"],
    ["10,000 beginnings of a tag", () => many("<", 10_000), "malformedXml"],
    ["10,000 levels", () => many("<a>", 10_000) + many("</a>", 10_000), "nestedTooDeep"],
    ["10,000 levels that nobody closes", () => many("<a>", 10_000), "nestedTooDeep"],
    [
      "10,000 levels whose values look like ends",
      () => many('<a b="/>">', 10_000) + many("</a>", 10_000),
      "nestedTooDeep",
    ],
    [
      "10,000 levels whose values look like ends, in single quotes",
      () => many(`<a b='"/>'>`, 10_000) + many("</a>", 10_000),
      "nestedTooDeep",
    ],
    ["a value without end", () => changed("<Letter>", '<Letter b="/>'), "malformedXml"],
    [
      "10,000 levels inside a value",
      () => changed("Tusindfrydvej 4", many("<a>", 10_000) + many("</a>", 10_000)),
      "nestedTooDeep",
    ],
    [
      "20,000 elements",
      () => changed("<Letter>", `${many("<a/>", 20_000)}<Letter>`),
      "tooManyValues",
    ],
    [
      "20,000 attributes",
      () =>
        changed(
          "<Letter>",
          `<Letter ${Array.from({ length: 20_000 }, (_, at) => `a${at}=""`).join(" ")}>`,
        ),
      "tooManyValues",
    ],
  ])("%s", async (_, raw, code) => {
    const { status, faults } = await refused(raw());
    expect([status, ...faults]).toEqual([400, ` ${code}`]);
  });

  test.each<[name: string, raw: () => string, pointer: string, code: string]>([
    ["another document", () => `<a xmlns="${MEDCOM}"/>`, "/a", "notABirthLetter"],
    ["an element that a name stands in", () => `<Ida1/>`, "/Ida1", "notABirthLetter"],
    ["an element with a number for a name", () => `<_${cpr}/>`, "/*", "notABirthLetter"],
    ["no namespace", () => changed(` xmlns="${MEDCOM}"`, ""), "/Emessage", "notABirthLetter"],
    [
      "another's namespace",
      () => changed(MEDCOM, "http://rep.oio.dk/medcom.dk/xml/schemas/2011/02/17/x"),
      "/Emessage",
      "notABirthLetter",
    ],
    [
      "the namespace under a prefix that no element has",
      () => changed("xmlns=", "xmlns:m="),
      "/Emessage",
      "notABirthLetter",
    ],
    [
      "a letter of another kind",
      () => xml.replaceAll("BirthNotification>", "DischargeLetter>"),
      "/Emessage",
      "notABirthLetter",
    ],
    [
      "two letters in one Emessage",
      () =>
        changed(
          "</Emessage>",
          `${/<BirthN[\s\S]*BirthNotification>/.exec(xml)?.[0] ?? ""}</Emessage>`,
        ),
      "/Emessage/BirthNotification[2]",
      "notOnce",
    ],
  ])("%s", async (_, raw, pointer, code) => {
    const { status, faults } = await refused(raw());
    expect([status, ...faults]).toEqual([400, `${pointer} ${code}`]);
  });

  test("a letter of more than 200 kB", async () => {
    expect(await refused(xml + many(" ", 200_000))).toEqual({ status: 413, faults: [] });
  });

  test.each([
    { name: "UTF-16", type: "application/xml; charset=utf-16" },
    { name: "a charset that has no name", type: "application/xml; charset=constructor" },
  ])("a letter in $name", async ({ type }) => {
    expect(await refused(xml, type)).toEqual({ status: 415, faults: [] });
  });

  test("a letter that declares a charset we do not read", async () => {
    expect(await refused(changed("UTF-8", "UTF-7"))).toEqual({ status: 415, faults: [] });
  });

  test("another form is refused with those that are taken", async () => {
    const headers = { "Content-Type": "text/plain" };
    const { status, text } = await journal.asks("POST", BIRTHS, { raw: xml, headers });
    expect(status).toBe(415);
    expect(text).toContain("(application/json, application/xml, text/xml)");
  });

  test("a packed letter", async () => {
    const headers = { "Content-Type": "application/xml", "Content-Encoding": "gzip" };
    expect((await journal.asks("POST", BIRTHS, { raw: xml, headers })).status).toBe(415);
  });

  test("a letter in ISO-8859-1 that says it is UTF-8", async () => {
    const bytes = Uint8Array.from(xml, (character) => character.charCodeAt(0));
    expect(await refused(bytes)).toEqual({ status: 400, faults: [" malformedXml"] });
  });
});

describe("what XML may look like changes nothing:", () => {
  const told = (raw: string) =>
    journal.asks("POST", BIRTHS, { raw, headers: { "Content-Type": "application/xml" } });

  test.each<[name: string, raw: (own: string) => string]>([
    ["a comment inside a value", (own) => changed("2026-03-20", "2026-<!-- 04 -->03-20", own)],
    ["a CDATA section", (own) => changed("Tusindfrydvej 4", "<![CDATA[Tusindfrydvej 4]]>", own)],
    [
      "a character written by its number",
      (own) => changed("Tusindfrydvej 4", "Tusindfr&#121;dvej&#x20;4", own),
    ],
    ["a processing instruction", (own) => changed("<Letter>", "<?php exit; ?><Letter>", own)],
    ["blanks around values", (own) => changed("<Weeks>37", "<Weeks>\n 37 \t", own)],
    ["line ends of another system", (own) => own.replaceAll("\n", "\r\n")],
    [
      "a prefix",
      (own) => own.replaceAll(/<(\/?)(?=[A-Z])/g, "<$1m:").replace("xmlns=", "xmlns:m="),
    ],
    [
      "an element of the same name in another's namespace",
      (own) => changed("<Weight>", `<Weight xmlns="urn:other">1</Weight><Weight>`, own),
    ],
    [
      "names that objects have",
      (own) =>
        changed(
          "<Letter>",
          `<constructor/><toString/><__proto__/><Letter xmlns:__proto__="x">`,
          own,
        ),
    ],
    ["attributes", (own) => changed("<Letter>", `<Letter nil="true" a='>' b="&lt;">`, own)],
    [
      "a letter that stands alone",
      (own) =>
        own
          .replace(/<Emessage[\s\S]*<BirthNotification>/, `<BirthNotification xmlns="${MEDCOM}">`)
          .replace("</Emessage>", ""),
    ],
  ])("%s", async (_, raw) => {
    const own = aTellableLetter();
    const first = await journal.sends(own);
    const { unmapped: _unmapped, ...again } = (await told(raw(asMedcomXml(own)))).json as Record<
      string,
      unknown
    >;
    expect(again).toEqual(first);
  });

  test("200 kB of line ends are read before anybody waits", async () => {
    const raw = changed("Tusindfrydvej 4", many("\r", 190_000));
    expect((await told(raw)).status).toBe(201);
  });
});
