import { expect, test } from "vitest";
import { beforeWeFollowed } from "../../../src/domain/visits/before-we-followed.ts";
import type { ImportedContact } from "../../../src/domain/visits/imported-family.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { NO_HISTORY } from "../../../src/domain/visits/visit-history.ts";
import { day } from "../../support/a-child.ts";

const FROM = day("2026-03-03");
const ended = (latest: string, difference: Partial<StoredVisit> = {}): StoredVisit => {
  const on = day(latest);
  return {
    id: latest,
    child: "a-child",
    rule: `until-${latest}`,
    occurrence: 0,
    window: { earliest: on, target: on, latest: on },
    provisional: false,
    feasible: true,
    because: [],
    programme: { id: "a-programme", version: "2026-1" },
    version: 1,
    isWithdrawn: false,
    history: NO_HISTORY,
    tensions: [],
    ...difference,
  };
};
const aContact = (rule: string | undefined): ImportedContact => ({
  rule,
  occurrence: 0,
  on: day("2025-08-01"),
  modality: "home",
  healthVisitor: undefined,
  externalReference: undefined,
});
const told = (contacts: readonly ImportedContact[] = [], stillOwed: readonly string[] = []) => {
  return { contacts, stillOwed };
};

test("what ended the day before is the former system's, and what ends that day is ours", () => {
  const visits = [ended("2026-03-02"), ended("2026-03-03")];
  const { coveredElsewhere } = beforeWeFollowed(told(), visits, FROM, false);
  expect(coveredElsewhere).toEqual([visits[0]]);
});

test("a child that was on record keeps all that is owed to it", () => {
  const { coveredElsewhere } = beforeWeFollowed(told(), [ended("2026-03-02")], FROM, true);
  expect(coveredElsewhere).toEqual([]);
});

test("what was held is held, what is still owed stays owed, and the rest is covered", () => {
  const [held, owed, rest] = [ended("2025-08-01"), ended("2025-10-01"), ended("2025-12-01")];
  const contacts = [aContact(held.rule), aContact(undefined), aContact("no-visit-of-it")];
  const handed = beforeWeFollowed(told(contacts, [owed.rule]), [held, owed, rest], FROM, false);
  expect(handed.coveredElsewhere).toEqual([rest]);
  expect(handed.held.map(({ visit }) => visit)).toEqual([held, undefined, undefined]);
});

test.each([
  { what: "withdrawn", difference: { isWithdrawn: true } },
  {
    what: "held before",
    difference: {
      history: { agreements: [], outcomes: [], held: { contact: "one", on: day("2025-08-01") } },
    },
  },
])("a visit that is $what is neither held again nor covered", ({ difference }) => {
  const visit = ended("2025-08-01", difference);
  const handed = beforeWeFollowed(told([aContact(visit.rule)]), [visit], FROM, false);
  expect(handed).toEqual({ held: [{ contact: aContact(visit.rule) }], coveredElsewhere: [] });
});
