import type { ParentPart } from "../../registration/family-on-record.ts";
import type { CivilDate } from "../../time/civil-date.ts";

/** How a parent finds that things go, and how a parent finds the contact: each form has four lines of 10 (Feedback Informed Treatment). */
export const MEASURES = ["ors", "srs"] as const;
export type Measure = (typeof MEASURES)[number];

/** Four lines of ten, in tenths. */
export const SCORE_MAX_TENTHS = 400;

/** A score of each form in tenths, where it was given. */
export type ScoresTenths = Readonly<Record<Measure, number | undefined>>;

/** What one parent's forms came to at one contact. */
export interface ContactFeedback {
  readonly contact: string;
  readonly on: CivilDate;
  readonly scores: ScoresTenths;
  /** Of the forms. */
  readonly version: string;
}

/** The same beside what came before, as far as both were given. */
export interface FeedbackStep extends ContactFeedback {
  readonly sincePrevious: ScoresTenths;
  readonly sinceFirst: ScoresTenths;
}

export const REVIEW_CAUSES = ["fell", "stalls"] as const;
export type ReviewCause = (typeof REVIEW_CAUSES)[number];

/** A prompt to talk with a parent of how the help goes: it says something of the help, and is never a judgement on the parent. */
export interface FeedbackReview {
  readonly because: ReviewCause;
  readonly measures: readonly Measure[];
  /** The contacts that it is seen by, in their order. */
  readonly contacts: readonly string[];
  /** The day of the last of them. */
  readonly on: CivilDate;
}

export interface FeedbackTrend {
  readonly steps: readonly FeedbackStep[];
  /** Seen by the last contact that gives cause for one; a later cause takes its place. */
  readonly review: FeedbackReview | undefined;
}

/** One parent's scores, contact by contact in their order, with what has changed and what to talk about. */
export function feedbackTrend(given: readonly ContactFeedback[]): FeedbackTrend {
  const steps = given.map((each, place): FeedbackStep => {
    const before = given.slice(0, place);
    return {
      ...each,
      sincePrevious: differences(each, (measure) => givenOf(before, measure).at(-1)),
      sinceFirst: differences(each, (measure) => givenOf(before, measure).at(0)),
    };
  });
  const reviews = given.flatMap((_, place) => reviewAt(given.slice(0, place + 1)) ?? []);
  return { steps, review: reviews.at(-1) };
}

/** What a prompt is about, for good: new scores make another. */
export function aboutReview(parent: ParentPart, { because, contacts }: FeedbackReview): string {
  return [parent, because, ...contacts].join("/");
}

interface Given {
  readonly contact: string;
  readonly score: number;
}

function givenOf(feedback: readonly ContactFeedback[], measure: Measure): readonly Given[] {
  return feedback.flatMap(({ contact, scores }) => {
    const score = scores[measure];
    return score === undefined ? [] : [{ contact, score }];
  });
}

function differences(
  { scores }: ContactFeedback,
  comparedWith: (measure: Measure) => Given | undefined,
): ScoresTenths {
  const difference = (measure: Measure) => {
    const [score, other] = [scores[measure], comparedWith(measure)];
    return score === undefined || other === undefined ? undefined : score - other.score;
  };
  return { ors: difference("ors"), srs: difference("srs") };
}

/** What the last of some contacts gives cause to talk about: a fall first, of whichever form. */
function reviewAt(upTo: readonly ContactFeedback[]): FeedbackReview | undefined {
  const last = upTo.at(-1);
  if (last === undefined) return undefined;
  const { contact, on } = last;
  const fallen = MEASURES.flatMap((measure) => {
    const [before, now] = givenOf(upTo, measure).slice(-2);
    const falls = before && now?.contact === contact && now.score < before.score;
    return falls ? [{ measure, before: before.contact }] : [];
  });
  if (fallen.length > 0) {
    const compared = new Set(fallen.map(({ before }) => before));
    const contacts = upTo.map((each) => each.contact).filter((each) => compared.has(each));
    const measures = fallen.map(({ measure }) => measure);
    return { because: "fell", measures, contacts: [...contacts, contact], on };
  }
  const three = givenOf(upTo, "ors").slice(-3);
  return stalls(three, contact)
    ? { because: "stalls", measures: ["ors"], contacts: three.map((each) => each.contact), on }
    : undefined;
}

/** Not risen over two contacts in a row; what stands at the top has nowhere to rise. */
function stalls(three: readonly Given[], contact: string): boolean {
  const [first, second, third] = three;
  if (first === undefined || second === undefined || third?.contact !== contact) return false;
  if (third.score === SCORE_MAX_TENTHS) return false;
  return second.score <= first.score && third.score <= second.score;
}
