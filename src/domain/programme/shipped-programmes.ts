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

/** The programmes that come with the product, the national template first. */
export const SHIPPED_PROGRAMMES: readonly ShippedProgramme[] = [
  national,
  favrskov,
  aarhus,
  vejle,
  koebenhavn,
].map((imported) => {
  const document = imported as ProgrammeDocument; // a test checks each file as if it came in at the door
  return { document, programme: readProgramme(document) };
});
