import type { Condition } from "../criteria/condition.ts";
import { invariant } from "../invariant.ts";
import { civilDateOf } from "../time/civil-date.ts";
import { type Duration, parseDuration } from "../time/duration.ts";
import { parseRepeat } from "../time/repeat.ts";
import type { VisitingWeekdays } from "../time/visiting-days.ts";
import {
  type Anchor,
  type Clock,
  type Modality,
  type Offer,
  PRIORITY_DEFAULT,
  type Programme,
  type ProgrammeVersion,
  type Rule,
  type Title,
} from "./programme.ts";

/** A rule as a municipality writes it: durations and repeats are text. */
export interface RuleDocument {
  readonly code: string;
  readonly title: Title;
  readonly anchor: Anchor | readonly Anchor[];
  readonly clock?: Clock | undefined;
  readonly window: { readonly earliest: string; readonly target: string; readonly latest: string };
  readonly repeat?: string | undefined;
  readonly offer: Offer;
  readonly when?: Condition | undefined;
  readonly days?: VisitingWeekdays | undefined;
  readonly proposeFrom?: string | undefined;
  readonly durationMinutes: number;
  readonly modalities: readonly Modality[];
  readonly instruments?: readonly string[] | undefined;
  readonly competences?: readonly string[] | undefined;
  readonly priority?: number | undefined;
  readonly reportAs?: string | undefined;
  readonly source?: string | undefined;
  readonly sources?: Readonly<Record<string, string>> | undefined;
}

/** A programme as it is written down, exchanged and published. */
export interface ProgrammeDocument {
  readonly id: string;
  readonly municipality: string;
  readonly version: string;
  readonly validFrom: string;
  readonly title: Title;
  readonly sources?: readonly string[] | undefined;
  readonly rules: readonly RuleDocument[];
}

/** A checked document made ready for planning: texts read once, what was left out filled in. */
export function readProgramme(document: ProgrammeDocument): Programme {
  const { id, version } = document;
  return {
    id,
    municipality: document.municipality,
    version,
    validFrom: civilDateOf(document.validFrom),
    title: document.title,
    rules: document.rules.map((rule) => readRule(rule, { id, version })),
  };
}

function readRule(rule: RuleDocument, programme: ProgrammeVersion): Rule {
  const [first, ...rest] = [rule.anchor].flat() as readonly Anchor[];
  invariant(first !== undefined, "a rule has an anchor");
  return {
    code: rule.code,
    programme,
    title: rule.title,
    anchors: [first, ...rest],
    clock: rule.clock ?? "chronological",
    window: {
      earliest: duration(rule.window.earliest),
      target: duration(rule.window.target),
      latest: duration(rule.window.latest),
    },
    repeat: rule.repeat === undefined ? undefined : repeat(rule.repeat),
    offer: rule.offer,
    when: rule.when,
    days: rule.days ?? "weekdays",
    proposeFrom: rule.proposeFrom === undefined ? undefined : duration(rule.proposeFrom),
    durationMinutes: rule.durationMinutes,
    modalities: rule.modalities,
    instruments: rule.instruments ?? [],
    competences: rule.competences ?? [],
    priority: rule.priority ?? PRIORITY_DEFAULT,
    reportAs: rule.reportAs,
    pregnancyOnly: [first, ...rest].every((anchor) => anchor === "due"),
  };
}

function duration(text: string): Duration {
  const read = parseDuration(text);
  invariant(read !== undefined, "a checked programme's durations can be read");
  return read;
}

function repeat(text: string) {
  const read = parseRepeat(text);
  invariant(read.ok, "a checked programme's repeats can be read");
  return read.value;
}
