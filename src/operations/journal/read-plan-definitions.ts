import { readProgrammes } from "../../db/programmes/programmes.ts";
import { discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { mayDraftProgrammes } from "../../domain/disclosure/viewer.ts";
import type { ProgrammeDocument } from "../../domain/programme/programme-document.ts";
import { SHIPPED_PROGRAMMES, SHIPPED_VERSIONS } from "../../domain/programme/shipped-programmes.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Actor, Context } from "../context.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { pageOfKnown } from "../page-of-known.ts";
import { isOfAnother } from "../programmes/find-programme.ts";
import {
  type OwnProgrammes,
  type RecordsAway,
  ownProgrammes,
  todayIn,
} from "../programmes/own-programmes.ts";
import { type Asked, type JournalPage, listName } from "./journal-request.ts";

/** A programme in one version, and what has become of it. */
export interface PlanView {
  readonly document: ProgrammeDocument;
  /** Rises with each change of a draft. */
  readonly version: number;
  /** A version that another has followed for new families is retired, whoever follows it still. */
  readonly standing: "draft" | "active" | "retired";
  /** When it was last written down, published or followed by another; undefined of what was shipped. */
  readonly changedAt: Date | undefined;
}

/** Every version that can be planned by, and was. */
export async function listPlans(
  desk: Desk,
  asked: Asked<PlanView>,
): Promise<JournalPage<PlanView>> {
  const own = {
    versions: await readProgrammes(desk),
    published: desk.publishedProgrammes,
  };
  const known = plansKnown(desk.actor, own, desk.today)
    .filter(asked.fits)
    .map((plan) => ({
      id: encodeURIComponent(nameOf(plan.document)), // a version may hold a blank
      order: "",
      shown: discloseNonPersonal(plan),
    }));
  return pageOfKnown(desk, listName("plans", asked), asked, known);
}

/** One version. What is another's, as it was shipped, opens no records. */
export async function readPlan(
  context: Context,
  asked: { readonly id: string; readonly version: string },
): Promise<Result<PlanView, NotFound | RecordsAway>> {
  const { actor } = context;
  const isOurs = !isOfAnother(asked.id, actor.municipality);
  const own = isOurs ? await ownProgrammes(context, asked.id) : accepted(NONE);
  if (!own.ok) return own;
  const today = isOurs ? await todayIn(context) : accepted(NEVER);
  if (!today.ok) return today;
  const named = plansKnown(actor, own.value, today.value).find(
    ({ document }) => nameOf(document) === nameOf(asked),
  );
  return named === undefined ? refused({ kind: "notFound" }) : accepted(named);
}

const NONE: OwnProgrammes = { versions: [], published: [] };
/** Nothing is valid by then. */
const NEVER = "0000-01-01" as CivilDate;

const nameOf = ({ id, version }: { readonly id: string; readonly version: string }) =>
  `${id}.${version}`;

/** The municipality's own wins over one that was shipped under the same name; drafts are for those who write them. */
function plansKnown(actor: Actor, own: OwnProgrammes, today: CivilDate): readonly PlanView[] {
  const plans = new Map<string, PlanView>();
  for (const { document } of SHIPPED_VERSIONS) {
    const successor = successorOf(document, own, today);
    const isCurrent = SHIPPED_PROGRAMMES.some((each) => each.document === document);
    const standing = isCurrent && successor === undefined ? "active" : "retired";
    const changedAt = successor?.publishedAt;
    plans.set(nameOf(document), { document, version: 1, standing, changedAt });
  }
  for (const { document, version, recordedAt, publishedAt } of own.versions) {
    if (publishedAt === undefined && !mayDraftProgrammes(actor)) continue;
    const successor = publishedAt && successorOf(document, own, today);
    const followed = successor === undefined ? "active" : "retired";
    const standing = publishedAt === undefined ? "draft" : followed;
    const changedAt = successor?.publishedAt ?? publishedAt ?? recordedAt;
    plans.set(nameOf(document), { document, version, standing, changedAt });
  }
  return [...plans.values()];
}

/** The first that was published after it for new families, and is valid by now. */
function successorOf(
  { id, version }: ProgrammeDocument,
  { versions, published }: OwnProgrammes,
  today: CivilDate,
) {
  const ofId = published.filter((each) => each.id === id);
  const place = ofId.findIndex((each) => each.version === version);
  return ofId.slice(place + 1).flatMap(({ version: later, policy }) => {
    const found = versions.find(({ document }) => document.id === id && document.version === later);
    const isValid = found !== undefined && found.document.validFrom <= today;
    return isValid && policy !== "opt-in" ? [found] : [];
  })[0];
}
