import { FBOE_CONDITIONS, type FboeCondition } from "../../criteria/fboe-codes.ts";
import type { Title } from "../../programme/programme.ts";
import { type ConditionGroup, CONDITION_GROUPS } from "./condition-groups.ts";
import { type GuideQuestion, concernQuestions } from "./concern-questions.ts";

/** A group of conditions with what one may do next. */
export interface GuideGroup extends Pick<ConditionGroup, "title" | "steps"> {
  readonly conditions: readonly FboeCondition[];
}

/** What leads a professional from what she sees to who does what, and when. */
export interface ConcernGuide {
  readonly guidance: Title;
  readonly duty: Title;
  readonly questions: readonly GuideQuestion[];
  readonly groups: readonly GuideGroup[];
}

const GUIDANCE: Title = {
  da: "Forslagene er til at tænke med. Hvad der sker, beslutter du sammen med familien.",
  en: "The suggestions are there to think with. What happens is for you and the family to decide.",
};

/** The duty is a person's own (barnets lov § 133): a system may remind of it, and neither weighs nor delays it. */
const DUTY: Title = {
  da: "Din underretningspligt er personlig. Har du grund til at tro, at et barn, også et ufødt, kan have brug for særlig støtte, underretter du selv kommunen, uanset hvad der står her. Her noteres kun, at det er sket og hvornår.",
  en: "Your duty to notify is personal. Where you have reason to believe that a child, an unborn one too, may need special support, you notify the municipality yourself, whatever stands here. Only that it was done and when is kept here.",
};

export function concernGuide(): ConcernGuide {
  return {
    guidance: GUIDANCE,
    duty: DUTY,
    questions: concernQuestions(),
    groups: CONDITION_GROUPS.map(({ title, codes, steps }) => ({
      title,
      conditions: FBOE_CONDITIONS.filter(({ code }) => codes.includes(code.slice(0, PREFIX))),
      steps,
    })),
  };
}

/** So much of a code tells it from every other. */
const PREFIX = "00000000".length;
