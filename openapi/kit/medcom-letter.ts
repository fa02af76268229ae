import { type Kit, aCpr } from "./kit.ts";

export const MEDCOM = "http://rep.oio.dk/medcom.dk/xml/schemas/2011/02/17/";

/** MedCom's birth notification, XDIS32, about a girl of yesterday, with as little as it takes. */
export function medcomLetter(
  { day, municipality }: Kit,
  { isAlive }: { readonly isAlive: boolean },
): string {
  const on = day(-1);
  const number = String(Math.floor(Math.random() * 1e10)).padStart(10, "0");
  const stillborn = isAlive ? "" : "<BirthStatus1>dødfødt</BirthStatus1>";
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
    ${stillborn}
    <Gender>pige</Gender>
  </ChildRelation>
  <Pregnancy>
    <DateofDelivery><Date>${on}</Date><Time>00:00</Time></DateofDelivery>
  </Pregnancy>
</BirthNotification>`;
}
