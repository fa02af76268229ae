import { type ConcernWithHistory, seesConcerns } from "../../domain/disclosure/disclose-concern.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type ConcernRefused,
  type NewConcern,
  openConcern as decide,
} from "../../domain/needs/concerns/open-concern.ts";
import { mergedAmong } from "../../domain/registration/child-merged.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { TellRefusal } from "../changes/tell-of-child.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import {
  concernAuthor,
  layDownConcern,
  shownWithHistory,
  tellOfConcern,
} from "./lay-down-concern.ts";

export type OpenConcernRefusal = TellRefusal | ConcernRefused;

/** Somebody is worried about a child, and says who sees to it, what comes next and when it is looked at again. */
export async function openConcern(
  desk: Desk,
  child: string,
  told: NewConcern,
): Promise<Result<Disclosed<ConcernWithHistory>, OpenConcernRefusal>> {
  const found = await findChild(desk, child);
  if (found === undefined || !seesConcerns(found.family, desk.viewer)) {
    return refused({ kind: "notFound" });
  }
  const merged = mergedAmong([found.child]);
  if (merged !== undefined) return refused(merged);
  if (found.child.withdrawnAt !== undefined) return refused({ kind: "childEnded" });
  const by = await concernAuthor(desk, told.owner);
  const opened = decide({ id: crypto.randomUUID(), child }, told, by);
  if (!opened.ok) return opened;
  await layDownConcern(desk, opened.value);
  const recorded = await tellOfConcern(desk, undefined, opened.value.concern);
  if (!recorded.ok) return recorded;
  return shownWithHistory(desk, opened.value, found.family);
}
