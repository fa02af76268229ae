import type { CriterionLevel } from "../../criteria/catalogue.ts";
import type { Title } from "../../programme/programme.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { IndicatorValue } from "../indicators.ts";

/** How much of help a child and its family are given; a person sets it. It says nothing of whose turn it is. */
export type Level = CriterionLevel;

/** As professionals around a child put it: it thrives, there is a worry, a strong one (TOPI). */
export const COLOURS = ["green", "yellow", "red"] as const;
export type Colour = (typeof COLOURS)[number];

interface LevelMeaning {
  readonly level: Level;
  readonly title: Title;
  readonly description: Title;
  readonly colour: Colour;
  /** Social measures, or psychiatry, beside the health visitor. */
  readonly involvesAuthority: boolean;
  /** What the indicators say of a child at it. */
  readonly indicatorValue: IndicatorValue;
}

/** Our own scale, after the four levels of care in pregnancy (Jordemoderforeningen); to the colours and the indicators it is mapped by us. */
export const LEVELS: readonly LevelMeaning[] = [
  {
    level: 1,
    title: { da: "Basis", en: "Basic" },
    description: { da: "Det, alle familier tilbydes.", en: "What every family is offered." },
    colour: "green",
    involvesAuthority: false,
    indicatorValue: "normal",
  },
  {
    level: 2,
    title: { da: "Opmærksomhed", en: "Attention" },
    description: {
      da: "En ekstra kontakt, som sundhedsplejersken beslutter.",
      en: "An extra contact, which the health visitor decides on.",
    },
    colour: "yellow",
    involvesAuthority: false,
    indicatorValue: "attention",
  },
  {
    level: 3,
    title: { da: "Særlig indsats", en: "Special effort" },
    description: {
      da: "En indsats er i gang, og koordinatoren ved det.",
      en: "An intervention is under way, and the coordinator knows.",
    },
    colour: "red",
    involvesAuthority: false,
    indicatorValue: "needsIntervention",
  },
  {
    level: 4,
    title: { da: "Helhedsindsats", en: "Joint effort" },
    description: {
      da: "Sociale foranstaltninger eller psykiatri er inde over, og en tovholder samler trådene.",
      en: "Social measures or psychiatry are part of it, and a key worker holds the threads together.",
    },
    colour: "red",
    involvesAuthority: true,
    indicatorValue: "needsIntervention",
  },
];

/** The joint effort: it has a key worker and a next meeting, always. */
const JOINT_EFFORT: Level = 4;

/** Whether it is the level at which one person holds the threads, and everyone meets. */
export function isJointEffort(level: Level | undefined): boolean {
  return level === JOINT_EFFORT;
}

/** From here on a family is met at home, unless people say why not (Favrskov, hjemmebaserede indsatser; from which level is our own default). */
const HOME_FIRST_FROM: Level = 2;

/** Whether home comes before other ways to meet; it is nothing else that a level does. */
export function isHomeFirst(level: Level | undefined): boolean {
  return level !== undefined && level >= HOME_FIRST_FROM;
}

/** What was said of a child's level once; the last counts. */
export interface LevelSet {
  /** The first is 1. */
  readonly version: number;
  readonly level: Level;
  readonly reason: string;
  readonly nextMeetingOn: CivilDate | undefined;
  readonly author: string;
  readonly recordedAt: Date;
}

export type ToldLevel = Pick<LevelSet, "level" | "reason" | "nextMeetingOn">;

/** What stands against a level, by the field that it is about. */
export type LevelFault =
  | { readonly field: "level"; readonly code: "keyWorkerNeeded" }
  | { readonly field: "nextMeetingOn"; readonly code: "nextMeetingNeeded" | "meetingNotAhead" };

/** All that a level lacks: a joint effort needs somebody who holds it together and a day to meet, and a next meeting lies ahead. */
export function levelFaults(
  { level, nextMeetingOn }: Pick<ToldLevel, "level" | "nextMeetingOn">,
  hasKeyWorker: boolean,
  today: CivilDate,
): readonly LevelFault[] {
  const isJoint = isJointEffort(level);
  const faults: LevelFault[] = [];
  if (isJoint && !hasKeyWorker) faults.push({ field: "level", code: "keyWorkerNeeded" });
  if (isJoint && nextMeetingOn === undefined) {
    faults.push({ field: "nextMeetingOn", code: "nextMeetingNeeded" });
  }
  if (nextMeetingOn !== undefined && nextMeetingOn <= today) {
    faults.push({ field: "nextMeetingOn", code: "meetingNotAhead" });
  }
  return faults;
}
