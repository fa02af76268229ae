import { anImportedChild, anImportedFamily } from "./an-import.ts";
import {
  type Place,
  inBody,
  inLetter,
  inPath,
  keyOf,
  nobody,
  nobodysNumber,
  requestOf,
} from "./foreign-places.ts";
import { aFileOf } from "./requests-of-imports.ts";

/** A file, in the place of what is no JSON. */
const inFile = (place: Place, familyOf: (value: string) => object): Place => ({
  ...place,
  request: (_, value) => aFileOf([familyOf(value)]),
});

const child = (field: string) => (value: string) =>
  anImportedFamily({ children: [anImportedChild({ [field]: value })] });
const mother = (field: string) => (value: string) =>
  anImportedFamily({ mother: { [field]: value } });

const ofMatch = (place: Place): Place => ({
  ...place,
  name: "path match",
  theirs: async (other) => other.match ?? "",
  request: (own, value) => requestOf("decideImportMatch", { ...own, match: value }),
});

const inImport = (operation: string): Place => ({
  ...inPath(operation, "child"),
  theirs: async (other) => other.import ?? "",
  request: (own, value) => requestOf(operation, { ...own, import: value }),
});

/** A cursor that only the other municipality's list gave out: an import has few lines, so it is one of ours in shape alone. */
const cursorIn = (operation: string): Place => ({
  name: "query cursor",
  theirs: async () => `${btoa("1 x")}.${"01".repeat(32)}`,
  unknown: (theirs) => theirs.replace(/1$/, "2"),
  request: (own, value) => {
    const asked = requestOf(operation, own);
    return { ...asked, path: `${asked.path}?limit=1&cursor=${value}` };
  },
});

const reference = () => `journal-${crypto.randomUUID()}`;
const replacement = () => `R${crypto.randomUUID().slice(0, 12)}`;

/** Where operations on imports name something. */
export const IMPORT_PLACES: Readonly<Record<string, readonly Place[]>> = {
  startImport: [
    keyOf("startImport"),
    inFile(
      inLetter("cpr", nobodysNumber, () => ({})),
      mother("cpr"),
    ),
    inFile(
      inLetter("replacementNumber", replacement, () => ({})),
      mother("replacementNumber"),
    ),
    inFile(
      inLetter("externalReference", reference, () => ({})),
      child("externalReference"),
    ),
    inFile(
      inBody("healthVisitor", "startImport", "healthVisitor", () => ({})),
      (healthVisitor) => anImportedFamily({ healthVisitor }),
    ),
  ],
  listImports: [cursorIn("listImports")],
  readImport: [inImport("readImport")],
  listImportLines: [inImport("listImportLines"), cursorIn("listImportLines")],
  listImportMatches: [inImport("listImportMatches"), cursorIn("listImportMatches")],
  decideImportMatch: [
    inImport("decideImportMatch"),
    ofMatch(inImport("decideImportMatch")),
    keyOfNobodys("decideImportMatch"),
  ],
  commitImport: [inImport("commitImport"), keyOfNobodys("commitImport")],
  cancelImport: [inImport("cancelImport"), keyOfNobodys("cancelImport")],
};

/** A key with a request about nobody's import, so that it is answered alike however often it is sent. */
function keyOfNobodys(operation: string): Place {
  const place = keyOf(operation);
  return {
    ...place,
    request: (own, value) => {
      const asked = requestOf(operation, { ...own, import: nobody() });
      const path = asked.path.replace(/imports\/[^/]+/, "imports/no-import");
      return { ...asked, path, headers: { ...asked.headers, "Idempotency-Key": value } };
    },
  };
}
