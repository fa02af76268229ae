import { findChildren, readChildren } from "../../db/families/children.ts";
import { personsByIdentifiers } from "../../db/registration/identities.ts";
import { discloseRegistration } from "../../domain/disclosure/disclose-schedule.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { RegistrationView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type ChildMerged, mergedAmong } from "../../domain/registration/child-merged.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { type ToldTwin, twinOf, withTwinMore } from "../../domain/registration/split-child.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { visitsToChange } from "../visits/settle-visits.ts";
import { closeIfLeft } from "./close-if-left.ts";
import { findChild } from "./find-child.ts";
import { settleChild } from "./settle-child.ts";

export type SplitRefusal =
  | NotFound
  | TooManyOccurrences
  | ChildMerged
  | { readonly kind: "childEnded" }
  | { readonly kind: "identifierTaken" };

const SOURCE = "twin";

/** A child on record turns out to be two: a second one of the same birth and family, with visits of its own. Nothing of the first changes but what follows from their being more. */
export async function splitChild(
  desk: Desk,
  id: string,
  told: ToldTwin,
): Promise<Result<Disclosed<RegistrationView>, SplitRefusal>> {
  const found = await findChild(desk, id);
  if (found === undefined || !fieldsShown(found.family, desk.viewer).has("record")) {
    return refused({ kind: "notFound" });
  }
  const { child, family: before } = found;
  const merged = mergedAmong([child]);
  if (merged !== undefined) return refused(merged);
  if (child.withdrawnAt !== undefined) return refused({ kind: "childEnded" });
  if (await isTaken(desk, told)) return refused({ kind: "identifierTaken" });
  const together = await bornTogether(desk, child);
  const counted = withTwinMore(together, child.birth ?? crypto.randomUUID());
  const first = counted.find((each) => each.id === id) ?? child;
  const twin = twinOf(first, told, crypto.randomUUID(), desk.now);
  const family = await closeIfLeft(desk, before, ...counted, twin);
  const settled = await settleTogether(desk, [...together, undefined], [...counted, twin]);
  if (!settled.ok) return settled;
  const children = settled.value.filter((each) => each.id === id || each.id === twin.id);
  const isProtected = before.isProtected;
  const registration = { isNew: true, isNewFamily: false, pregnancy: undefined, children };
  return accepted(
    discloseRegistration({ ...registration, family: { ...family, isProtected } }, desk.viewer),
  );
}

async function isTaken(desk: Desk, { identifiers }: ToldTwin): Promise<boolean> {
  const owners = await Promise.all([
    personsByIdentifiers(desk, "child", identifiers),
    personsByIdentifiers(desk, "parent", identifiers),
  ]);
  return owners.flat().length > 0;
}

/** The child and those that are on record as born with it. */
async function bornTogether(desk: Desk, child: ChildOnRecord): Promise<readonly ChildOnRecord[]> {
  if (child.birth === undefined) return [child];
  const all = await readChildren(desk, await findChildren(desk, { births: [child.birth] }));
  return all.filter(({ isCancelled }) => !isCancelled);
}

async function settleTogether(
  desk: Desk,
  before: readonly (ChildOnRecord | undefined)[],
  after: readonly ChildOnRecord[],
) {
  const visits = await visitsToChange(
    desk,
    before.flatMap((child) => child?.id ?? []),
  );
  const settled = [];
  for (const [place, child] of after.entries()) {
    const former = before[place];
    const own = visits.filter((visit) => visit.child === child.id);
    const event = former === undefined ? "child.registered" : "child.changed";
    const schedule = await settleChild(desk, child, former, own, { event, source: SOURCE });
    if (!schedule.ok) return schedule;
    settled.push({ id: child.id, schedule: schedule.value });
  }
  return accepted(settled);
}
