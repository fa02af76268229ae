import { type PlannedChild, readCaseload } from "../../db/families/caseload.ts";
import { addFollowed } from "../../db/families/followed-programmes.ts";
import { addPublished } from "../../db/municipalities.ts";
import { publishDraft } from "../../db/programmes/programmes.ts";
import { pendingRows } from "../../db/transaction/pending-rows.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Finding, isError } from "../../domain/programme/lint/finding.ts";
import { lintProgramme } from "../../domain/programme/lint/lint-programme.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { readProgramme } from "../../domain/programme/programme-document.ts";
import {
  type Programme,
  type ProgrammeVersion,
  isSameVersion,
} from "../../domain/programme/programme.ts";
import {
  type PublishingPolicy,
  reachesChildren,
  takenUpBy,
} from "../../domain/programme/versions/publishing-policy.ts";
import type { FollowedProgramme } from "../../domain/registration/followed-programme.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { settleVisits, visitsToChange } from "../visits/settle-visits.ts";
import { asPlannedHere } from "./as-planned-here.ts";
import { type ProgrammePublished, findDraft } from "./find-draft.ts";

export interface Publication extends ProgrammeVersion {
  readonly policy: PublishingPolicy;
  readonly acceptsWarnings: boolean;
}

export interface PublishedProgramme extends ProgrammeVersion {
  readonly policy: PublishingPolicy;
  /** How many children on record take it up. */
  readonly children: number;
}

export type PublishRefusal =
  | NotFound
  | ProgrammePublished
  | TooManyOccurrences
  | { readonly kind: "unknownFollowedChild"; readonly places: readonly number[] }
  | { readonly kind: "programmeUnsound"; readonly findings: readonly Finding[] }
  | { readonly kind: "warningsNotAccepted"; readonly findings: readonly Finding[] };

/** So many children are planned and written at a time. */
const CHILDREN_AT_A_TIME = 250;

/** Publishes a draft: from now on it never changes, new families follow it, and whom the policy names take it up at once. */
export async function publishProgramme(
  desk: Desk,
  { policy, acceptsWarnings, ...version }: Publication,
): Promise<Result<Disclosed<PublishedProgramme>, PublishRefusal>> {
  const draft = await findDraft(desk, version);
  if (!draft.ok) return draft;
  const programme = readProgramme(draft.value.document);
  const findings = lintProgramme(programme, desk.closingDays);
  if (findings.some(isError)) return refused({ kind: "programmeUnsound", findings });
  if (findings.length > 0 && !acceptsWarnings) {
    return refused({ kind: "warningsNotAccepted", findings });
  }
  const caseload = reachesChildren(policy) ? await readCaseload(desk) : [];
  const places = unknownIn(policy, caseload);
  if (places.length > 0) return refused({ kind: "unknownFollowedChild", places });
  await publishDraft(desk, version, policy, { author: desk.actor.subject, at: desk.now });
  await addPublished(desk, { ...version, policy: policy.kind });
  const reasons = [policy.kind, version.id];
  desk.announce({ type: "programme.published", child: undefined, reasons });
  const followers = caseload.filter((child) => takesUp(policy, child) !== undefined);
  const taken = await takeUp(desk, asPlannedHere(desk, programme), policy, followers);
  if (!taken.ok) return taken;
  return accepted(discloseNonPersonal({ ...version, policy, children: followers.length }));
}

/** Children to be opted in of whom nothing is on record, by their place in the list. */
function unknownIn(policy: PublishingPolicy, caseload: readonly PlannedChild[]): readonly number[] {
  if (policy.kind !== "opt-in") return [];
  const known = new Set(caseload.map(({ id }) => id));
  return policy.children.flatMap((child, place) => (known.has(child) ? [] : [place]));
}

function takesUp(policy: PublishingPolicy, { id, facts }: PlannedChild) {
  return takenUpBy(policy, { id, isBorn: facts.birthDate !== undefined });
}

/** Gives children the programme, and plans their visits by it, some at a time: what is kept in hand has an end. */
async function takeUp(
  desk: Desk,
  programme: Programme,
  policy: PublishingPolicy,
  followers: readonly PlannedChild[],
): Promise<Result<undefined, TooManyOccurrences>> {
  const programmes = {
    ...desk.programmes,
    of: (version: ProgrammeVersion) =>
      isSameVersion(version, programme) ? programme : desk.programmes.of(version),
  };
  for (let first = 0; first < followers.length; first += CHILDREN_AT_A_TIME) {
    const some = followers.slice(first, first + CHILDREN_AT_A_TIME);
    const step = { ...desk, programmes, pending: pendingRows() };
    const stored = await visitsToChange(
      step,
      some.map(({ id }) => id),
    );
    const byChild = Map.groupBy(stored, ({ child }) => child);
    for (const child of some) {
      const wasBorn = child.facts.birthDate !== undefined;
      const followed = addProgramme(step, child, programme, takesUp(policy, child)?.from);
      const of = { ...child, programmes: followed, ending: undefined, wasBorn };
      const settled = await settleVisits(step, of, byChild.get(child.id) ?? []);
      if (!settled.ok) return settled;
    }
    await step.pending.write(step.tx, []);
  }
  return accepted(undefined);
}

/** What it began with is written down too: from then on it is one of several. */
function addProgramme(
  desk: Desk,
  { id: child, programmes: before }: PlannedChild,
  { id, version }: Programme,
  from: FollowedProgramme["from"],
): readonly FollowedProgramme[] {
  const { beganWith } = desk.programmes;
  const began = { id: beganWith.id, version: beganWith.version, from: undefined };
  const added = [...(before.length === 0 ? [began] : []), { id, version, from }];
  addFollowed(desk, child, before.length, added, { author: desk.actor.subject, at: desk.now });
  return [...before, ...added];
}
