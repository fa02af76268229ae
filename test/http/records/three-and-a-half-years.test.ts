import { afterAll, expect, test } from "vitest";
import { at } from "../../support/a-family-to-visit.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { ACCEPTED, DECLINED, type ProposalShown, deciding } from "../../support/a-proposal.ts";
import {
  type GrowingChild,
  aGrowingChild,
  daysAfterBirth,
  firstDayAsCandidate,
  monthsLater,
} from "../../support/four-years.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";
import { seededChance } from "../../support/seeded-chance.ts";

const CHILDREN = import.meta.env.MODE === "full" ? 1_000 : 60;
const SEED = 20_261_122;
const FIRST_BIRTH = "2026-03-01";
const MONTHS = 52; // until the last of them is four
const RULE = "three-and-a-half-years";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");

interface Growing extends GrowingChild {
  readonly id: string;
}

test(
  `of ${CHILDREN} children over four years each that meets a criterion is listed once and decided, and each that does not has a why-not`,
  async () => {
    const chance = seededChance(SEED);
    const children: Growing[] = [];
    for (let each = 0; each < CHILDREN; each++) {
      const child = onADayOfEveryMonth(aGrowingChild(chance, FIRST_BIRTH));
      const bornAt = `${child.bornOn}T08:00:00Z`;
      const { child: id } = await journal.registers(
        { children: [aBornChild({ bornAt })], dischargedOn: child.bornOn, dueDate: child.bornOn },
        new Date(`${child.bornOn}T20:00:00Z`),
      );
      children.push({ ...child, id });
    }

    const decided = new Map<string, ProposalShown[]>();
    let yesterday = FIRST_BIRTH;
    for (let month = 1; month <= MONTHS; month++) {
      const today = monthsLater(FIRST_BIRTH, month);
      for (const { id, noticed } of children) {
        for (const { fact, value, on } of noticed) {
          if (on > yesterday && on <= today) {
            await deciding(at(coordinator, on)).notices(id, fact, value, on);
          }
        }
      }
      yesterday = today;
      const now = deciding(at(coordinator, today));
      const waiting = await now.inState(`state=open&rule=${RULE}&limit=200`);
      expect(new Set(waiting.map(({ child }) => child)).size).toBe(waiting.length);
      for (const proposal of waiting) {
        expect(evidenceOf(proposal).length).toBeGreaterThan(0);
        const before = decided.get(proposal.child) ?? [];
        const decision = decisionOf(chance.below(4), today);
        const answer = await now.decide(proposal.id, decision);
        decided.set(proposal.child, [...before, answer]);
      }
    }

    const end = daysAfterBirth(yesterday, 200); // what was put off has come back by then
    const last = deciding(at(coordinator, end));
    for (const proposal of await last.inState(`state=open&rule=${RULE}&limit=200`)) {
      const answer = await last.decide(proposal.id, DECLINED);
      decided.set(proposal.child, [...(decided.get(proposal.child) ?? []), answer]);
    }
    expect(await last.inState(`state=open&rule=${RULE}&limit=200`)).toEqual([]);

    const candidates = children.filter((child) => firstDayAsCandidate(child, end) !== undefined);
    expect([...decided.keys()].sort()).toEqual(candidates.map(({ id }) => id).sort());
    expect(candidates.length).toBeGreaterThan(CHILDREN / 5);
    expect(candidates.length).toBeLessThan(CHILDREN - CHILDREN / 5);
    for (const decisions of decided.values()) expectEachSettledOnce(decisions);
    for (const { id } of children.filter((child) => !decided.has(child.id))) {
      const asked = await at(coordinator, end)("GET", `/v1/children/${id}/why-not?rule=${RULE}`);
      const whyNot = bodyOf<{ list: string; because: object[]; missing: string[] | null }>(asked);
      expect(["notDue", "undecided"]).toContain(whyNot.list);
      expect(whyNot.because.length + (whyNot.missing?.length ?? 0)).toBeGreaterThan(0);
    }
  },
  30 * 60_000,
);

/** Birthdays that every month has. */
function onADayOfEveryMonth(child: GrowingChild): GrowingChild {
  return child.bornOn.slice(-2) > "28"
    ? { ...child, bornOn: `${child.bornOn.slice(0, -2)}28` }
    : child;
}

function decisionOf(kind: number, today: string) {
  if (kind === 0) return DECLINED;
  if (kind === 1) {
    return { decision: "defer", reason: "Vi ser det an", until: daysAfterBirth(today, 100) };
  }
  return ACCEPTED;
}

/** Each round ends in an acceptance or a refusal, and the next one names it. */
function expectEachSettledOnce(decisions: readonly ProposalShown[]): void {
  const settled = decisions.filter(({ state }) => state !== "deferred");
  expect(settled.length).toBeGreaterThan(0);
  expect(new Set(settled.map(({ id }) => id)).size).toBe(settled.length);
  for (const [place, { replaces }] of settled.entries()) {
    expect(replaces).toBe(place === 0 ? null : settled[place - 1]?.id);
  }
  const accepted = settled.filter(({ state }) => state === "accepted");
  expect(accepted.length).toBeLessThan(2);
}

function evidenceOf({ because }: ProposalShown): readonly unknown[] {
  return because.flatMap((reason) =>
    reason.code === "conditionHolds" || reason.code === "conditionHeld"
      ? (reason["because"] as unknown[])
      : [],
  );
}
