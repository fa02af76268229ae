import { readFeedback } from "../../db/needs/feedback.ts";
import { readDoneTasks } from "../../db/visits/tasks.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type FeedbackSaid,
  type ParentFeedback,
  feedbackOfChild,
} from "../../domain/needs/help/feedback-of-child.ts";
import { aboutReview } from "../../domain/needs/help/feedback-trend.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";
import { taskId } from "../id-of-name.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { findChildInNeed } from "../families/find-child-in-need.ts";

export interface FeedbackView {
  readonly child: string;
  readonly parents: readonly ParentFeedback[];
}

/** What each parent's forms came to, contact by contact, and what there is to talk about. */
export async function listFeedback(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<FeedbackView>, NotFound>> {
  const found = await findChildInNeed(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  return shownFeedback(desk, found, await readFeedback(desk, [id]));
}

/** What was talked about is prompted no more: its task was done, with how. */
export async function shownFeedback(
  desk: Desk,
  { child: { id }, family }: ChildOfFamily,
  said: readonly FeedbackSaid[],
): Promise<Result<Disclosed<FeedbackView>, NotFound>> {
  const done = new Set((await readDoneTasks(desk, [id])).map((task) => task.id));
  const parents = await Promise.all(
    feedbackOfChild(said, desk.today).map(async (each) => {
      const { parent, review } = each;
      if (review === undefined) return each;
      const task = await taskId(id, "review-feedback", aboutReview(parent, review));
      return done.has(task) ? { ...each, review: undefined } : each;
    }),
  );
  return orNotFound(discloseTold(id, { child: id, parents }, family, desk.viewer));
}
