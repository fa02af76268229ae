import { describe, expect, test } from "vitest";
import {
  AGREEMENT_STATES,
  type AgreementChange,
  changedAgreement,
} from "../../../../src/domain/needs/help/family-agreement.ts";
import { day } from "../../../support/a-child.ts";
import { aFamilyAgreement } from "../../../support/a-family-agreement.ts";
import { NO_NEEDS } from "../../../../src/domain/follow-up/needs-tasks.ts";
import { tasksOn } from "../../../support/a-followed-up-child.ts";

const closedAt = new Date("2026-03-21T10:00:00Z");
const closes = { closedAt, closedBy: "somebody" };
const closing = { state: "kept", effect: "helped", outcome: "Han sover" } as const;

function changed(
  before: Parameters<typeof aFamilyAgreement>[0],
  change: Partial<AgreementChange>,
  besides?: Parameters<typeof changedAgreement>[3],
) {
  const whole = { terms: {}, closing: undefined, ...change };
  return changedAgreement(aFamilyAgreement(before), whole, closes, besides);
}

describe("an agreement goes from open to closed, and no further", () => {
  test.each(
    AGREEMENT_STATES.flatMap((from) =>
      (["kept", "dropped"] as const).map((to) => ({ from, to, isTaken: from === "open" })),
    ),
  )("from $from to $to: $isTaken", ({ from, to, isTaken }) => {
    const result = changed({ state: from }, { closing: { ...closing, state: to } });
    expect(result).toMatchObject(
      isTaken
        ? { ok: true, value: { ...closing, ...closes, state: to, version: 2 } }
        : { ok: false, refusal: { kind: "agreementClosed" } },
    );
  });

  test.each(AGREEMENT_STATES)("other terms of one that is %s", (state) => {
    const result = changed({ state }, { terms: { text: "Andre sovetider" } });
    expect(result.ok).toBe(state === "open");
  });
});

describe("its terms", () => {
  test("may be put otherwise and it stays open", () => {
    expect(changed({}, { terms: { due: day("2026-04-01") } })).toMatchObject({
      ok: true,
      value: { due: "2026-04-01", state: "open", version: 2, closedAt: undefined },
    });
  });

  test("are followed up no sooner than it was made, and all that is wrong is said", () => {
    const terms = { due: day("2026-03-05"), responsibleHealthVisitor: "somebody" };
    const unknown = { field: "responsibleHealthVisitor", code: "unknownHealthVisitor" } as const;
    expect(changed({}, { terms }, [unknown])).toEqual({
      ok: false,
      refusal: {
        kind: "termsFaults",
        faults: [
          { field: "due", code: "daysOutOfOrder" },
          { field: "responsibleHealthVisitor", code: "namesNoHealthVisitor" },
          unknown,
        ],
      },
    });
    expect(changed({}, { terms: { due: day("2026-03-06") } }).ok).toBe(true);
  });

  test("name no health visitor once somebody else is responsible", () => {
    const hers = { responsible: "health-visitor", responsibleHealthVisitor: "her" } as const;
    expect(changed(hers, { terms: { responsible: "daycare" } })).toMatchObject({
      value: { responsible: "daycare", responsibleHealthVisitor: undefined },
    });
    expect(changed(hers, { terms: { text: "Andet" } })).toMatchObject({
      value: { responsibleHealthVisitor: "her" },
    });
  });
});

describe("the task of following it up", () => {
  const on = (date: string, difference = {}) =>
    tasksOn(date, { needs: { ...NO_NEEDS, agreements: [aFamilyAgreement(difference)] } }).filter(
      ({ kind }) => kind === "follow-up-agreement",
    );

  test("comes on the day after", () => {
    expect(on("2026-03-20")).toEqual([]);
    expect(on("2026-03-21")).toMatchObject([
      {
        contact: "a-contact",
        since: "2026-03-21",
        due: "2026-03-21",
        forWhom: "health-visitor",
        because: [{ code: "agreementDue", agreement: "an-agreement", due: "2026-03-20" }],
      },
    ]);
  });

  test.each(["kept", "dropped"] as const)("is gone once it was %s", (state) => {
    expect(on("2026-03-21", { state })).toEqual([]);
  });

  test("is another one with another day", () => {
    const [first] = on("2026-04-30");
    const [second] = on("2026-04-30", { due: day("2026-04-01") });
    expect(second?.about).not.toBe(first?.about);
  });
});
