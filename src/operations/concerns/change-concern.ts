import type { ConcernWithHistory } from "../../domain/disclosure/disclose-concern.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ConcernCommand } from "../../domain/needs/concerns/concern-command.ts";
import { type ConcernClosed, changedConcern } from "../../domain/needs/concerns/concern-life.ts";
import type { ConcernRefused } from "../../domain/needs/concerns/open-concern.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { TellRefusal } from "../changes/tell-of-child.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import { concernToChange } from "./find-concern.ts";
import {
  concernAuthor,
  layDownConcern,
  shownWithHistory,
  tellOfConcern,
} from "./lay-down-concern.ts";

export type ChangeConcernRefusal = TellRefusal | VersionStale | ConcernRefused | ConcernClosed;

/** Takes a concern's next step, gives it to somebody else, waits on purpose, closes it or opens it again. Of a child that has moved it may still be handed over. */
export async function changeConcern(
  desk: Desk,
  id: string,
  command: ConcernCommand,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<ConcernWithHistory>, ChangeConcernRefusal>> {
  const found = await concernToChange(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  const { concern: before, child, family } = found;
  if (!isExpected(before.version, expected)) return refused(staleAt(before.version));
  const ending = endingOf(child);
  if (ending !== undefined && ending !== "departed") return refused({ kind: "childEnded" });
  const by = await concernAuthor(desk, command.owner);
  const changed = changedConcern(before, command, by);
  if (!changed.ok) return changed;
  await layDownConcern(desk, changed.value);
  const recorded = await tellOfConcern(desk, before, changed.value.concern);
  if (!recorded.ok) return recorded;
  return shownWithHistory(desk, changed.value, family);
}
