import {
  SHIPPED_PROGRAMMES,
  type ShippedProgramme,
} from "../../domain/programme/shipped-programmes.ts";

/** Every programme that can be planned by: the shipped ones, which are everybody's, the national template first. */
export function listProgrammes(): readonly ShippedProgramme[] {
  return SHIPPED_PROGRAMMES;
}
