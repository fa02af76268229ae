import type { Consent } from "../../domain/needs/consent.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";

interface ConsentColumns {
  readonly consentGiven: boolean | null;
  readonly consentBy: string | null;
  readonly consentOn: string | null;
}

/** What the parents said, in the columns of whatever it was said of; nulls where nobody has asked. */
export function consentColumns(consent: Consent | undefined): ConsentColumns {
  return {
    consentGiven: consent?.given ?? null,
    consentBy: consent?.by ?? null,
    consentOn: consent?.on ?? null,
  };
}

export function consentOf({
  consentGiven: given,
  consentBy,
  consentOn,
}: ConsentColumns): Consent | undefined {
  if (given === null) return undefined;
  return { given, by: consentBy as Consent["by"], on: consentOn as CivilDate };
}
