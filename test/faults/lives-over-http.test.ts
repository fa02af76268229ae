import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RecordStore } from "../../src/db/transaction/record-store.ts";
import { SCOPES } from "../../src/domain/disclosure/viewer.ts";
import { planByProgrammes } from "../../src/domain/programme/versions/plan-by-programmes.ts";
import { childProgrammes } from "../../src/domain/programme/versions/programmes.ts";
import { endingOf } from "../../src/domain/registration/child-ending.ts";
import type { CivilDate } from "../../src/domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../../src/domain/time/visiting-days.ts";
import { scheduleOnRecord } from "../../src/domain/visits/schedule-on-record.ts";
import { asProposed } from "../support/as-proposed.ts";
import type { Asks } from "../support/a-municipality.ts";
import { changing } from "../support/a-change.ts";
import { aStore } from "../support/a-store.ts";
import { ask, readsAs } from "../support/ask.ts";
import { aServerDatabase } from "../support/databases.ts";
import { anyLife } from "../support/life/life-steps.ts";
import { type Life, aLife, todayOf } from "../support/life/a-life.ts";
import { live } from "../support/life/live.ts";
import { overHttp, scheduleOf } from "../support/life/over-http.ts";
import { programmesOf } from "../support/life/own-versions.ts";
import { type ChildShown, bodyOf } from "../support/on-record.ts";

const LIVES = import.meta.env.MODE === "full" ? 500 : 25;
/** Each life in a municipality of its own: what one publishes is nobody else's. */
const FIRST_MUNICIPALITY = 1_000;

let store: RecordStore;
let stop: () => Promise<void>;

beforeAll(async () => {
  const opened = await aServerDatabase(8);
  store = await aStore(opened.database);
  ({ stop } = opened);
});
afterAll(() => stop());

function asksAs(municipality: string) {
  return (role: "administrator" | "coordinator", today: () => CivilDate): Asks => {
    const readToken = readsAs({ role, subject: `a-${role}`, municipality, scopes: SCOPES });
    return (method, path, asking = {}) =>
      ask(method, path, {
        ...asking,
        door: { store, readToken, now: new Date(`${today()}T11:00:00Z`), ...asking.door },
      });
  };
}

/** A child's visits and tensions as the core has them. */
function inTheCore(life: Life, place: number) {
  const lived = life.children[place];
  if (lived === undefined) throw new Error("nobody lives there");
  const { child, visits } = lived;
  const programmes = programmesOf(life.published);
  const today = todayOf(life);
  const followed = childProgrammes(child.programmes, programmes);
  const plan = planByProgrammes(child.facts, followed, NO_CLOSING_DAYS, today);
  if (!plan.ok) throw new Error(plan.refusal.kind);
  const ending = endingOf(child);
  const of = { ...child, ending };
  const schedule = scheduleOnRecord(
    of,
    plan.value,
    visits,
    programmes,
    today,
    asProposed(plan.value),
  );
  return {
    ending: ending ?? null,
    birthDate: child.facts.birthDate ?? null,
    programme: { id: schedule.programme.id, version: schedule.programme.version },
    visits: schedule.visits.map(({ rule, occurrence, window, state, because, id }) => ({
      rule: rule.code,
      occurrence,
      window,
      state,
      because: because.map(ofAnyProposal),
      isOnRecord: id !== undefined,
    })),
    notDue: schedule.notDue.map(({ rule, because }) => ({ rule: rule.code, because })),
    tensions:
      ending === "stopped"
        ? []
        : visits
            .flatMap(({ rule, tensions }) =>
              tensions
                .filter(({ isKept }) => !isKept)
                .map(({ kind, on, daysOutside = null }) => ({ rule, kind, on, daysOutside })),
            )
            .sort(byText),
  };
}

async function onRecord(asks: Asks, child: string) {
  const shown = bodyOf<ChildShown>(await asks("GET", `/v1/children/${child}`));
  const schedule = await scheduleOf(asks, child);
  const tensions = await changing(asks).tensionsOf(child);
  return {
    ending: shown.ending,
    birthDate: shown.birthDate,
    programme: schedule.programme,
    visits: schedule.visits.map(({ rule, occurrence, window, state, because, id }) => ({
      rule,
      occurrence,
      window,
      state,
      because: because.map(ofAnyProposal),
      isOnRecord: id !== null,
    })),
    notDue: schedule.notDue,
    tensions: tensions
      .map(({ rule, kind, on, daysOutside }) => ({ rule, kind, on, daysOutside }))
      .sort(byText),
  };
}

function byText(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

test(`${LIVES} lives by requests on a server end as the core says, with the same ids all the way`, async () => {
  const lives = fc.sample(anyLife, { numRuns: LIVES, seed: 20261122 });
  for (const [place, steps] of lives.entries()) {
    const municipality = String(FIRST_MUNICIPALITY + place);
    const as = asksAs(municipality);
    const body = { name: "Solveig Tusindfryd" };
    const added = await as("coordinator", () => todayOf(aLife()))("POST", "/v1/health-visitors", {
      body,
    });
    const { id: healthVisitor } = bodyOf<{ id: string }>(added, 201);
    const http = overHttp(as, municipality, healthVisitor);
    let life = aLife(municipality);
    const asks = as("coordinator", () => todayOf(life));
    for (const step of steps) {
      const { life: after, act } = live(life, step);
      http.isOn(todayOf(after));
      life = act === undefined ? life : after;
      if (act === undefined) continue;
      await http.does(act, life);
    }
    expect(http.children.length).toBe(life.children.length);
    for (const [at, child] of http.children.entries()) {
      const told = `life ${place}, child ${at}: ${JSON.stringify(steps)}`;
      expect(await onRecord(asks, child), told).toEqual(inTheCore(life, at));
    }
  }
});

/** Proposals have the ids that the server gives them. */
function ofAnyProposal(reason: { readonly code: string }): object {
  return reason.code === "accepted" ? { ...reason, proposal: "a-proposal" } : reason;
}
