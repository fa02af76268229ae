import { aDay } from "./a-day-plan.ts";
import type { AMunicipality } from "./a-municipality.ts";
import type { Answer } from "./answer.ts";
import type { Letter } from "./letters.ts";
import { type Registered, aJournal, bodyOf } from "./on-record.ts";

/** A child of a letter's mother without a number, born when the children of the letters are: it may be one of them. */
export async function registeredTwice(
  ask: (method: string, path: string, asking: { body: unknown }) => Promise<Answer>,
  { mother }: Pick<Letter, "mother">,
  difference: object = {},
): Promise<string> {
  const child = { name: "Alma", birthDate: "2026-03-02", dischargedOn: "2026-03-03" };
  const children = [{ ...child, ...difference }];
  const body = { arrivedOn: "2026-03-02", mother, children };
  const answer = await ask("POST", "/v1/arrivals", { body });
  return bodyOf<Registered>(answer, 201).children[0]?.childId ?? "";
}

/** A child of a letter, and the same child a second time: one without a number, of the same mother. */
export async function aChildTwice(municipality: AMunicipality, letter = {}, difference = {}) {
  const day = await aDay(municipality);
  const family = await day.family(letter);
  const twice = await registeredTwice(municipality.as("coordinator"), family.letter, difference);
  const { visits } = await aJournal(municipality).schedule(twice);
  const visitOf = (rule: string) => visits.find((visit) => visit.rule === rule)?.id ?? "";
  return { ...day, ...family, twice, visitOf };
}
