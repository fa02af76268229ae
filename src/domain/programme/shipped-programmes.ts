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

/** What the national template gained in its version 2026-2: the home visit that follows the call in KL's story of Rikke. */
const SINCE_2026_2 = new Set(["epds-home-visit", "epds-partner-home-visit"]);

/** The national template as it was published before. */
const NATIONAL_2026_1 = shipped({
  ...national,
  version: "2026-1",
  rules: national.rules.filter(({ code }) => !SINCE_2026_2.has(code)),
});

/** What a municipality without a programme of its own plans by. */
const NATIONAL_TEMPLATE = continuing(NATIONAL_2026_1, shipped(national));

/** The programmes that come with the product, the national template first. */
export const SHIPPED_PROGRAMMES: readonly ShippedProgramme[] = [
  NATIONAL_TEMPLATE,
  ...[favrskov, aarhus, vejle, koebenhavn].map(shipped),
];

/** All that ever came with it: a version that was followed stays what it was. */
export const SHIPPED_VERSIONS: readonly ShippedProgramme[] = [
  ...SHIPPED_PROGRAMMES,
  NATIONAL_2026_1,
];

/** The programme that a municipality plans by: its own, else the national template. */
export function currentProgramme(municipality: string): ShippedProgramme {
  return (
    SHIPPED_PROGRAMMES.find(({ document }) => document.municipality === municipality) ??
    NATIONAL_TEMPLATE
  );
}

/** What a version has just as the one before is planned alike by both: nobody is told of a change that is none. */
function continuing(
  { programme: before }: ShippedProgramme,
  { document, programme }: ShippedProgramme,
): ShippedProgramme {
  const { id, version } = before;
  const former = new Set(before.rules.map(({ code }) => code));
  const rules = programme.rules.map((rule) =>
    former.has(rule.code) ? { ...rule, unchangedSince: { id, version } } : rule,
  );
  return { document, programme: { ...programme, rules } };
}

function shipped(imported: object): ShippedProgramme {
  const document = imported as ProgrammeDocument; // a test checks each file as if it came in at the door
  return { document, programme: readProgramme(document) };
}
