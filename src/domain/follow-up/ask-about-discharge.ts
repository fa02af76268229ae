import { type CivilDate, dayNumberOf } from "../time/civil-date.ts";
import { daysAfter } from "../time/days-after.ts";
import type { Pause } from "../visits/pause.ts";
import type { Task } from "./task.ts";

/**
 * A week without news of a newborn that is not discharged, and somebody asks; a week later again. Our own default: of a
 * preterm child the hospital tells at least a week before (Region Midtjylland, sundhedsaftalen, "Udskrivelse ved for tidlig fødsel").
 */
const ASKED_EVERY_DAYS = 7;

/** Each week that a plan has rested asks anew: an answer stands until the next. */
export function askAboutDischarge(
  child: string,
  { since }: Pause,
  day: CivilDate,
): readonly Task[] {
  const weeks = Math.floor((dayNumberOf(day) - dayNumberOf(since)) / ASKED_EVERY_DAYS);
  if (weeks < 1) return [];
  const asked = daysAfter(since, weeks * ASKED_EVERY_DAYS);
  return [
    {
      kind: "ask-about-discharge",
      about: asked,
      child,
      since: asked,
      due: asked,
      forWhom: "health-visitor",
      because: [{ code: "stillAdmitted", since }],
    },
  ];
}
