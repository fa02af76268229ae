import { type Result, accepted, refused } from "../../result.ts";
import { type ConcernCommand, commandFaults } from "./concern-command.ts";
import type { Concern, ConcernEntry, ConcernEntryKind, ConcernState } from "./concern.ts";
import {
  type ChangedConcern,
  type ConcernAuthor,
  type ConcernRefused,
  ownerFaults,
} from "./open-concern.ts";

/** It has come to something: only a next step and a review open it again. */
export interface ConcernClosed {
  readonly kind: "concernClosed";
}

/** A concern after a command, or every reason why it stays as it was. A command that changes nothing adds nothing. */
export function changedConcern(
  before: Concern,
  command: ConcernCommand,
  by: ConcernAuthor,
): Result<ChangedConcern, ConcernRefused | ConcernClosed> {
  if (Object.keys(command).length === 0) return accepted({ concern: before, entries: [] });
  const state = command.state ?? before.state;
  if (before.state === "closed" && state === "closed") return refused({ kind: "concernClosed" });
  const after = withCommand(before, command, state, by.at);
  const faults = [
    ...commandFaults(before, after, command, by.today),
    ...ownerFaults(by.isKnownOwner),
  ];
  if (faults.length > 0) return refused({ kind: "concernRefused", faults });
  const entries = entriesOf(before, after, command, by);
  const concern = entries.length === 0 ? before : { ...after, version: before.version + 1 };
  return accepted({ concern, entries });
}

/** The concern of a record that turned out to be another child's: it goes on there. */
export function carriedConcern(
  concern: Concern,
  child: string,
  { author, at }: Pick<ConcernAuthor, "author" | "at">,
): ChangedConcern {
  const carried = { ...concern, child, version: concern.version + 1 };
  return { concern: carried, entries: [{ kind: "carried-over", author, at }] };
}

function withCommand(
  before: Concern,
  command: ConcernCommand,
  state: ConcernState,
  at: Date,
): Concern {
  const isClosed = state === "closed";
  const { outcome, notifiedOn, consent = before.consent } = command;
  const { owner, nextStep, reviewOn } = { ...before, ...command };
  return {
    ...before,
    state,
    owner,
    consent,
    nextStep: isClosed ? undefined : nextStep,
    reviewOn: isClosed ? undefined : reviewOn,
    outcome: isClosed ? outcome : undefined,
    notifiedOn: isClosed ? notifiedOn : undefined,
    closedAt: isClosed ? at : undefined,
  };
}

function entriesOf(
  before: Concern,
  after: Concern,
  command: ConcernCommand,
  { author, at }: ConcernAuthor,
): readonly ConcernEntry[] {
  const { owner, nextStep, reviewOn, consent, outcome, notifiedOn } = after;
  const entries: ConcernEntry[] = [];
  const add = (kind: ConcernEntryKind, said: Omit<ConcernEntry, "kind" | "author" | "at">) =>
    entries.push({ kind, author, at, ...said });
  if (command.nextStepDone !== undefined) {
    add("next-step-taken", { words: command.nextStepDone, nextStep });
  }
  if (JSON.stringify(consent) !== JSON.stringify(before.consent)) add("consent-told", { consent });
  if (owner !== before.owner) add("owner-changed", { owner });
  if (after.state !== before.state) {
    const isReopened = before.state === "closed";
    add(kindOf(before.state, after.state), {
      reviewOn,
      outcome,
      notifiedOn,
      nextStep: isReopened ? nextStep : undefined,
    });
  } else if (reviewOn !== before.reviewOn) {
    add("reviewed", { reviewOn });
  }
  const { words } = command;
  const last = entries.at(-1);
  if (words === undefined) return entries;
  if (last === undefined || last.words !== undefined) add("noted", { words });
  else entries[entries.length - 1] = { ...last, words };
  return entries;
}

function kindOf(before: ConcernState, after: ConcernState): ConcernEntryKind {
  if (before === "closed") return "reopened";
  switch (after) {
    case "open":
      return "taken-up";
    case "watching":
      return "watched";
    case "closed":
      return "closed";
  }
}
