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
  "gotland-mother": { da: "mors Gotland", en: "the mother's Gotland score" },
  "gotland-partner": { da: "partners Gotland", en: "the partner's Gotland score" },
  puf: { da: "PUF", en: "PUF" },
  aims: { da: "AIMS", en: "AIMS" },
  "epds-self-harm-mother": {
    da: "mors svar om tanker om selvskade i EPDS",
    en: "the mother's answer about thoughts of self-harm in EPDS",
  },
  "epds-self-harm-partner": {
    da: "partners svar om tanker om selvskade i EPDS",
    en: "the partner's answer about thoughts of self-harm in EPDS",
  },
  "turned-two-and-a-half": { da: "fyldt 2½ år", en: "turned 2½ years" },
  "malformation-or-disability": {
    da: "misdannelse eller funktionsnedsættelse",
    en: "malformation or disability",
  },
  "faltering-growth": { da: "vigende vægt eller vækst", en: "faltering weight or growth" },
  "breastfeeding-difficulty": { da: "udfordring med amning", en: "breastfeeding difficulty" },
  "excessive-crying": { da: "græder meget", en: "crying a lot" },
  "social-contact-difficulty": {
    da: "udfordring i social kontakt",
    en: "difficulty in social contact",
  },
  "motor-difficulty": { da: "udfordring med motorik", en: "motor difficulty" },
  "puf-finding": { da: "fund ved PUF", en: "finding by PUF" },
  "relation-difficulty": {
    da: "udfordring i forældre-barn-relation",
    en: "difficulty in the relation of parent and child",
  },
  "self-harm-thoughts": {
    da: "tanker om selvskade eller selvmord",
    en: "thoughts of self-harm or suicide",
  },
  "mental-illness": { da: "kendt psykisk sygdom", en: "known mental illness" },
  "traumatic-experiences": { da: "traumatiske oplevelser", en: "traumatic experiences" },
  "substance-misuse": { da: "misbrug", en: "substance misuse" },
  "domestic-violence": { da: "vold i nære relationer", en: "domestic violence" },
  "young-parent": { da: "ung forælder", en: "young parent" },
  "sparse-network": { da: "sparsomt netværk", en: "sparse network" },
  "financial-hardship": { da: "problem med økonomi", en: "financial hardship" },
  bereavement: { da: "tab i familien", en: "bereavement" },
  "bad-birth-experience": {
    da: "dårlig fødselsoplevelse",
    en: "bad experience of the birth",
  },
  "interpreter-needed": { da: "behov for tolk", en: "need of an interpreter" },
  "repeated-missed-visits": { da: "gentagne bortfaldne besøg", en: "repeated missed visits" },
  "granted-social-measures": { da: "bevilget social indsats", en: "granted social measures" },
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
