import type { SelfHarmTold } from "../criteria/instruments.ts";
import type { Start } from "../needs/handovers/transition.ts";
import type { Title } from "../programme/programme.ts";
import type { ParentPart } from "../registration/family-on-record.ts";
import { danishDate } from "../time/danish-date.ts";
import { observationWords } from "../visits/danish-sentence.ts";
import type { Outcome } from "../visits/outcome.ts";
import type { Task, TaskKind, TaskReason } from "./task.ts";

/** What each kind of task asks for. */
export const TASK_TITLES: Readonly<Record<TaskKind, Title>> = {
  "act-on-self-harm-thoughts": {
    da: "Tal med forælderen i dag om tanker om selvskade",
    en: "Talk with the parent today about thoughts of self-harm",
  },
  "offer-new-time": { da: "Tilbyd en ny tid", en: "Offer a new time" },
  "personal-contact": { da: "Tag personlig kontakt", en: "Get in touch in person" },
  "decide-how-to-go-on": { da: "Beslut, hvordan I går videre", en: "Decide how to go on" },
  "say-what-came-of-it": {
    da: "Skriv, hvad der kom ud af aftalen",
    en: "Say what came of the appointment",
  },
  "document-observations": {
    da: "Dokumentér observationerne",
    en: "Document the observations",
  },
  "cover-first-days": {
    da: "Find ud af, hvem der dækker de første dage",
    en: "Find out who covers the first days",
  },
  "ask-about-discharge": { da: "Spørg til udskrivelsen", en: "Ask about the discharge" },
  "ask-about-former-visits": {
    da: "Spørg til de tidligere besøg",
    en: "Ask about former visits",
  },
  "follow-up-agreement": {
    da: "Følg op på aftalen med familien",
    en: "Follow up the agreement with the family",
  },
  "review-feedback": {
    da: "Tal med forælderen om, hvordan hjælpen virker",
    en: "Talk with the parent about how the help works",
  },
  "plan-next-meeting": { da: "Aftal det næste møde", en: "Agree the next meeting" },
  "ask-about-handover": {
    da: "Tag stilling til en overlevering",
    en: "Decide whether to hand over",
  },
  "prepare-handover": { da: "Forbered overleveringen", en: "Prepare the handover" },
  "await-acknowledgement": {
    da: "Følg op på overleveringen",
    en: "Follow up on the handover",
  },
  "review-concern": { da: "Se på bekymringen igen", en: "Look at the concern again" },
  "escalate-concern": {
    da: "Følg op på en bekymring, der er gået i stå",
    en: "Follow up a concern that has come to a halt",
  },
  "hand-over-concern": { da: "Overlever bekymringen", en: "Hand the concern over" },
};

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  "not-home": "ingen var hjemme",
  "cancelled-by-family": "familien aflyste",
  "cancelled-by-service": "sundhedsplejen aflyste",
  declined: "familien takkede nej",
  "covered-elsewhere": "besøget er dækket andetsteds",
};

const TOLD_BY: Readonly<Record<SelfHarmTold, string>> = {
  "epds-self-harm-mother": "mor har fortalt om sådanne tanker i EPDS",
  "epds-self-harm-partner": "partner har fortalt om sådanne tanker i EPDS",
  "self-harm-thoughts": "det er noteret",
};

const START_WORDS: Readonly<Record<Start, string>> = {
  daycare: "dagtilbud",
  kindergarten: "børnehave",
};

/** `Tilbyd en ny tid (2-månedersbesøg): ingen var hjemme den 28. april 2026.` `titleOf` names a rule. */
export function taskSentence(
  { kind, because }: Pick<Task, "kind" | "because">,
  visit: string | undefined,
  titleOf: (rule: string) => string,
): string {
  const about = visit === undefined ? "" : ` (${visit})`;
  const reasons = because.map((reason) => reasonWords(reason, titleOf));
  return `${TASK_TITLES[kind].da}${about}: ${reasons.join("; ")}.`;
}

function reasonWords(reason: TaskReason, titleOf: (rule: string) => string): string {
  switch (reason.code) {
    case "cameToNothing":
      return `${OUTCOME_WORDS[reason.outcome]} den ${danishDate(reason.on)}`;
    case "dayHasPassed":
      return `aftalen var den ${danishDate(reason.on)}, og ingen har skrevet, hvad der skete`;
    case "notDocumented":
      return `ved kontakten den ${danishDate(reason.on)} mangler ${reason.missing.map(observationWords).join(", ")}`;
    case "selfHarmThoughts":
      return `${TOLD_BY[reason.fact]} den ${danishDate(reason.on)}. Et menneske handler samme dag; en aftale alene er ikke nok`;
    case "nobodyCovers":
      return `ingen er noteret til og med den ${danishDate(reason.until)}`;
    case "concernStepPassed":
      return `næste skridt skulle være taget den ${danishDate(reason.on)}`;
    case "concernReviewPassed":
      return `den skulle ses på igen den ${danishDate(reason.on)}`;
    case "childHasMoved":
      return `barnet er flyttet fra kommunen den ${danishDate(reason.on)}`;
    case "stillAdmitted":
      return `barnet har været indlagt siden den ${danishDate(reason.since)}`;
    case "beforeArrival":
      return `${titleOf(reason.rule)} lå før ankomsten til kommunen (sidste dag ${danishDate(reason.latest)})`;
    case "agreementDue":
      return `der skulle følges op senest den ${danishDate(reason.due)}`;
    case "feedbackToReview":
      return feedbackWords(reason);
    case "meetingHasPassed":
      return `det forrige var den ${danishDate(reason.on)}`;
    case "handoverUndecided":
      return `barnet begynder i ${START_WORDS[reason.transition]} den ${danishDate(reason.start)}, og ingen har noteret, om noget skal gives videre`;
    case "handoverNeeded":
      return `barnet begynder i ${START_WORDS[reason.transition]} den ${danishDate(reason.start)}, og der er behov for en overlevering`;
    case "notAcknowledged":
      return `den blev sendt den ${danishDate(reason.sentOn)}, og modtageren har ikke kvitteret`;
  }
}

const PARENT_WORDS: Readonly<Record<ParentPart, string>> = {
  mother: "moderens",
  "second-parent": "den anden forælders",
};

/** Of the forms alone: what they say of the help, and nothing of the parent. */
function feedbackWords({
  parent,
  cause,
  measures,
  on,
}: Extract<TaskReason, { code: "feedbackToReview" }>): string {
  const forms = measures.map((measure) => measure.toUpperCase()).join(" og ");
  const seen =
    cause === "fell" ? "er lavere end ved kontakten før" : "er ikke steget to gange i træk";
  return `${PARENT_WORDS[parent]} ${forms} ${seen} (den ${danishDate(on)}), så spørg, hvad der kan gøres anderledes`;
}
