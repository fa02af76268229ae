import type { ChildOnRecord } from "../registration/child-on-record.ts";
import type { FamilyOnRecord } from "../registration/family-on-record.ts";
import type { Appointment } from "../visits/appointment.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import type { FeedEntry, FeedTier, FeedView } from "./feed-view.ts";

/** An appointment of a feed with whom it is about; where it was, for one that has left this calendar. */
export interface FeedAppointment {
  readonly appointment: Pick<
    Appointment,
    | "uid"
    | "version"
    | "date"
    | "startsAt"
    | "endsAt"
    | "modality"
    | "groupSession"
    | "recordedAt"
    | "changedAt"
  >;
  readonly isGone: boolean;
  readonly about: readonly { readonly child: ChildOnRecord; readonly family: FamilyOnRecord }[];
}

const BUSY = "Optaget";
const VISIT = "Besøg";
const GROUP = "Gruppe";

/** A calendar as far as its tier lets it tell: never a name, and of a protected family that she is busy, no more. */
export function discloseFeed(
  appointments: readonly FeedAppointment[],
  tier: FeedTier,
): Disclosed<FeedView> {
  const entries = appointments.map((each) => entryOf(each, tier));
  const shown = appointments.filter(
    (each) => tellsOfFamily(each, tier) && each.appointment.groupSession === undefined,
  );
  const children = shown.flatMap(({ about }) => about.map(({ child }) => child.id));
  return disclosed({ entries }, children);
}

function entryOf(each: FeedAppointment, tier: FeedTier): FeedEntry {
  const { appointment, isGone } = each;
  const { uid, version, date, startsAt, endsAt, recordedAt, changedAt } = appointment;
  const time =
    startsAt === undefined || endsAt === undefined
      ? ({ kind: "day", date } as const)
      : ({ kind: "clock", startsAt, endsAt } as const);
  const sequence = version - 1; // the first version is sequence 0
  const told = isGone ? { summary: BUSY, location: undefined } : wordsOf(each, tier);
  return { uid, sequence, changedAt, recordedAt, isCancelled: isGone, time, ...told };
}

function tellsOfFamily({ isGone, about }: FeedAppointment, tier: FeedTier): boolean {
  return !isGone && tier !== "busy" && !about.some(({ family }) => family.isProtected);
}

function wordsOf(each: FeedAppointment, tier: FeedTier): Pick<FeedEntry, "summary" | "location"> {
  const { appointment, about } = each;
  if (!tellsOfFamily(each, tier)) return { summary: BUSY, location: undefined };
  if (appointment.groupSession !== undefined) return { summary: GROUP, location: undefined };
  const isHome = appointment.modality === "home";
  const location = isHome ? about[0]?.family.homes[0]?.postalCode : undefined;
  if (tier === "area") return { summary: VISIT, location };
  const initials = [...new Set(about.map(({ child }) => initialsOf(child.name)))].filter(Boolean);
  return { summary: [VISIT, ...initials].join(" "), location };
}

/** The first letters of a name's words: `AÆ`. None of a word that is a letter, or of a script in which a letter is a word. */
function initialsOf(name: string | undefined): string {
  const words = (name ?? "").split(/[\s-]/u);
  const letter = /^\p{Script=Latin}(?=.)/u;
  return words.map((word) => letter.exec(word)?.[0].toUpperCase() ?? "").join("");
}
