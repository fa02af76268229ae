import type { Offer } from "../../programme/programme.ts";
import { PARENT_PARTS, type ParentPart } from "../../registration/family-on-record.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { type ContactFeedback, type FeedbackTrend, feedbackTrend } from "./feedback-trend.ts";

/** Feedback belongs to contacts for families that need more: one that fulfilled a visit of need, or a free one that fulfilled none. */
export function isNeedsContact(offers: readonly Offer[]): boolean {
  return offers.length === 0 || offers.includes("needs");
}

/** What was said once of a parent's forms at a contact that stands. */
export interface FeedbackSaid extends ContactFeedback {
  readonly parent: ParentPart;
}

export interface ParentFeedback extends FeedbackTrend {
  readonly parent: ParentPart;
}

/** What each parent's forms came to until a day. `said` goes by the contacts, and of each by when it was said: of each form the last counts. */
export function feedbackOfChild(
  said: readonly FeedbackSaid[],
  day: CivilDate,
): readonly ParentFeedback[] {
  return PARENT_PARTS.flatMap((parent) => {
    const own = said.filter((each) => each.parent === parent && each.on <= day);
    if (own.length === 0) return [];
    const byContact = Map.groupBy(own, ({ contact }) => contact);
    const given = [...byContact.values()].flatMap((all) => lastSaid(all) ?? []);
    return [{ parent, ...feedbackTrend(given) }];
  });
}

function lastSaid(all: readonly FeedbackSaid[]): ContactFeedback | undefined {
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const { contact, on, version } = last;
  const ors = all.findLast(({ scores }) => scores.ors !== undefined)?.scores.ors;
  const srs = all.findLast(({ scores }) => scores.srs !== undefined)?.scores.srs;
  return { contact, on, version, scores: { ors, srs } };
}
