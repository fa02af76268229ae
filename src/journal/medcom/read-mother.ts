import type { LetterReader } from "./letter-reader.ts";
import type { XmlElement } from "./parse-xml.ts";

/** What MedCom's schema has where a CPR number must stand and nobody knows it. */
export const UNKNOWN_NUMBER = "0000000000";

/** The first of these that is given is the one to call; a mobile telephone is hers alone. */
const TELEPHONES = [
  "MobileSubscriberIdentifier",
  "PrivateSubscriberIdentifier",
  "OtherSubscriberIdentifier",
  "WorkSubscriberIdentifier",
];

/** The letter's patient is the mother. */
export function readMother(
  { one, text }: LetterReader,
  patient: XmlElement | undefined,
  path: string,
) {
  const number = text(patient, "CivilRegistrationNumber");
  const telephones = one(patient, "TelephoneSubscriber");
  const given = TELEPHONES.find((name) =>
    telephones?.children.some((child) => child.name === name && child.text !== ""),
  );
  const street = [text(patient, "StreetName"), text(patient, "SuburbName")].filter(Boolean);
  const address = {
    street: street.join(", ") || undefined,
    postalCode: text(patient, "PostCodeIdentifier"),
    city: text(patient, "DistrictName"),
  };
  const told = patient && {
    cpr: number === UNKNOWN_NUMBER ? undefined : number,
    replacementNumber: text(patient, "AlternativeIdentifier"),
    name: fullName(text(patient, "PersonGivenName"), text(patient, "PersonSurnameName")),
    address: Object.values(address).some(Boolean) ? address : undefined,
    phone: given && text(telephones, given),
    interpreter: text(one(patient, "InterpretationNeeds"), "ISOLanguageCode"),
  };
  const places = {
    "/mother": path,
    "/mother/cpr": `${path}/CivilRegistrationNumber`,
    "/mother/replacementNumber": `${path}/AlternativeIdentifier`,
    "/mother/name": `${path}/PersonSurnameName`,
    "/mother/address/street": `${path}/StreetName`,
    "/mother/address/postalCode": `${path}/PostCodeIdentifier`,
    "/mother/address/city": `${path}/DistrictName`,
    "/mother/phone": `${path}/TelephoneSubscriber/${given ?? ""}`,
    "/mother/interpreter": `${path}/InterpretationNeeds/ISOLanguageCode`,
  };
  return { told, places };
}

export function fullName(given: string | undefined, surname: string | undefined) {
  return [given, surname].filter(Boolean).join(" ") || undefined;
}
