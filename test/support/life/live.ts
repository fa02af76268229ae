import { aChild } from "../a-child.ts";
import { arrivedChild } from "../../../src/domain/registration/tell-arrival.ts";
import { departedChild, followedOrNot } from "../../../src/domain/registration/child-ending.ts";
import { type ChildOnRecord, newChild } from "../../../src/domain/registration/child-on-record.ts";

import type { LetterChild } from "../../../src/domain/registration/birth-letter.ts";
import { matchChildren } from "../../../src/domain/registration/match-children.ts";
import { mayBeStopped } from "../../../src/domain/registration/may-be-stopped.ts";
import { danishDay } from "../../../src/domain/time/local-time.ts";
import { newFamily, newParent } from "../../../src/domain/registration/family-on-record.ts";
import { tellBirth } from "../../../src/domain/registration/tell-birth.ts";
import {
  TOLD_ANCHORS,
  type ToldChange,
  childWith,
} from "../../../src/domain/registration/told-change.ts";
import { addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";

import { PUBLISHING_POLICIES } from "../../../src/domain/programme/versions/published-version.ts";
import {
  takenUpBy,
  type PublishingPolicy,
} from "../../../src/domain/programme/versions/publishing-policy.ts";
import { aToldBirth, aToldChild } from "../a-family.ts";

import { given, givingOf } from "./given-visits.ts";
import type { LifeStep } from "./life-steps.ts";
import { madeOf } from "./made-of-visit.ts";
import { ownVersion, programmesOf } from "./own-versions.ts";

import { BORN, type Life, type Lived, NOW, inDays, nothing, settle, todayOf } from "./a-life.ts";

const BIRTHDAY = civilDateOfDay(BORN);

/** One step of a life, as a desk would take it. */
export function live(life: Life, step: LifeStep): Lived {
  switch (step.does) {
    case "expect":
      return expectChild(life);
    case "letter":
      return tellLetter(life, step);
    case "pass":
      return {
        life: { ...life, days: life.days + step.days },
        act: { does: "pass" },
        followed: [],
      };
    case "publish":
      return publish(life, step);
    default:
      return ofOneChild(life, step);
  }
}

type OneChildStep = Exclude<LifeStep, { does: "expect" | "letter" | "pass" | "publish" }>;

function ofOneChild(life: Life, step: OneChildStep): Lived {
  const place = step.whose % life.children.length;
  const lived = life.children[place];
  if (lived === undefined) return nothing(life);
  const { child, visits } = lived;
  const today = todayOf(life);
  switch (step.does) {
    case "day": {
      const anchor = TOLD_ANCHORS[step.anchor % TOLD_ANCHORS.length] ?? "birth";
      const from = anchor === "daycare-start" || anchor === "kindergarten-start" ? 300 : 0;
      const on = step.on === null ? undefined : civilDateOfDay(addDays(BORN, step.on + from));
      const told = { anchor, on, isProvisional: step.isProvisional };
      return change(life, place, { anchors: [told], facts: [], source: undefined });
    }
    case "fact": {
      const on = civilDateOfDay(addDays(BORN, step.on));
      const fact = { fact: "language-concern", value: step.value, on };
      return change(life, place, { anchors: [], facts: [fact], source: undefined });
    }
    case "depart": {
      const on = inDays(life, -step.days);
      if (child.departedOn !== undefined && child.departedOn >= on) return nothing(life);
      const { birthDate } = child.facts;
      if (birthDate !== undefined && on < birthDate) return nothing(life);
      const after = departedChild(child, on, NOW);
      return settle(life, { does: "depart", place, on }, place, after);
    }
    case "arrive": {
      const { identifiers } = child;
      if (child.stopped !== undefined || identifiers.length === 0) return nothing(life);
      const on = inDays(life, -step.days);
      const { arrivedOn } = child.facts;
      if (arrivedOn !== undefined && arrivedOn >= on) return nothing(life);
      const facts = aChild({ arrivedOn: on, birthDate: child.facts.birthDate ?? BIRTHDAY });
      const nobodysName = { name: undefined, sex: undefined, externalReference: undefined };
      const told = { identifiers, facts, addressProtected: false, ...nobodysName };
      const after = arrivedChild(child, told, NOW);
      return settle(life, { does: "arrive", place, on }, place, after);
    }
    case "give": {
      const giving = givingOf(life, step.kind, step.days);
      const gave = given(life, lived, giving);
      if (gave === undefined) return nothing(life);
      return settle(life, { does: "give", place, giving }, place, gave.after, gave.visits);
    }
    case "stop": {
      if (child.stopped !== undefined) return nothing(life);
      const stopped = { cause: "death", on: today } as const;
      const after = followedOrNot({ ...child, stopped }, NOW);
      return settle(life, { does: "stop", place }, place, after);
    }
    default: {
      const made = madeOf(step, lived, programmesOf(life.published), today, life.newId);
      if (made === undefined) return nothing(life);
      const { visit, ...act } = made;
      const others = visits.map((each) => (each.id === visit.id ? visit : each));
      return settle(life, { ...act, place }, place, child, others);
    }
  }
}

function change(life: Life, place: number, told: ToldChange): Lived {
  const lived = life.children[place];
  const after = lived && childWith(lived.child, told, todayOf(life));
  if (after === undefined || !after.ok) return nothing(life);
  return settle(life, { does: "change", place, change: told }, place, after.value);
}

function tellLetter(life: Life, step: Extract<LifeStep, { does: "letter" }>): Lived {
  const bornAt = new Date(
    `${civilDateOfDay(addDays(BORN, Math.min(step.born, 1)))}T04:12:00+01:00`,
  );
  const told = (step.twins ? life.twins : life.twins.slice(0, 1)).map((number) =>
    aToldChild({ identifiers: [number], bornAt }),
  );
  const status = life.letter === undefined ? "new" : step.cancels ? "cancelled" : "corrected";
  const letter = aToldBirth({
    municipality: life.municipality,
    status,
    dueDate: civilDateOfDay(addDays(BORN, 10)),
    firstTimeParents: true,
    discharge: "within-24-hours",
    dischargedOn: step.home === 0 ? undefined : civilDateOfDay(addDays(BORN, step.home)),
    children: told,
  });
  const around = {
    birth: "a-birth",
    family: newFamily("a-family", NOW),
    mother: newParent("a-mother", "mother"),
    possible: life.children.flatMap(({ child }) => (isGone(child) ? [] : [child])),
    siblings: [],
    isProtected: false,
    former: life.letter,
  };
  if (isPerhapsDead(life, told, around.possible) && status !== "cancelled") return nothing(life);
  const { children, gone } = tellBirth(letter, around, NOW, life.newId);
  const twin = children.find(({ before }) => before !== undefined)?.before;
  const follows = twin?.programmes ?? newlyFollowed(life);
  let lived: Lived = { life: { ...life, letter }, act: { does: "letter", letter }, followed: [] };
  for (const { before, after } of [...gone, ...children]) {
    const place = lived.life.children.findIndex(({ child }) => child.id === after.id);
    if (before === undefined || place < 0) {
      const added = { child: { ...after, programmes: follows }, visits: [] };
      const all = [...lived.life.children, added];
      const next = settle({ ...lived.life, children: all }, undefined, all.length - 1, added.child);
      lived = { ...next, act: lived.act, followed: [...lived.followed, ...next.followed] };
    } else {
      const next = settle(lived.life, undefined, place, {
        ...after,
        programmes: before.programmes,
      });
      lived = { ...next, act: lived.act, followed: [...lived.followed, ...next.followed] };
    }
  }
  return lived;
}

/** Somebody is born whom nobody knows, where one who was expected was stopped. */
function isPerhapsDead(
  { children }: Life,
  told: readonly LetterChild[],
  possible: readonly ChildOnRecord[],
): boolean {
  const matched = matchChildren(told, possible);
  const born = told.map(({ identifiers, bornAt }, place) => {
    return { identifiers, birthDate: danishDay(bornAt), isKnown: matched[place] !== undefined };
  });
  const gone = children.flatMap(({ child }) => (isGone(child) ? [child] : []));
  return mayBeStopped(born, gone) !== undefined;
}

/** A pregnancy that has ended: no letter is about it. */
function isGone({ birth, stopped }: ChildOnRecord): boolean {
  return birth === undefined && stopped !== undefined;
}

/** What a child follows that becomes known today. */
function newlyFollowed(life: Life): ChildOnRecord["programmes"] {
  const current = programmesOf(life.published).forNewChildren(todayOf(life));
  return current ? [{ id: current.id, version: current.version, from: undefined }] : [];
}

function expectChild(life: Life): Lived {
  const dueDate = civilDateOfDay(addDays(BORN, 10));
  const expected = newChild(life.newId(), "a-family", NOW);
  const child: ChildOnRecord = {
    ...expected,
    pregnancy: "a-pregnancy",
    facts: { ...expected.facts, dueDate, firstTimeParents: true },
    particulars: { expected: { dueDate, firstTimeParents: true } },
    provisional: ["due"],
    programmes: newlyFollowed(life),
  };
  const act = { does: "expect", dueDate } as const;
  return settle({ ...life, children: [{ child, visits: [] }] }, act, 0, child);
}

function publish(life: Life, step: Extract<LifeStep, { does: "publish" }>): Lived {
  const kind = PUBLISHING_POLICIES[step.policy % PUBLISHING_POLICIES.length] ?? "new-families";
  const whose = life.children[step.whose % life.children.length]?.child;
  const isFollowed = whose !== undefined && whose.withdrawnAt === undefined;
  if (kind === "opt-in" && !isFollowed) return nothing(life);
  const policy: PublishingPolicy =
    kind === "open-visits"
      ? { kind, from: inDays(life, step.days) }
      : kind === "opt-in"
        ? { kind, children: [whose?.id ?? ""] }
        : { kind };
  const version = ownVersion(life.municipality, step.variant, `v-${life.published.length}`, kind);
  const before = programmesOf(life.published).beganWith;
  let lived: Lived = {
    life: { ...life, published: [...life.published, version] },
    act: { does: "publish", variant: step.variant, version, policy },
    followed: [],
  };
  for (const [place, { child }] of life.children.entries()) {
    const isBorn = child.facts.birthDate !== undefined;
    const taken =
      child.withdrawnAt === undefined ? takenUpBy(policy, { id: child.id, isBorn }) : undefined;
    if (taken === undefined) continue;
    const began = { id: before.id, version: before.version, from: undefined };
    const added = { id: version.id, version: version.version, from: taken.from };
    const programmes = [...(child.programmes.length === 0 ? [began] : child.programmes), added];
    const next = settle(lived.life, undefined, place, { ...child, programmes });
    lived = { ...next, act: lived.act, followed: [...lived.followed, ...next.followed] };
  }
  return lived;
}
