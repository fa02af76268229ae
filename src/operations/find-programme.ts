import { invariant } from "../domain/invariant.ts";
import {
  SHIPPED_PROGRAMMES,
  type ShippedProgramme,
} from "../domain/programme/shipped-programmes.ts";

const NATIONAL = "national";

/** Every programme that a municipality may read, the national template first. */
export function listProgrammes(): readonly ShippedProgramme[] {
  return SHIPPED_PROGRAMMES;
}

/** A programme by its id, in its current version or the one asked for; undefined where there is none. */
export function findProgramme(id: string, version?: string): ShippedProgramme | undefined {
  return SHIPPED_PROGRAMMES.find(
    ({ document }) => document.id === id && (version ?? document.version) === document.version,
  );
}

/** The programme that a municipality plans by: its own, else the national template. */
export function currentProgramme(municipality: string): ShippedProgramme {
  const current =
    SHIPPED_PROGRAMMES.find(({ document }) => document.municipality === municipality) ??
    findProgramme(NATIONAL);
  invariant(current !== undefined, "the national template is shipped");
  return current;
}
