import type { DeliveredScreening } from "../../domain/disclosure/disclose-delivery.ts";
import {
  KL_COMMON,
  type KlResource,
  PROFILES,
  QUESTIONNAIRES,
  type SubjectOf,
  coding,
  concept,
  profile,
} from "./kl-terms.ts";

const CITIZEN = coding(KL_COMMON, "25b4e705-2e9a-47a2-b11a-c829316b9d3a", "Borger");

/** The instruments that the guide has a questionnaire for. */
const QUESTIONNAIRE_OF: Readonly<Partial<Record<DeliveredScreening["instrument"], string>>> = {
  EPDS: "epds",
  ADBB: "adbb",
  PUF: "puf",
  AIMS: "aims",
};

/** The score, and of EPDS the one answer that is known here; none of the questions. */
export function screeningResource(
  screening: DeliveredScreening,
  subjectOf: SubjectOf,
): readonly KlResource[] {
  const { id, instrument, on, parent, selfHarmItem } = screening;
  const questionnaire = QUESTIONNAIRE_OF[instrument];
  const subject = subjectOf(parent ?? "child");
  if (questionnaire === undefined || subject === undefined) return [];
  const answer = (linkId: string, valueInteger: number) => ({ linkId, answer: [{ valueInteger }] });
  return [
    {
      resourceType: "QuestionnaireResponse",
      id,
      meta: profile("questionnaire-response"),
      ...(parent === undefined
        ? {}
        : {
            extension: [
              { url: `${PROFILES}FindingInformer`, valueCodeableConcept: concept(CITIZEN) },
            ],
          }),
      questionnaire: QUESTIONNAIRES + questionnaire,
      status: "completed",
      ...subject,
      authored: on,
      item: [
        ...(selfHarmItem === undefined ? [] : [answer("10harm", selfHarmItem)]),
        answer("score", screening.score),
      ],
    },
  ];
}
