interface Label {
  readonly da: string;
  readonly en: string;
}

/** What a fact is called, where the field has a word for it; a municipality's own fact goes by its name. */
const LABELS: Readonly<Record<string, Label>> = {
  "first-time-parents": { da: "førstegangsforældre", en: "first-time parents" },
  "gestational-days": { da: "gestationsalder i dage", en: "gestational age in days" },
  preterm: { da: "for tidlig fødsel", en: "preterm birth" },
  "multiple-birth": { da: "flerlingefødsel", en: "multiple birth" },
  "early-discharge": { da: "tidlig udskrivelse", en: "early discharge" },
  "in-daycare": { da: "påbegyndt dagtilbud", en: "daycare begun" },
  "birth-weight-grams": { da: "fødselsvægt i gram", en: "birth weight in grams" },
  "needs-contacts-first-year": {
    da: "behovskontakter i første leveår",
    en: "needs-based contacts in the first year",
  },
  admitted: { da: "indlagt på sygehus", en: "admitted to a hospital" },
  "first-days-covered-by": {
    da: "hvem der dækker de første dage",
    en: "who covers the first days",
  },
  "needs-contact-wanted": { da: "ønske om behovsbesøg", en: "wish for a needs-based visit" },
  "epds-mother": { da: "mors EPDS", en: "the mother's EPDS" },
  "epds-partner": { da: "partners EPDS", en: "the partner's EPDS" },
  adbb: { da: "ADBB", en: "ADBB" },
  "daycare-handover-needed": {
    da: "behov for overlevering til dagtilbud",
    en: "need of a handover to daycare",
  },
  "daycare-handover-consent": { da: "samtykke til overlevering", en: "consent to a handover" },
  "kindergarten-handover-needed": {
    da: "behov for overlevering til børnehave",
    en: "need of a handover to kindergarten",
  },
  "kindergarten-handover-consent": {
    da: "samtykke til overlevering til børnehave",
    en: "consent to a handover to kindergarten",
  },
  "municipality-handover-consent": {
    da: "samtykke til overlevering til en anden kommune",
    en: "consent to a handover to another municipality",
  },
  "intervention-opened": {
    da: "åben eller tidligere indsats",
    en: "present or earlier intervention",
  },
  "unresolved-criterion": { da: "uafklaret bekymring", en: "unresolved concern" },
  "parents-wish-three-and-a-half-years": {
    da: "forældrenes ønske om besøg ved 3½ år",
    en: "the parents' wish for a visit at 3½ years",
  },
  "parents-wish-eighteen-months": {
    da: "forældrenes ønske om besøg ved 1½ år",
    en: "the parents' wish for a visit at 1½ years",
  },
  "daycare-concern": { da: "bekymring fra dagtilbud", en: "the daycare's concern" },
  "language-concern": { da: "bekymring for sprog", en: "concern about language" },
  "eating-concern": {
    da: "bekymring for kost og spisning",
    en: "concern about diet and eating",
  },
  overweight: { da: "overvægt", en: "overweight" },
  constipation: { da: "forstoppelse", en: "constipation" },
  "toilet-training-concern": { da: "bekymring for renlighed", en: "concern about toilet training" },
  "sleep-concern": { da: "bekymring for søvn", en: "concern about sleep" },
  "parenting-conflict": { da: "konflikter om opdragelse", en: "conflicts about upbringing" },
};

export function danishFactLabel(fact: string): string {
  return labelOf(fact)?.da ?? `»${fact}«`;
}

export function englishFactLabel(fact: string): string {
  return labelOf(fact)?.en ?? `“${fact}”`;
}

function labelOf(fact: string): Label | undefined {
  return Object.hasOwn(LABELS, fact) ? LABELS[fact] : undefined;
}

/** Whether the field has a word for a fact: one that has none may be a slip of the pen, and nobody would record it. */
export function isNamedFact(fact: string): boolean {
  return labelOf(fact) !== undefined;
}
