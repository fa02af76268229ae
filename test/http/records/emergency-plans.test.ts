import { afterAll, describe, expect, test } from "vitest";
import { at, withTag } from "../../support/a-family-to-visit.ts";
import { type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { problemOf, refusal } from "../../support/a-problem.ts";
import { EMERGENCY_PLANS, aPlanAhead } from "../../support/an-emergency-plan.ts";
import { eventsOf } from "../../support/announced.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { bodyOf, everyPage } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const ofHammel = await coordinatorOf(municipality, "hammel");
const NOT_ALLOWED = { status: 403, code: "notAllowedToDo", faults: [] };

interface PlanShown {
  readonly id: string;
  readonly district: string | null;
  readonly from: string;
  readonly until: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly endsOn: string | null;
  readonly endReason: string | null;
}

const begins = async (difference: object = {}, asks: Asks = coordinator): Promise<PlanShown> =>
  bodyOf(await asks("POST", EMERGENCY_PLANS, { body: aPlanAhead(difference) }), 201);
const plan = async (id: string, asks: Asks = coordinator): Promise<PlanShown> =>
  bodyOf(await asks("GET", `${EMERGENCY_PLANS}/${id}`));
const ends = (id: string, body: object, asks: Asks = coordinator) =>
  withTag(asks, "POST", `${EMERGENCY_PLANS}/${id}/end`, body, (path) => path.replace("/end", ""));

describe("a plan that is begun", () => {
  test("stands as it was said, from today on if nothing else is said", async () => {
    const body = { priorityMax: 2, reason: "Epidemi", district: "hinnerup" };
    const begun = bodyOf<PlanShown>(await coordinator("POST", EMERGENCY_PLANS, { body }), 201);
    expect(begun).toEqual({
      id: begun.id,
      district: "hinnerup",
      priorityMax: 2,
      from: "2026-03-03",
      until: null,
      endsOn: null,
      state: "active",
      reason: "Epidemi",
      endReason: null,
      recordedAt: "2026-03-03T12:00:00+01:00",
    });
    expect(await plan(begun.id)).toEqual(begun);
    bodyOf(await ends(begun.id, { reason: "Forbi" }));
  });

  test("is announced, and so is its end; neither tells of anybody", async () => {
    const events = await eventsOf(municipality, async () => {
      const { id } = await begins();
      bodyOf(await ends(id, { reason: "Forbi" }));
    });
    expect(events).toMatchObject([
      { type: "emergency-plan.begun", child: null, visit: null, version: 1, reasons: [] },
      { type: "emergency-plan.ended", child: null, visit: null, version: 2, reasons: [] },
    ]);
  });

  test("once for each Idempotency-Key", async () => {
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const body = aPlanAhead();
    const [one, again] = [
      await coordinator("POST", EMERGENCY_PLANS, { body, headers }),
      await coordinator("POST", EMERGENCY_PLANS, { body, headers }),
    ];
    expect([again.status, again.text]).toEqual([one.status, one.text]);
  });

  test("is shown to systems without people's words", async () => {
    const { id } = await begins();
    const journal = municipality.as("journal-system");
    expect((await plan(id, municipality.as("leader"))).reason).toBe("Konflikt");
    expect((await plan(id, journal)).reason).toBeNull();
  });
});

describe("who decides", () => {
  test("for a district a coordinator of it, for the municipality whoever has all of it", async () => {
    const hinnerup = await begins({ district: "hinnerup" });
    const hammel = await begins({ district: "hammel" }, ofHammel);
    for (const body of [aPlanAhead(), aPlanAhead({ district: "hinnerup" })]) {
      expect(refusal(await ofHammel("POST", EMERGENCY_PLANS, { body }))).toEqual(NOT_ALLOWED);
      const { reason: _, ...question } = body as { reason: string };
      const preview = await ofHammel("POST", `${EMERGENCY_PLANS}/preview`, { body: question });
      expect(refusal(preview)).toEqual(NOT_ALLOWED);
    }
    const whole = await begins();
    for (const { id } of [hinnerup, whole]) {
      expect(refusal(await ends(id, { reason: "Forbi" }, ofHammel))).toEqual(NOT_ALLOWED);
    }
    expect((await ends(hammel.id, { reason: "Forbi" })).status).toBe(200);
  });

  test("of a district that nobody knows nobody", async () => {
    const body = aPlanAhead({ district: "nowhere" });
    expect(refusal(await coordinator("POST", EMERGENCY_PLANS, { body }))).toEqual({
      status: 422,
      code: "unknownDistrict",
      faults: ["/district unknownDistrict"],
    });
    expect(refusal(await ofHammel("POST", EMERGENCY_PLANS, { body }))).toEqual(NOT_ALLOWED);
  });
});

describe("a plan is refused", () => {
  test.each([
    { body: { priorityMax: 0 }, faults: ["/priorityMax tooSmall"] },
    { body: { priorityMax: 5 }, faults: ["/priorityMax tooBig"] },
    { body: { priorityMax: 1.5 }, faults: ["/priorityMax wrongType"] },
    { body: { reason: undefined }, faults: ["/reason required"] },
    { body: { from: "2026-02-30", stray: 1 }, faults: ["/from notADate", "/stray unknownField"] },
  ])("$faults", async ({ body, faults }) => {
    const sent = aPlanAhead(body);
    expect(refusal(await coordinator("POST", EMERGENCY_PLANS, { body: sent }))).toEqual({
      status: 400,
      code: "invalidRequest",
      faults,
    });
  });

  test.each([
    { from: "2041-03-09", until: "2041-03-08" },
    { from: undefined, until: "2026-03-02" },
  ])("with its days out of order, $from until $until", async (days) => {
    const body = aPlanAhead(days);
    expect(refusal(await coordinator("POST", EMERGENCY_PLANS, { body }))).toEqual({
      status: 422,
      code: "daysOutOfOrder",
      faults: ["/until daysOutOfOrder"],
    });
  });

  test("while another of the same reach has one of its days: it is named", async () => {
    const standing = await begins({ from: "2042-05-01", until: "2042-05-10", district: "hammel" });
    const body = aPlanAhead({ from: "2042-05-10", until: undefined, district: "hammel" });
    const answer = await coordinator("POST", EMERGENCY_PLANS, { body });
    expect(refusal(answer)).toEqual({ status: 409, code: "emergencyPlanStands", faults: [] });
    expect(problemOf(answer).emergencyPlan).toBe(standing.id);
    // Another district, and the whole municipality, are other reaches.
    await begins({ ...body, until: "2042-05-10", district: "hinnerup" });
    await begins({ ...body, until: "2042-05-10", district: undefined });
    bodyOf(await ends(standing.id, { on: "2042-05-10", reason: "Før tid" }));
    await begins({ ...body, until: "2042-05-10" });
  });
});

describe("its end", () => {
  const within = { from: "2026-03-09", until: "2026-03-22", district: "hammel" };

  test("is said for a day, can be said anew until it is over, and then no more", async () => {
    const { id } = await begins({ ...within, district: "hinnerup" });
    const onDay = (day: string) => at(coordinator, day);
    const said = { on: "2026-03-18", reason: "Enighed" };
    expect(bodyOf(await ends(id, said))).toMatchObject({ endsOn: "2026-03-18", state: "planned" });
    const sooner = await ends(id, { reason: "Straks" }, onDay("2026-03-12"));
    expect(bodyOf(sooner)).toMatchObject({
      endsOn: "2026-03-12",
      state: "ended",
      until: "2026-03-22",
    });
    expect(await plan(id)).toMatchObject({ endReason: "Straks", reason: "Konflikt" });
    expect(refusal(await ends(id, said, onDay("2026-03-12")))).toEqual({
      status: 409,
      code: "emergencyPlanEnded",
      faults: [],
    });
  });

  test("of one that has not begun calls it off", async () => {
    const { id } = await begins(within);
    const off = bodyOf<PlanShown>(await ends(id, { reason: "Aflyst" }));
    expect(off).toMatchObject({ endsOn: "2026-03-09", state: "ended" });
  });

  test.each(["2026-03-08", "2026-03-23"])("on %s is none of its days", async (on) => {
    const { id } = await begins(within);
    expect(refusal(await ends(id, { on, reason: "Forbi" }))).toEqual({
      status: 422,
      code: "outsidePlan",
      faults: ["/on outsidePlan"],
    });
    bodyOf(await ends(id, { reason: "Aflyst" }));
  });

  test("asks for the version that was read", async () => {
    const { id } = await begins();
    const path = `${EMERGENCY_PLANS}/${id}/end`;
    const body = { reason: "Forbi" };
    const tag = (await coordinator("GET", `${EMERGENCY_PLANS}/${id}`)).headers.get("ETag") ?? "";
    expect(refusal(await coordinator("POST", path, { body })).status).toBe(428);
    bodyOf(await coordinator("POST", path, { body, headers: { "If-Match": tag } }));
    const stale = await coordinator("POST", path, { body, headers: { "If-Match": tag } });
    expect(refusal(stale).code).toBe("versionStale");
  });

  test.each(["nobody", crypto.randomUUID()])("of %s: 404", async (id) => {
    const asking = { body: { reason: "Forbi" }, headers: { "If-Match": "*" } };
    const answer = await coordinator("POST", `${EMERGENCY_PLANS}/${id}/end`, asking);
    expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
    expect((await coordinator("GET", `${EMERGENCY_PLANS}/${id}`)).status).toBe(404);
    expect((await coordinator("GET", `${EMERGENCY_PLANS}/${id}/visits`)).status).toBe(404);
  });
});

describe("the list", () => {
  test("goes by the first day, page by page, in each state or in any", async () => {
    const asks = at(coordinator, "2043-06-05");
    const days = [
      { from: "2043-06-01", until: "2043-06-04" },
      { from: "2043-06-05", until: "2043-06-06" },
      { from: "2043-06-07", until: "2043-06-08" },
    ];
    const begun: PlanShown[] = [];
    for (const each of days.toReversed()) begun.push(await begins(each));
    const listed = async (query: string) => {
      const all = await everyPage<PlanShown>(asks, `${EMERGENCY_PLANS}?limit=2${query}`);
      return all.filter(({ id }) => begun.some((each) => each.id === id));
    };
    const firstDays = (plans: readonly PlanShown[]) => plans.map(({ from }) => from);
    expect(firstDays(await listed(""))).toEqual(days.map(({ from }) => from));
    expect(firstDays(await listed("&state=ended"))).toEqual(["2043-06-01"]);
    expect(firstDays(await listed("&state=active"))).toEqual(["2043-06-05"]);
    expect(firstDays(await listed("&state=planned"))).toEqual(["2043-06-07"]);
  });
});
