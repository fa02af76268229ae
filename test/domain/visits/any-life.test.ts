import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { endingOf } from "../../../src/domain/registration/child-ending.ts";
import { effectOf } from "../../../src/domain/visits/change-effect.ts";
import { asItStands, followPlan } from "../../../src/domain/visits/follow-plan.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { TENSION_KINDS } from "../../../src/domain/visits/tension.ts";
import { VISIT_STEPS, anyLife } from "../../support/life/life-steps.ts";
import { type Followed, type Life, aLife, todayOf } from "../../support/life/a-life.ts";
import { live } from "../../support/life/live.ts";
import { programmesOf } from "../../support/life/own-versions.ts";

const RUNS = import.meta.env.MODE === "full" ? 20_000 : 600;

interface Checked {
  /** As it is once the step is done. */
  readonly life: Life;
  readonly followed: Followed;
}

/** Whatever happens in a family's life, what a test says holds after each step. */
function inEveryLife(check: (checked: Checked) => void): void {
  fc.assert(
    fc.property(anyLife, (steps) => {
      let life = aLife();
      for (const step of steps) {
        const lived = live(life, step);
        life = lived.life;
        for (const followed of lived.followed) check({ life, followed });
      }
    }),
    { numRuns: RUNS },
  );
}

const standingOf = (visit: StoredVisit, { child }: Followed, life: Life) =>
  asItStands(visit, programmesOf(life.published), child.facts, todayOf(life)).standing;

test("nothing that is held, agreed or declined is changed by a plan, but for an agreement that ends with what it was for", () => {
  inEveryLife(({ life, followed }) => {
    const ending = endingOf(followed.child);
    for (const visit of followed.before) {
      const standing = standingOf(visit, followed, life);
      if (visit.isWithdrawn || standing === undefined || standing.kind === "lapsed") continue;
      const after = followed.plan.visits.find(({ id }) => id === visit.id);
      expect(after?.history).toEqual(visit.history);
      if (standing.kind === "held" || ending === undefined) {
        const isAgreedAnew = visit.tensions.some(({ isKept }) => !isKept);
        if (!isAgreedAnew) expect(after?.window).toEqual(visit.window);
        expect(after?.isWithdrawn).toBe(false);
      }
    }
  });
});

test("running again changes nothing, and tells the same tensions", () => {
  inEveryLife(({ life, followed: { child, plan } }) => {
    const of = { ...child, ending: endingOf(child), wasBorn: child.facts.birthDate !== undefined };
    const current = life.children.find((lived) => lived.child.id === child.id)?.visits ?? [];
    const programmes = programmesOf(life.published);
    const again = followPlan(of, current, programmes, NO_CLOSING_DAYS, todayOf(life), life.newId);
    if (!again.ok) throw new Error(again.refusal.kind);
    expect(again.value.changes).toEqual([]);
    expect(again.value.visits).toEqual(current);
    expect(again.value.tensions).toEqual(plan.tensions);
  });
});

test("what people chose to keep is not told again while it stays as they kept it", () => {
  inEveryLife(({ followed: { before, plan } }) => {
    for (const tension of plan.tensions) {
      const told = before.find(({ id }) => id === tension.visit)?.tensions ?? [];
      const kept = told.filter(({ isKept }) => isKept);
      for (const { kind, about, on, window } of kept) {
        expect({ kind, about, on, window }).not.toEqual({
          kind: tension.kind,
          about: tension.about,
          on: tension.on,
          window: tension.window,
        });
      }
    }
  });
});

test("each visit has one id for its whole life, and each id one visit", () => {
  fc.assert(
    fc.property(anyLife, (steps) => {
      let life = aLife();
      const names = new Map<string, string>();
      for (const step of steps) {
        life = live(life, step).life;
        for (const { child, visits } of life.children) {
          for (const { id, rule, occurrence } of visits) {
            const name = `${child.id} ${rule} ${occurrence}`;
            expect(names.get(name) ?? id).toBe(id);
            names.set(name, id);
          }
        }
      }
      expect(new Set(names.values()).size).toBe(names.size);
    }),
    { numRuns: RUNS },
  );
});

test("every move has a reason, and the sentence of it", () => {
  inEveryLife(({ life, followed: { before, plan } }) => {
    const { added, moved, removed, left, inTension } = effectOf(
      before,
      plan,
      programmesOf(life.published),
    );
    for (const { why } of [...added, ...moved, ...removed, ...left, ...inTension]) {
      expect(why.because.length).toBeGreaterThan(0);
      expect(why.sentence).toMatch(/\.$/);
    }
    for (const { window, from } of moved) expect(window).not.toEqual(from);
    const ids = [...moved, ...removed, ...left, ...inTension].flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("a version never falls, and rises with whatever changes", () => {
  inEveryLife(({ followed: { before, plan } }) => {
    for (const visit of before) {
      const after = plan.visits.find(({ id }) => id === visit.id);
      const isChanged = JSON.stringify(after) !== JSON.stringify(visit);
      expect((after?.version ?? 0) - visit.version).toBe(isChanged ? 1 : 0);
    }
  });
});

test("such lives reach every step, every kind of change and every kind of tension", () => {
  const reached = new Set<string>();
  for (const steps of fc.sample(anyLife, { numRuns: 400, seed: 1 })) {
    let life = aLife();
    for (const step of steps) {
      const lived = live(life, step);
      life = lived.life;
      if (lived.act !== undefined) reached.add(`does ${lived.act.does}`);
      for (const { plan, child } of lived.followed) {
        for (const { kind } of plan.changes) reached.add(`a visit is ${kind}`);
        for (const { kind } of plan.tensions) reached.add(`in tension: ${kind}`);
        reached.add(`a child is ${endingOf(child) ?? "followed"}`);
        reached.add(`it has followed ${Math.min(child.programmes.length, 3)} programmes`);
      }
    }
  }
  expect([...reached].toSorted()).toEqual(
    [
      ...[
        "expect",
        "letter",
        "change",
        "depart",
        "arrive",
        "stop",
        "publish",
        "give",
        "pass",
        ...VISIT_STEPS,
      ].map((does) => `does ${does}`),
      ...["planned", "moved", "changed", "lapsed", "withdrawn"].map((kind) => `a visit is ${kind}`),
      ...TENSION_KINDS.map((kind) => `in tension: ${kind}`),
      ...["followed", "stopped", "registration-cancelled", "departed"].map(
        (ending) => `a child is ${ending}`,
      ),
      ...[0, 1, 2, 3].map((programmes) => `it has followed ${programmes} programmes`),
    ].toSorted(),
  );
});
