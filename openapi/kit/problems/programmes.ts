import { IF_ANY, type Kit } from "../kit.ts";
import type { Sent } from "../server.ts";
import {
  type ProblemRequest,
  type ProblemRequests,
  aPreview,
  aProgramme,
  byRule,
  post,
} from "./problem-request.ts";

const DRAFT = "a draft of a programme";
/** Rules enough that no transition is far from a visit. */
const NEAR = ["P1W", "P10M", "P12M", "P34M"].map((target, place) => ({
  code: `near-${place}`,
  window: { earliest: target, target, latest: target },
}));

const anOwn = ({ municipality }: Kit, ...rules: readonly object[]) => ({
  ...aProgramme(...(rules.length === 0 ? [{}] : rules)),
  municipality,
});

/** What linting a draft with these rules finds: the finding stands in the answer to a publication. */
const published =
  (
    rules: readonly object[],
    asked: object = {},
    difference: object = {},
  ): ProblemRequest["request"] =>
  async (kit) => {
    const draft = { ...anOwn(kit, ...rules), ...difference };
    await kit.make("/v1/programmes", draft);
    return publication(draft.id, { version: draft.version, ...asked });
  };

const publication = (id: string, asked: object): Sent => ({
  ...post(`/v1/programmes/${id}/publication`, { policy: { kind: "unborn" }, ...asked }),
  as: "administrator",
});

const found = (...rules: readonly object[]): ProblemRequest => ({
  before: DRAFT,
  request: published(rules),
});

/** Programmes, their rules, and what stands in the way of publishing one. */
export const PROGRAMMES: ProblemRequests = {
  unknownProgramme: aPreview({ programme: "nowhere" }),
  windowOutOfOrder: byRule({ window: { earliest: "P2D", target: "P1D", latest: "P3D" } }),
  durationTooLong: byRule({ window: { earliest: "P1D", target: "P2D", latest: "P101Y" } }),
  duplicateRule: byRule({}, {}),
  repeatPartNotAllowed: byRule({ repeat: "FREQ=HOURLY;COUNT=3" }),
  repeatNeverEnds: byRule({ repeat: "FREQ=WEEKLY" }),
  repeatEndsTwice: byRule({ repeat: "FREQ=WEEKLY;COUNT=3;UNTIL=20210101" }),
  tooManyOccurrences: byRule({ repeat: "FREQ=WEEKLY;COUNT=61" }),
  tooManyVisits: byRule(
    ...Array.from({ length: 17 }, (_, place) => ({
      code: `rule-${place}`,
      repeat: "FREQ=DAILY;COUNT=60",
    })),
  ),
  conditionNeverHolds: found({ when: { any: [] } }),
  repeatNeverOccurs: found({ repeat: "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1" }),
  proposedAfterWindow: found({
    offer: "needs",
    when: { fact: "preterm", is: true },
    proposeFrom: "P38M",
  }),
  opensAfterPregnancy: found({
    anchor: "due",
    window: { earliest: "P1Y", target: "P1Y", latest: "P1Y1M" },
  }),
  alwaysClosed: {
    before: `${DRAFT} for 2090, and its first year and more closed`,
    request: async (kit) => {
      await closeYears(kit);
      return published([{}], {}, { validFrom: "2090-01-01" })(kit);
    },
  },
  sometimesClosed: found({ window: { earliest: "P3D", target: "P4D", latest: "P4D" } }),
  unknownFact: found({ when: { fact: "langauge-concern", is: true } }),
  noVisitAround: found(),
  programmeUnsound: found({ when: { any: [] } }),
  warningsNotAccepted: found(),
  programmePublished: {
    before: "a version that is published",
    request: async (kit) => {
      const draft = anOwn(kit, { offer: "needs" });
      await kit.make("/v1/programmes", draft);
      const policy = { kind: "opt-in", children: [(await kit.register()).child] };
      const asked = { version: draft.version, policy, acceptWarnings: true };
      await kit.ask(publication(draft.id, asked));
      return post("/v1/programmes", draft);
    },
  },
  programmeIdTaken: {
    request: (kit) => post("/v1/programmes", { ...anOwn(kit), id: "favrskov" }),
  },
  programmeOfOtherMunicipality: {
    request: () => post("/v1/programmes", { ...aProgramme({}), municipality: "0710" }),
  },
  unknownFollowedChild: {
    before: DRAFT,
    request: published([{ offer: "needs" }, ...NEAR], {
      policy: { kind: "opt-in", children: ["00000000-0000-4000-8000-000000000000"] },
      acceptWarnings: true,
    }),
  },
  unknownRule: {
    before: "a family on record",
    request: async ({ register }) => ({
      as: "coordinator",
      method: "GET",
      path: `/v1/children/${(await register()).child}/why-not?rule=no-such-rule`,
    }),
  },
  criterionShipped: {
    request: () => ({ ...aCriterion("overweight"), as: "administrator" }),
  },
  missedVisitsDecideNothing: {
    request: () => aCriterion("kit-criterion", { fact: "repeated-missed-visits", is: true }),
  },
  tooManyCriteria: {
    before: "a hundred criteria of the municipality's own, none of which ever holds",
    request: async ({ ask }) => {
      for (let place = 0; place < 100; place++) await ask(aCriterion(`kit-criterion-${place}`));
      return aCriterion("kit-criterion-100");
    },
  },
};

/** Closes the service from 2090 on, beside the days that it is closed on already: nobody's plan reaches so far. */
async function closeYears({ read, ask }: Kit): Promise<void> {
  const { closingDays: before } = await read<{ closingDays: readonly string[] }>("/v1/settings");
  const added = Array.from({ length: 800 }, (_, place) =>
    new Date(Date.UTC(2090, 0, 1 + place)).toISOString().slice(0, 10),
  );
  const body = { closingDays: [...new Set([...before, ...added])] };
  await ask({ as: "administrator", method: "PUT", path: "/v1/settings", headers: IF_ANY, body });
}

const aCriterion = (
  code: string,
  when: object = { fact: "nobody-records-this", is: true },
): Sent => ({
  as: "administrator",
  method: "PUT",
  path: `/v1/criteria/${code}`,
  headers: IF_ANY,
  body: {
    title: { da: "Et kriterium", en: "A criterion" },
    category: "child-health",
    when,
    level: 2,
    carried: false,
    source: "The vendor kit",
  },
});
