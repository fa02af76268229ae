import {
  SHIPPED_PROGRAMMES,
  type ShippedProgramme,
} from "../../domain/programme/shipped-programmes.ts";

/** A programme by its id, in its current version or the one asked for; undefined where there is none. */
export function findProgramme(asked: {
  readonly id: string;
  readonly version?: string | undefined;
}): ShippedProgramme | undefined {
  return SHIPPED_PROGRAMMES.find(
    ({ document }) =>
      document.id === asked.id && (asked.version ?? document.version) === document.version,
  );
}
