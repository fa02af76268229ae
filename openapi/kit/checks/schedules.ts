import type { Kit } from "../kit.ts";
import { aProgramme } from "../problems/problem-request.ts";
import { type Check, must, same, status } from "./check.ts";

interface Visit {
  readonly rule: string;
  readonly occurrence: number;
  readonly state: string;
  readonly window: { readonly earliest: string; readonly target: string; readonly latest: string };
  readonly because: readonly { code: string }[];
  readonly explanation: string;
}

interface Planned {
  readonly visits: readonly Visit[];
  readonly proposals: readonly { readonly rule: string }[];
  readonly undecided: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  readonly waiting: readonly { readonly rule: string }[];
  readonly notDue: readonly { readonly rule: string }[];
}

async function preview({ ask }: Kit, body: object): Promise<Planned> {
  const answer = await ask({ method: "POST", path: "/v1/schedule-previews", body });
  return status(answer, 200).json as Planned;
}

/** What one rule gives a child. */
async function byRule(kit: Kit, rule: object, child: object, asOf = "2026-01-01") {
  const { visits } = await preview(kit, { programme: aProgramme(rule), child, asOf });
  return visits[0]?.window;
}

const window = (earliest: string, target = earliest, latest = target) => ({
  window: { earliest, target, latest },
});

/** What a child is owed, by examples that were worked out by hand. */
export const SCHEDULE_CHECKS: readonly Check[] = [
  {
    name: "windows",
    promise: "Windows are counted from the day of birth as day 0",
    run: async (kit) => {
      const child = { birthDate: "2026-03-02" };
      const { visits } = await preview(kit, { programme: "favrskov", child, asOf: "2026-03-03" });
      same(
        visits.find(({ rule }) => rule === "two-months")?.window,
        { earliest: "2026-04-20", target: "2026-04-27", latest: "2026-06-02" },
        "Favrskov's two-month visit",
      );
    },
  },
  {
    name: "month-ends",
    promise: "A month after the 31st of January is the last of February",
    run: async (kit) => {
      const rule = { ...window("P1M"), days: "all" };
      const seen = [
        await byRule(kit, rule, { birthDate: "2025-01-31" }),
        await byRule(kit, rule, { birthDate: "2024-01-31" }),
      ].map((each) => each?.target);
      same(seen, ["2025-02-28", "2024-02-29"], "targets");
    },
  },
  {
    name: "allowed-days",
    promise: "A target on a holiday moves to the nearest allowed day inside its window",
    run: async (kit) => {
      // Good Friday 2026: Maundy Thursday before it is none either, nor are the four days after it.
      const rule = window("P1W", "P2W", "P3W");
      const seen = await byRule(kit, rule, { birthDate: "2026-03-20" });
      same(seen?.target, "2026-04-01", "target");
    },
  },
  {
    name: "states",
    promise:
      "A state follows from its window and the day: planned, due, overdue; infeasible without an allowed day",
    run: async (kit) => {
      const child = { birthDate: "2026-03-02" };
      const at = async (rule: object, asOf: string) =>
        (await preview(kit, { programme: aProgramme(rule), child, asOf })).visits[0]?.state;
      const open = window("P7D", "P10D", "P14D");
      // The 7th and 8th of March 2026 are a weekend.
      const shut = window("P5D", "P5D", "P6D");
      const seen = [
        await at(open, "2026-03-08"),
        await at(open, "2026-03-09"),
        await at(open, "2026-03-16"),
        await at(open, "2026-03-17"),
        await at(shut, "2026-03-08"),
        await at(shut, "2026-03-09"),
      ];
      same(seen, ["planned", "due", "due", "overdue", "infeasible", "overdue"], "states");
    },
  },
  {
    name: "corrected-age",
    promise: "On the corrected clock a preterm birth counts from its term",
    run: async (kit) => {
      const child = { birthDate: "2026-01-01", gestationalAge: { weeks: 32, days: 0 } };
      const rule = { ...window("P1D"), days: "all" };
      const seen = [
        await byRule(kit, { ...rule, clock: "corrected" }, child),
        await byRule(kit, rule, child),
      ].map((each) => each?.target);
      same(seen, ["2026-02-27", "2026-01-02"], "targets");
    },
  },
  {
    name: "unknown-is-not-false",
    promise: "A condition on what nobody has recorded is undecided, and named",
    run: async (kit) => {
      const rule = { when: { not: { fact: "nobody-recorded-this", is: true } } };
      const { undecided } = await preview(kit, {
        programme: aProgramme(rule),
        child: { birthDate: "2026-03-02" },
      });
      const missing = ["nobody-recorded-this"];
      same(undecided, [{ rule: "a-visit", missing }], "undecided");
    },
  },
  {
    name: "five-lists",
    promise: "Every rule of a programme stands in exactly one of five lists",
    run: async (kit) => {
      const { rules } = await kit.read<{ rules: readonly { code: string }[] }>(
        "/v1/programmes/national",
      );
      const planned = await preview(kit, {
        programme: "national",
        child: { birthDate: "2026-03-02" },
        asOf: "2026-03-03",
      });
      const { visits, proposals, undecided, waiting, notDue } = planned;
      const seen = [visits, proposals, undecided, waiting, notDue].flatMap((list) => [
        ...new Set(list.map(({ rule }) => rule)),
      ]);
      same(seen.toSorted(), rules.map(({ code }) => code).toSorted(), "rules");
      must(
        visits.every(({ because, explanation }) => because.length > 0 && explanation !== ""),
        () => "a visit gives no reason",
      );
    },
  },
  {
    name: "schedule-is-preview",
    promise: "A child's schedule is the preview of the same facts on the same day",
    run: async (kit) => {
      const { child, letter } = await kit.register();
      const asOf = kit.day(30);
      const bare = ({ rule, occurrence, window: of, state, because }: Visit) => ({
        rule,
        occurrence,
        of,
        state,
        because,
      });
      const stored = await kit.read<Planned>(`/v1/children/${child}/schedule?at=${asOf}`);
      const { dueDate, firstTimeParents } = letter;
      const facts = { birthDate: kit.day(-10), dueDate, firstTimeParents };
      const birthWeight = { bornTogether: 1, birthWeightGrams: 3300 };
      const planned = await preview(kit, { child: { ...facts, ...birthWeight }, asOf });
      same(stored.visits.map(bare), planned.visits.map(bare), "visits");
    },
  },
];
