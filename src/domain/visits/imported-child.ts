import type { ChildOnRecord } from "../registration/child-on-record.ts";
import { arrivedChild } from "../registration/tell-arrival.ts";
import type { ImportedChild } from "./imported-family.ts";

/** A child once another system has told of it: as with an arrival, what is on record stands, and what nobody knew is filled in. */
export function importedChild(child: ChildOnRecord, told: ImportedChild, now: Date): ChildOnRecord {
  const after = arrivedChild(child, told, now);
  const known = child.facts.recordedFacts;
  const news = told.facts.recordedFacts.filter(
    ({ fact, on }) => !known.some((former) => former.fact === fact && former.on === on),
  );
  const isExpected = child.version === 0 && told.facts.birthDate === undefined;
  return {
    ...after,
    facts: { ...after.facts, recordedFacts: [...known, ...news] },
    provisional: isExpected ? ["due"] : after.provisional, // until a scan or the birth letter says so
  };
}
