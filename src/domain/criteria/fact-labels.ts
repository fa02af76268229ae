/** What a fact is called in Danish, where the field has a word for it; a municipality's own fact goes by its name. */
const DANISH_LABELS: Readonly<Record<string, string>> = {
  "first-time-parents": "førstegangsforældre",
  "gestational-days": "gestationsalder i dage",
  preterm: "for tidlig fødsel",
  "multiple-birth": "flerlingefødsel",
  "early-discharge": "tidlig udskrivelse",
  "in-daycare": "påbegyndt dagtilbud",
  "birth-weight-grams": "fødselsvægt i gram",
  "needs-contacts-first-year": "behovskontakter i første leveår",
  "needs-contact-wanted": "ønske om behovsbesøg",
  "epds-mother": "mors EPDS",
  "epds-partner": "partners EPDS",
  adbb: "ADBB",
  "daycare-handover-needed": "behov for overlevering til dagtilbud",
  "daycare-handover-consent": "samtykke til overlevering",
  "intervention-opened": "åben eller tidligere indsats",
  "unresolved-criterion": "uafklaret bekymring",
  "parents-wish-three-and-a-half-years": "forældrenes ønske om besøg ved 3½ år",
  "parents-wish-eighteen-months": "forældrenes ønske om besøg ved 1½ år",
  "daycare-concern": "bekymring fra dagtilbud",
  "language-concern": "bekymring for sprog",
  "eating-concern": "bekymring for kost og spisning",
  overweight: "overvægt",
  constipation: "forstoppelse",
  "toilet-training-concern": "bekymring for renlighed",
  "sleep-concern": "bekymring for søvn",
  "parenting-conflict": "konflikter om opdragelse",
};

export function danishFactLabel(fact: string): string {
  return Object.hasOwn(DANISH_LABELS, fact) ? (DANISH_LABELS[fact] ?? fact) : `»${fact}«`;
}

/** Whether the field has a word for a fact: one that has none may be a slip of the pen, and nobody would record it. */
export function isNamedFact(fact: string): boolean {
  return Object.hasOwn(DANISH_LABELS, fact);
}
