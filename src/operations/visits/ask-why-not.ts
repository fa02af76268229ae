import { withdrawalDays } from "../../db/visits/recorded-visits.ts";
import { discloseWhyNot, seesReasons } from "../../domain/disclosure/disclose-reasons.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import { type Result, refused } from "../../domain/result.ts";
import { type WhyNot, whyNot } from "../../domain/visits/why-not.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import { orNotFound } from "../not-found.ts";
import { type AsAsked, type KnownThenRefusal, knownThen } from "./known-then.ts";
import { scheduleOf } from "./schedule-of.ts";

/** The child's programme has no such rule, and no visit of the child was ever planned by one. */
export interface UnknownRule {
  readonly kind: "unknownRule";
}

/** Why a rule gives a child no visit, as it stands on a day and was known at a moment. */
export async function askWhyNot(
  desk: Desk,
  id: string,
  rule: string,
  asked: AsAsked,
): Promise<Result<Disclosed<WhyNot>, KnownThenRefusal | UnknownRule>> {
  const found = await findChild(desk, id);
  if (found === undefined || !seesReasons(found.family, desk.viewer)) {
    return refused({ kind: "notFound" });
  }
  const known = await knownThen(desk, found.child, asked);
  if (!known.ok) return known;
  const { child, visits, day } = known.value;
  const schedule = await scheduleOf(desk, child, visits, day, asked.asKnownAt);
  if (!schedule.ok) return schedule;
  const days = await withdrawalDays(desk, id, asked.asKnownAt ?? desk.now);
  const withdrawnOn = (visit: string) => days.get(visit);
  const ending = endingOf(child);
  const answer = whyNot(schedule.value, rule, visits, withdrawnOn, day, desk.programmes, ending);
  if (answer === undefined) return refused({ kind: "unknownRule" });
  return orNotFound(discloseWhyNot(id, answer, found.family, desk.viewer));
}
