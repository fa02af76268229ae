import { expect, test } from "vitest";
import { TASK_TITLES, taskSentence } from "../../../src/domain/follow-up/danish-task.ts";
import { TASK_KINDS, type TaskKind, type TaskReason } from "../../../src/domain/follow-up/task.ts";
import { OUTCOMES } from "../../../src/domain/visits/outcome.ts";
import { day } from "../../support/a-child.ts";

const on = day("2026-03-12");

test.each<{ kind: TaskKind; because: readonly TaskReason[]; sentence: string }>([
  {
    kind: "act-on-self-harm-thoughts",
    because: [{ code: "selfHarmThoughts", fact: "epds-self-harm-partner", on }],
    sentence:
      "Tal med forælderen i dag om tanker om selvskade (Etableringsbesøg): partner har fortalt om sådanne tanker i EPDS den 12. marts 2026. Et menneske handler samme dag; en aftale alene er ikke nok.",
  },
  {
    kind: "personal-contact",
    because: [
      { code: "cameToNothing", outcome: "not-home", on },
      { code: "cameToNothing", outcome: "cancelled-by-family", on: day("2026-03-14") },
    ],
    sentence:
      "Tag personlig kontakt (Etableringsbesøg): ingen var hjemme den 12. marts 2026; familien aflyste den 14. marts 2026.",
  },
  {
    kind: "say-what-came-of-it",
    because: [{ code: "dayHasPassed", appointment: "an-appointment", on }],
    sentence:
      "Skriv, hvad der kom ud af aftalen (Etableringsbesøg): aftalen var den 12. marts 2026, og ingen har skrevet, hvad der skete.",
  },
  {
    kind: "document-observations",
    because: [{ code: "notDocumented", on, missing: ["weight", "feeding"] }],
    sentence:
      "Dokumentér observationerne (Etableringsbesøg): ved kontakten den 12. marts 2026 mangler vægt, ernæring.",
  },
  {
    kind: "cover-first-days",
    because: [{ code: "nobodyCovers", until: on }],
    sentence:
      "Find ud af, hvem der dækker de første dage (Etableringsbesøg): ingen er noteret til og med den 12. marts 2026.",
  },
  {
    kind: "ask-about-discharge",
    because: [{ code: "stillAdmitted", since: on }],
    sentence:
      "Spørg til udskrivelsen (Etableringsbesøg): barnet har været indlagt siden den 12. marts 2026.",
  },
  {
    kind: "ask-about-former-visits",
    because: [{ code: "beforeArrival", rule: "two-months", latest: on }],
    sentence:
      "Spørg til de tidligere besøg (Etableringsbesøg): »two-months« lå før ankomsten til kommunen (sidste dag 12. marts 2026).",
  },
  {
    kind: "follow-up-agreement",
    because: [{ code: "agreementDue", agreement: "an-agreement", due: on }],
    sentence:
      "Følg op på aftalen med familien (Etableringsbesøg): der skulle følges op senest den 12. marts 2026.",
  },
  {
    kind: "review-feedback",
    because: [
      { code: "feedbackToReview", parent: "mother", cause: "fell", measures: ["ors", "srs"], on },
    ],
    sentence:
      "Tal med forælderen om, hvordan hjælpen virker (Etableringsbesøg): moderens ORS og SRS er lavere end ved kontakten før (den 12. marts 2026), så spørg, hvad der kan gøres anderledes.",
  },
  {
    kind: "review-feedback",
    because: [
      {
        code: "feedbackToReview",
        parent: "second-parent",
        cause: "stalls",
        measures: ["ors"],
        on,
      },
    ],
    sentence:
      "Tal med forælderen om, hvordan hjælpen virker (Etableringsbesøg): den anden forælders ORS er ikke steget to gange i træk (den 12. marts 2026), så spørg, hvad der kan gøres anderledes.",
  },
  {
    kind: "plan-next-meeting",
    because: [{ code: "meetingHasPassed", on }],
    sentence: "Aftal det næste møde (Etableringsbesøg): det forrige var den 12. marts 2026.",
  },
  {
    kind: "ask-about-handover",
    because: [{ code: "handoverUndecided", transition: "kindergarten", start: on }],
    sentence:
      "Tag stilling til en overlevering (Etableringsbesøg): barnet begynder i børnehave den 12. marts 2026, og ingen har noteret, om noget skal gives videre.",
  },
  {
    kind: "prepare-handover",
    because: [{ code: "handoverNeeded", transition: "daycare", start: on }],
    sentence:
      "Forbered overleveringen (Etableringsbesøg): barnet begynder i dagtilbud den 12. marts 2026, og der er behov for en overlevering.",
  },
  {
    kind: "await-acknowledgement",
    because: [{ code: "notAcknowledged", handover: "one", transition: "daycare", sentOn: on }],
    sentence:
      "Følg op på overleveringen (Etableringsbesøg): den blev sendt den 12. marts 2026, og modtageren har ikke kvitteret.",
  },
])("$kind reads aloud", ({ kind, because, sentence }) => {
  const titleOf = (rule: string) => `»${rule}«`;
  expect(taskSentence({ kind, because }, "Etableringsbesøg", titleOf)).toBe(sentence);
});

test("without a visit it names none", () => {
  const because = [{ code: "nobodyCovers", until: on }] as const;
  expect(taskSentence({ kind: "cover-first-days", because }, undefined, String)).toMatch(
    /^Find ud af, hvem der dækker de første dage: /,
  );
});

test("every kind and every outcome has words of its own", () => {
  const titles = TASK_KINDS.flatMap((kind) => [TASK_TITLES[kind].da, TASK_TITLES[kind].en]);
  expect(new Set(titles).size).toBe(2 * TASK_KINDS.length);
  const sentences = OUTCOMES.map((outcome) =>
    taskSentence(
      { kind: "offer-new-time", because: [{ code: "cameToNothing", outcome, on }] },
      undefined,
      String,
    ),
  );
  expect(new Set(sentences).size).toBe(OUTCOMES.length);
});
