import { discloseQuestions } from "../../domain/disclosure/disclose-questions.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type Question, questionsOf } from "../../domain/needs/questions.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { planByProgrammes } from "../../domain/programme/versions/plan-by-programmes.ts";
import { childProgrammes } from "../../domain/programme/versions/programmes.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";

/** What nobody has recorded of a child and would still decide a visit on a day; of one that is followed no more there is nothing to ask. */
export async function listQuestions(
  desk: Desk,
  id: string,
  at: CivilDate | undefined,
): Promise<Result<Disclosed<readonly Question[]>, NotFound | TooManyOccurrences>> {
  const found = await findChild(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  const { child, family } = found;
  const day = at ?? desk.today;
  const followed = childProgrammes(child.programmes, desk.programmes);
  const planned = planByProgrammes(child.facts, followed, desk.closingDays, day);
  if (!planned.ok) return planned;
  const asked = endingOf(child) === undefined ? questionsOf(child.facts, planned.value, day) : [];
  return orNotFound(discloseQuestions(id, asked, family, desk.viewer));
}
