import aarhus from "./shipped/aarhus.json" with { type: "json" };
import favrskov from "./shipped/favrskov.json" with { type: "json" };
import koebenhavn from "./shipped/koebenhavn.json" with { type: "json" };
import national from "./shipped/national.json" with { type: "json" };
import vejle from "./shipped/vejle.json" with { type: "json" };
import { type ProgrammeDocument, readProgramme } from "./programme-document.ts";
import type { Programme } from "./programme.ts";

/** A programme beside the document that it was read from. */
export interface ShippedProgramme {
  readonly document: ProgrammeDocument;
  readonly programme: Programme;
}

/** What a municipality without a programme of its own plans by. */
const NATIONAL_TEMPLATE = shipped(national);

/** The programmes that come with the product, the national template first. */
export const SHIPPED_PROGRAMMES: readonly ShippedProgramme[] = [
  NATIONAL_TEMPLATE,
  ...[favrskov, aarhus, vejle, koebenhavn].map(shipped),
];

/** The programme that a municipality plans by: its own, else the national template. */
export function currentProgramme(municipality: string): ShippedProgramme {
  return (
    SHIPPED_PROGRAMMES.find(({ document }) => document.municipality === municipality) ??
    NATIONAL_TEMPLATE
  );
}

function shipped(imported: object): ShippedProgramme {
  const document = imported as ProgrammeDocument; // a test checks each file as if it came in at the door
  return { document, programme: readProgramme(document) };
}
