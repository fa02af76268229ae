import {
  CPR_SYSTEM,
  type Identifier,
  REPLACEMENT_SYSTEM,
} from "../../domain/registration/identifier.ts";
import { imaginedCpr, imaginedFamily } from "./imagined-family.ts";

interface SandboxPerson {
  readonly name: string;
  readonly identifiers: readonly Identifier[];
}

const [WOMAN, GIRL, HER_TWIN] = ["5998", "5996", "5994"] as const;
/** So many places on, a family's first child is called otherwise. */
const NAMES_APART = 7;

/** Brita Test Berggren: one of MedCom's national test persons, as its guides to FHIR messages show her (dk-medcom-core). */
const TEST_PERSON: SandboxPerson = {
  name: "Brita Test Berggren",
  identifiers: [{ system: CPR_SYSTEM, value: "1509819996" }],
};

/** Numbers formed as dk-core 3.2.0 says of those who have no CPR number. */
const replacement = (value: string) => [{ system: REPLACEMENT_SYSTEM, value }];

/** A family's mother: nobody, of a day in 1890, but where a test person or a replacement number is wanted. */
export function sandboxMother(name: string, place: number): SandboxPerson {
  if (name === "first-child") return TEST_PERSON;
  return {
    name: `Mor ${imaginedFamily(place).name}`,
    identifiers:
      name === "replacement-number" ? replacement("0101901AB2") : [imaginedCpr(place, WOMAN)],
  };
}

/** A child of hers. */
export function sandboxChild(name: string, place: number, among = 0): SandboxPerson {
  const [first = ""] = imaginedFamily(place + NAMES_APART * among).children;
  const last = name === "first-child" ? "Test Berggren" : imaginedFamily(place).name;
  return {
    name: `${first} ${last}`,
    identifiers:
      name === "replacement-number"
        ? replacement("2912191AC4")
        : [imaginedCpr(place, among === 0 ? GIRL : HER_TWIN)],
  };
}
