import type { Question } from "../needs/questions.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

/** What is not known of a child tells what it may need: it is for whoever may see why. */
export function discloseQuestions(
  child: string,
  questions: readonly Question[],
  family: FamilyRelation,
  viewer: Viewer,
): Disclosed<readonly Question[]> | undefined {
  return fieldsShown(family, viewer).has("reason") ? disclosed(questions, [child]) : undefined;
}
