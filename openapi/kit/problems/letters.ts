import { type Kit, aCpr } from "../kit.ts";
import type { Sent } from "../server.ts";
import type { ProblemRequest, ProblemRequests } from "./problem-request.ts";

const MEDCOM = "http://rep.oio.dk/medcom.dk/xml/schemas/2011/02/17/";

const letter = (raw: string, type = "application/xml"): Sent => ({
  method: "POST",
  path: "/v1/birth-notifications",
  headers: { "Content-Type": type },
  raw,
});

const sent = (raw: string, type?: string): ProblemRequest => ({ request: () => letter(raw, type) });

/** MedCom's letter about a child that was born dead, with as little as it takes. */
function aStillbirth({ day, municipality }: Kit): string {
  const on = day(-1);
  const number = String(Math.floor(Math.random() * 1e10)).padStart(10, "0");
  return `<BirthNotification xmlns="${MEDCOM}">
  <Letter>
    <Identifier>${number}</Identifier>
    <VersionCode>XD3234L</VersionCode>
    <Authorisation><Date>${on}</Date><Time>06:00</Time></Authorisation>
    <StatusCode>nytbrev</StatusCode>
  </Letter>
  <Sender><EANIdentifier>5790000123450</EANIdentifier></Sender>
  <Receiver>
    <Identifier>${municipality.slice(-3)}</Identifier>
    <IdentifierCode>kommunenummer</IdentifierCode>
  </Receiver>
  <Patient>
    <CivilRegistrationNumber>${aCpr()}</CivilRegistrationNumber>
    <PersonSurnameName>Prøvesten</PersonSurnameName>
    <PersonGivenName>Mor</PersonGivenName>
  </Patient>
  <ChildRelation>
    <TimeOfBirth><Date>${on}</Date><Time>04:12</Time></TimeOfBirth>
    <BirthStatus1>dødfødt</BirthStatus1>
    <Gender>pige</Gender>
  </ChildRelation>
  <Pregnancy>
    <DateofDelivery><Date>${on}</Date><Time>00:00</Time></DateofDelivery>
  </Pregnancy>
</BirthNotification>`;
}

/** Birth notifications as MedCom's XML. */
export const LETTERS: ProblemRequests = {
  otherCharset: sent("<BirthNotification/>", "application/xml; charset=utf-16"),
  letterTooLarge: sent(" ".repeat(200_001)),
  malformedXml: sent("<BirthNotification>"),
  notABirthLetter: sent(`<DischargeLetter xmlns="${MEDCOM}"/>`),
  notOnce: sent(`<BirthNotification xmlns="${MEDCOM}"><Letter/><Letter/></BirthNotification>`),
  noLivingChild: {
    before: "a letter that tells of one child, and of that as dødfødt",
    request: (kit) => letter(aStillbirth(kit)),
  },
};
