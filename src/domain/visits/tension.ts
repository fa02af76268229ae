import { type Window, daysOutsideWindow, isSameWindow } from "../programme/visit-window.ts";
import type { OwedVisit } from "../programme/schedule.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Standing } from "./standing.ts";

export const TENSION_KINDS = ["outsideWindow", "noLongerOwed"] as const;
export type TensionKind = (typeof TENSION_KINDS)[number];

/** An agreed or held visit that the new plan no longer fits: a person resolves it. */
export interface Tension {
  readonly kind: TensionKind;
  readonly visit: string;
  /** What it is about: the appointment that is agreed or was kept, or else the contact. */
  readonly about: string;
  /** The day that is agreed, or on which it was held. */
  readonly on: CivilDate;
  /** How many days before its window, below zero, or after it; undefined where it is not owed at all. */
  readonly daysOutside: number | undefined;
  /** The window that it is owed in now. */
  readonly window: Window | undefined;
}

/** A tension that somebody was told of: it stands until it is resolved, and one that people chose to keep is not told again. */
export interface ToldTension extends Omit<Tension, "visit"> {
  readonly id: string;
  readonly isKept: boolean;
}

type WhatItSays = Pick<Tension, "kind" | "about" | "on" | "window">;

/** Of another appointment it is another, be it agreed for the same day. */
export function isSameTension(one: WhatItSays, other: WhatItSays): boolean {
  if (one.kind !== other.kind || one.about !== other.about || one.on !== other.on) return false;
  if (one.window === undefined || other.window === undefined) return one.window === other.window;
  return isSameWindow(one.window, other.window);
}

/** Whether people chose to keep just this, so that it is not told again. */
export function isKeptDespite(tension: Tension, told: readonly ToldTension[]): boolean {
  return told.some((former) => former.isKept && isSameTension(former, tension));
}

/** A day that lies outside a window which has changed. Outside one that has not, people chose it, and it stays without a word; and what was held was held, owed or not. */
export function tensionOf(
  visit: { readonly id: string; readonly window: Window },
  standing: Standing,
  owed: OwedVisit | undefined,
): Tension | undefined {
  if (standing.kind !== "booked" && standing.kind !== "held") return undefined;
  if (owed === undefined) {
    return standing.kind === "booked" ? noLongerOwed(visit.id, standing) : undefined;
  }
  const { on } = standing;
  const { window } = owed;
  const daysOutside = daysOutsideWindow(on, window);
  if (daysOutside === 0 || isSameWindow(visit.window, window)) return undefined;
  const about =
    standing.kind === "held" ? (standing.appointment ?? standing.contact) : standing.appointment;
  return { kind: "outsideWindow", visit: visit.id, about, on, daysOutside, window };
}

export function noLongerOwed(
  visit: string,
  { appointment: about, on }: Extract<Standing, { kind: "booked" }>,
): Tension {
  return { kind: "noLongerOwed", visit, about, on, daysOutside: undefined, window: undefined };
}

/** How a tension came to its end: people kept what is agreed, agreed another day, or the plan or the visit has changed so that it is gone. */
export const TENSION_ENDS = ["kept", "moved", "fits-again", "ended"] as const;
export type TensionEnd = (typeof TENSION_ENDS)[number];

/** Why one that was told of is there no more. */
export function endOfTension(
  told: Pick<Tension, "on">,
  standing: Standing | undefined,
): TensionEnd {
  if (standing?.kind !== "booked" && standing?.kind !== "held") return "ended";
  return standing.on === told.on ? "fits-again" : "moved";
}
