import { aBirthLetter, aBornChild } from "./a-birth-letter.ts";

const SENDER = "5790000123450";
const WORDS: Readonly<Record<string, string>> = {
  new: "nytbrev",
  corrected: "rettetbrev",
  "direct-home": "direkte_hjem_fra_fødegang",
  "within-24-hours": "forventet_udskrevet_inden_24_timer_efter_fødslen",
  "after-24-hours": "forventet_udskrevet_senere_end_24_timer_efter_fødslen",
  "in-progress": "forløb",
  female: "pige",
  male: "dreng",
};

let numbers = 0;

type Told = Omit<
  ReturnType<typeof aBirthLetter>,
  "firstTimeParents" | "dischargedOn" | "messageId"
> & { readonly messageId: string };

/** A letter of which MedCom's XML can tell everything, in the words of JSON: without a name of the child, without firstTimeParents and the day of discharge. */
export function aTellableLetter(difference: Partial<Told> = {}): Told {
  const { firstTimeParents: _, dischargedOn: __, ...letter } = aBirthLetter();
  const { name: ___, ...child } = aBornChild();
  const { addressProtected: ____, ...mother } = letter.mother;
  numbers++;
  const messageId = `EAN${SENDER}BREV${String(numbers).padStart(10, "0")}`;
  const phone = "12345678";
  return {
    ...letter,
    messageId,
    mother: { ...mother, phone },
    children: [child],
    ...difference,
  } as Told;
}

/** The same letter as MedCom's XML. Its times must be written with Denmark's offset. */
export function asMedcomXml(
  letter: Told,
  { declaration = `<?xml version="1.0" encoding="UTF-8"?>` } = {},
): string {
  const { mother, children } = letter;
  const number = letter.messageId.slice(`EAN${SENDER}BREV`.length);
  return `${declaration}
<Emessage xmlns="http://rep.oio.dk/medcom.dk/xml/schemas/2011/02/17/">
  <Envelope>
    ${momentIn("Sent", letter.sentAt)}
    <Identifier>${number}</Identifier>
    <AcknowledgementCode>pluspositivkvitt</AcknowledgementCode>
  </Envelope>
  <BirthNotification>
    <Letter>
      <Identifier>${number}</Identifier>
      <VersionCode>XD3234L</VersionCode>
      <StatisticalCode>XDIS32</StatisticalCode>
      ${momentIn("Authorisation", letter.sentAt)}
      <TypeCode>XDIS32</TypeCode>
      ${textIn("StatusCode", WORDS[letter.status])}
      <EpisodeOfCareIdentifier>F-${number}</EpisodeOfCareIdentifier>
    </Letter>
    <Sender>
      <EANIdentifier>${SENDER}</EANIdentifier>
      <Identifier>6620151</Identifier>
      <IdentifierCode>sygehusafdelingsnummer</IdentifierCode>
      <OrganisationName>Imagined Hospital</OrganisationName>
    </Sender>
    <Receiver>
      <EANIdentifier>5790000999990</EANIdentifier>
      <Identifier>${letter.municipality.replace(/^0/, "")}</Identifier>
      <IdentifierCode>kommunenummer</IdentifierCode>
    </Receiver>
    <Practitioner>
      <Identifier>012345</Identifier>
      <IdentifierCode>ydernummer</IdentifierCode>
      <OrganisationName>Imagined Practice</OrganisationName>
    </Practitioner>
    <Patient>
      ${textIn("CivilRegistrationNumber", mother.cpr)}
      <PersonSurnameName>${mother.name.split(" ").at(-1)}</PersonSurnameName>
      <PersonGivenName>${mother.name.split(" ").slice(0, -1).join(" ")}</PersonGivenName>
      ${textIn("StreetName", mother.address.street)}
      ${textIn("DistrictName", mother.address.city)}
      ${textIn("PostCodeIdentifier", mother.address.postalCode)}
      <MaritalStatus>gift</MaritalStatus>
      <TelephoneSubscriber>${textIn("MobileSubscriberIdentifier", mother.phone)}</TelephoneSubscriber>
      ${textIn("EpisodeOfCareStatusCode", WORDS[letter.discharge])}
    </Patient>
${children.map(relationOf).join("\n")}
    <Pregnancy>
      ${momentIn("DateofDelivery", `${letter.dueDate}T00:00`)}
      <PregnancyPrincipalDiagnoses><DiagnoseCode>DZ340</DiagnoseCode></PregnancyPrincipalDiagnoses>
    </Pregnancy>
    <Birth>
      <PregnancyDuration>${textIn("Weeks", letter.gestationalAge.weeks)}${textIn("Days", letter.gestationalAge.days)}</PregnancyDuration>
      <AmnioticFluidDescription>klart<Break/>rigeligt</AmnioticFluidDescription>
    </Birth>
${children.map(infoOf).join("\n")}
  </BirthNotification>
</Emessage>
`;
}

function relationOf({ cpr, bornAt, sex }: Told["children"][number]): string {
  return `    <ChildRelation>
      <RelationCode>barn</RelationCode>
      ${textIn("PersonIdentifier", cpr)}
      ${momentIn("TimeOfBirth", bornAt)}
      <BirthStatus1>levendefødt</BirthStatus1>
      <BirthStatus2>enkeltfødt</BirthStatus2>
      ${textIn("Gender", WORDS[sex])}
    </ChildRelation>`;
}

function infoOf({ weightGrams, lengthCm, headCm }: Told["children"][number]): string {
  return `    <ChildInfo>
      <ChildDimensions>${textIn("Weight", weightGrams)}${textIn("Length", lengthCm)}${textIn("HeadCircumference", headCm)}</ChildDimensions>
      <ApgarScore><ScoreAfterFiveMin>10</ScoreAfterFiveMin></ApgarScore>
    </ChildInfo>`;
}

function textIn(name: string, text: string | number | undefined): string {
  return text === undefined ? "" : `<${name}>${text}</${name}>`;
}

function momentIn(name: string, instant: string): string {
  return `<${name}><Date>${instant.slice(0, 10)}</Date><Time>${instant.slice(11, 16)}</Time></${name}>`;
}

/** A letter with something else in the place of what must stand in it. */
export function changedIn(xml: string, from: string | RegExp, to: string): string {
  const changed = xml.replace(from, () => to);
  if (changed === xml) throw new Error(`the letter does not hold ${from}`);
  return changed;
}
