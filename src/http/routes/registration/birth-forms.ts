import type { BirthLetter } from "../../../domain/registration/birth-letter.ts";
import { accepted, refused } from "../../../domain/result.ts";
import { decodeXml } from "../../../journal/medcom/decode-xml.ts";
import { parseXml } from "../../../journal/medcom/parse-xml.ts";
import { type Places, readBirthLetter } from "../../../journal/medcom/read-birth-letter.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { type BodyForm, jsonForm } from "../../read-body.ts";
import { birthNotification, toBirthLetter } from "../../wire/registration/birth-notification.ts";
import { checkMedcomLetter, pathOf } from "../../wire/registration/medcom-letter.ts";

const LETTER_BYTES_MAX = 200_000;
const CHARSET = /;\s{0,10}charset=["']?([A-Za-z0-9._-]{1,40})/i;

/** A letter in one form or the other. */
export interface SentLetter {
  readonly letter: BirthLetter;
  /** Of one in XML: where its fields stand, and what nothing is kept of. */
  readonly xml?: { readonly places: Places; readonly unmapped: readonly string[] };
}

/** How a birth notification may come to a municipality: as JSON, or as MedCom's XML. */
export function birthForms(municipality: string): readonly BodyForm<SentLetter>[] {
  return [
    jsonForm(birthNotification, (sent) => ({ letter: toBirthLetter(sent) })),
    medcomForm(municipality),
  ];
}

function medcomForm(municipality: string): BodyForm<SentLetter> {
  return {
    mediaTypes: ["application/xml", "text/xml"],
    knowsCharsets: true,
    read: (bytes, mediaType) => {
      if (bytes.byteLength > LETTER_BYTES_MAX) {
        return refused({ code: "letterTooLarge", faults: [] });
      }
      const decoded = decodeXml(new Uint8Array(bytes), CHARSET.exec(mediaType)?.[1]);
      if ("fault" in decoded) {
        return refused(
          decoded.fault === "otherCharset"
            ? { code: decoded.fault, faults: [] }
            : problemOf([{ pointer: "", code: decoded.fault }]),
        );
      }
      const root = parseXml(decoded.text);
      if (typeof root === "string") return refused(problemOf([{ pointer: "", code: root }]));
      const read = readBirthLetter(root, municipality);
      const checked = checkMedcomLetter(read);
      if ("faults" in checked) return refused(problemOf(checked.faults));
      const { letter, unmapped } = checked;
      const xml = { places: read.places, unmapped };
      return accepted({ told: { letter, xml }, sent: decoded.text });
    },
  };
}

/** A problem with its places in the letter as it was sent. */
export function inLetter(problem: Problem, { xml }: SentLetter): Problem {
  if (xml === undefined) return problem;
  const faults = problem.faults.map((fault) => ({
    ...fault,
    pointer: pathOf(xml.places, fault.pointer),
  }));
  return { ...problem, faults };
}
