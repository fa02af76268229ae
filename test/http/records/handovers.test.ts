import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { sqlState } from "../../../src/db/connection/patience.ts";
import { at } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { problemOf, refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import {
  type HandoverShown,
  SENT,
  WHY,
  aNewHandover,
  aStartingChild as starting,
  handingOver,
} from "../../support/handing-over.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { drafts, tries, decides, handover, ofChild, puts, sends, acknowledges, withdraws } =
  handingOver(coordinator);

const CHECK_VIOLATION = "23514";
const aStartingChild = () => starting(municipality);

/** In the order of their names: those of one change stand in none. */
const factsOf = async (child: string) =>
  bodyOf<{ items: { fact: string; value: unknown; on: string; source: string }[] }>(
    await coordinator("GET", `/v1/children/${child}/facts`),
  ).items.toSorted((one, other) => (one.fact < other.fact ? -1 : 1));

describe("a handover to a daycare on which both parents have agreed", async () => {
  const { child, healthVisitor } = await aStartingChild();
  const before = (await journal.schedule(child)).undecided.map(({ rule }) => rule);
  let id = "";
  const drafted = await eventsOf(municipality, async () => {
    const shown = await drafts(child, { startMeeting: true });
    ({ id } = shown);
    expect(shown).toMatchObject({
      child,
      state: "draft",
      receiver: { name: "Lærkereden", contact: "Stuen Bien" },
      templateVersion: 0,
      consent: { given: true, by: "both", on: "2026-03-03" },
      legalBasis: null,
      startMeeting: true,
      followUp: false,
      sent: null,
      healthVisitor,
      author: "a-coordinator",
    });
    expect(shown.visitsProposed.map(({ rule }) => rule)).toEqual([
      "daycare-handover",
      "daycare-follow-up",
    ]);
  });

  test("tells of its child that it is needed and agreed to, and is announced without a word of it", async () => {
    expect(before).toContain("daycare-handover");
    expect(await factsOf(child)).toMatchObject([
      { fact: "daycare-handover-consent", value: true, on: "2026-03-03", source: "handover" },
      { fact: "daycare-handover-needed", value: true, on: "2026-03-03", source: "handover" },
    ]);
    expect(drafted.map(({ type, reasons }) => [type, reasons])).toEqual([
      ["child.changed", ["handover"]],
      ["handover.drafted", ["daycare"]],
    ]);
  });

  test("proposes the visits that a person can accept under these ids", async () => {
    const { proposals } = await journal.schedule(child);
    const again = await drafts(child);
    const ids = proposals.filter(({ rule }) => rule.startsWith("daycare-")).map((each) => each.id);
    expect(again.visitsProposed.map((each) => each.id)).toEqual(ids);
    await withdraws(again.id);
  });

  test("goes from draft to sent to acknowledged, each with its day and its event", async () => {
    const events = await eventsOf(municipality, async () => {
      expect(await sends(id)).toMatchObject({
        state: "sent",
        sent: { ...SENT, author: "a-coordinator" },
      });
      expect(await acknowledges(id)).toMatchObject({
        state: "acknowledged",
        acknowledged: { on: "2026-03-03", by: "Lederen i Lærkereden", note: "Vi glæder os" },
      });
    });
    expect(events).toMatchObject([
      { type: "handover.sent", child, reasons: ["daycare"] },
      { type: "handover.acknowledged", child, reasons: ["daycare"] },
    ]);
    expect(refusal(await decides(id, "withdrawn", WHY))).toMatchObject({
      status: 409,
      code: "handoverAcknowledged",
    });
    expect(refusal(await puts(id, { startMeeting: false }))).toMatchObject({
      code: "handoverAcknowledged",
    });
    const states = (await ofChild(child)).map(({ state }) => state);
    expect(states.toSorted()).toEqual(["acknowledged", "withdrawn"]);
  });
});

test("where a programme has no such rules nothing is proposed", async () => {
  const { child } = await aStartingChild();
  const content = aNewHandover().content;
  const shown = await drafts(child, { transition: "kindergarten", content });
  expect(shown.visitsProposed).toEqual([]);
});

describe("without consent", () => {
  test.each<[string, object | null]>([
    ["nobody was asked", null],
    ["they said no", { given: false, by: "mother", on: "2026-03-03" }],
  ])("it is drafted and never sent: %s", async (_, consent) => {
    const { child } = await aStartingChild();
    const { id, visitsProposed } = await drafts(child, { consent });
    expect(visitsProposed).toEqual([]);
    const answer = await decides(id, "sent", SENT);
    expect(refusal(answer)).toEqual({ status: 409, code: "consentMissing", faults: [] });
    expect((await handover(id)).state).toBe("draft");
  });

  test.each([
    ["is sent", sql`sent_on = '2026-03-03'`],
    ["is received unsent", sql`acknowledged_on = '2026-03-03'`],
  ])("nothing %s: the table itself refuses it", async (_, change) => {
    const { child } = await aStartingChild();
    const { id } = await drafts(child, { consent: null });
    const writes = municipality.database.within("0999", (tx) =>
      tx.execute(sql`update handover set ${change} where id = ${id}`),
    );
    await expect(writes).rejects.toSatisfy((error) => sqlState(error) === CHECK_VIOLATION);
  });

  test("it is sent once they have agreed", async () => {
    const { child } = await aStartingChild();
    const { id } = await drafts(child, { consent: null });
    const events = await eventsOf(municipality, async () => {
      const { consent } = aNewHandover();
      expect(bodyOf<HandoverShown>(await puts(id, { consent })).consent).toEqual(consent);
    });
    expect(events.map(({ type, reasons }) => [type, reasons])).toEqual([
      ["child.changed", ["handover"]],
      ["handover.changed", ["consent"]],
    ]);
    expect((await sends(id)).state).toBe("sent");
  });

  test("once it was taken back, no other draft is sent on it", async () => {
    const { child } = await aStartingChild();
    const [one, other] = [await drafts(child), await drafts(child)];
    const events = await eventsOf(municipality, async () => {
      const shown = await withdraws(one.id, { ...WHY, consentTakenBack: true });
      expect(shown).toMatchObject({
        state: "withdrawn",
        withdrawn: { on: "2026-03-03", ...WHY, consentTakenBack: true },
      });
    });
    expect(events.at(-1)).toMatchObject({
      type: "handover.withdrawn",
      reasons: ["daycare", "consentTakenBack"],
    });
    expect(refusal(await decides(other.id, "sent", SENT)).code).toBe("consentMissing");
    const { proposals } = await journal.schedule(child);
    expect(proposals.filter(({ rule }) => rule.startsWith("daycare-"))).toEqual([]);
  });
});

describe("what was written is refused", () => {
  test("with every fault at once, and leaves nothing behind", async () => {
    const { child } = await aStartingChild();
    const body = aNewHandover({
      content: [
        { section: "the-weather", text: "Sol" },
        { section: "the-child", text: "En" },
        { section: "the-child", text: "To" },
      ],
      consent: { given: true, by: "both", on: "2026-03-04" },
      legalBasis: "barnets-lov-132",
    });
    const answer = await tries(child, body);
    expect(refusal(answer)).toEqual({
      status: 422,
      code: "severalRefusals",
      faults: [
        "/consent/on onInTheFuture",
        "/content sectionMissing",
        "/content/0/section unknownSection",
        "/content/2/section duplicateSection",
        "/legalBasis legalBasisUnfit",
      ],
    });
    const missing = problemOf(answer).errors.find(({ code }) => code === "sectionMissing");
    expect(missing?.detail).toContain("what-helps");
    expect([await ofChild(child), await factsOf(child)]).toEqual([[], []]);
  });

  test("with each section that is missing named", async () => {
    const { child } = await aStartingChild();
    const { errors } = problemOf(await tries(child, aNewHandover({ content: [] })));
    expect(errors.map(({ detail }) => /\((.*)\)/.exec(detail)?.[1])).toEqual([
      "the-child",
      "what-helps",
    ]);
  });

  test("when a draft is put wrong, and the draft stays as it was", async () => {
    const { child } = await aStartingChild();
    const { id, visitsProposed: _, ...before } = await drafts(child);
    expect(refusal(await puts(id, { content: [] }))).toMatchObject({ code: "sectionMissing" });
    const wrong = { consent: { given: true, by: "both", on: "2027-01-01" } };
    expect(refusal(await puts(id, wrong)).faults).toEqual(["/consent/on onInTheFuture"]);
    expect(await handover(id)).toEqual({ id, ...before });
  });

  test("on a day that has not come, or before it was sent", async () => {
    const { child } = await aStartingChild();
    const { id } = await drafts(child);
    expect(refusal(await decides(id, "acknowledged", { on: "2026-03-03", by: "Leder" })).code).toBe(
      "handoverNotSent",
    );
    const tomorrow = { ...SENT, on: "2026-03-04" };
    expect(refusal(await decides(id, "sent", tomorrow))).toEqual({
      status: 422,
      code: "onInTheFuture",
      faults: ["/on onInTheFuture"],
    });
    await sends(id);
    const early = { on: "2026-03-02", by: "Leder" };
    expect(refusal(await decides(id, "acknowledged", early)).faults).toEqual([
      "/on daysOutOfOrder",
    ]);
    expect(refusal(await decides(id, "sent", SENT)).code).toBe("handoverSent");
    expect(refusal(await puts(id, { followUp: true })).code).toBe("handoverSent");
  });
});

test("each decision needs the handover as it stands", async () => {
  const { child } = await aStartingChild();
  const { id } = await drafts(child);
  const path = `/v1/handovers/${id}`;
  const tag = (await coordinator("GET", path)).headers.get("ETag") ?? "";
  bodyOf(await puts(id, { followUp: true }));
  for (const [method, to, body] of [
    ["POST", `${path}/sent`, SENT],
    ["POST", `${path}/acknowledged`, { on: "2026-03-03", by: "Leder" }],
    ["POST", `${path}/withdrawn`, WHY],
    ["PATCH", path, { followUp: false }],
  ] as const) {
    expect(refusal(await coordinator(method, to, { body }))).toMatchObject({ status: 428 });
    const stale = { body, headers: { "If-Match": tag } };
    expect(refusal(await coordinator(method, to, stale))).toMatchObject({ status: 412 });
  }
});

test("sent again with its key it is answered as it stands, and happens once", async () => {
  const { child } = await aStartingChild();
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const first = await tries(child, aNewHandover(), headers);
  const { id } = bodyOf<HandoverShown>(first, 201);
  const tag = first.headers.get("ETag") ?? "";
  const sending = { body: SENT, headers: { "If-Match": tag, "Idempotency-Key": "a-key-of-it" } };
  const path = `/v1/handovers/${id}/sent`;
  const events = await eventsOf(municipality, async () => {
    const answers = [
      await coordinator("POST", path, sending),
      await coordinator("POST", path, sending),
    ];
    expect(answers.map((answer) => bodyOf<HandoverShown>(answer).state)).toEqual(["sent", "sent"]);
    const again = bodyOf<HandoverShown>(await tries(child, aNewHandover(), headers), 201);
    expect(again).toMatchObject({ id, state: "sent" });
  });
  expect(events.map(({ type }) => type)).toEqual(["handover.sent"]);
  expect(await ofChild(child)).toHaveLength(1);
});

test("what was sent from one day is sent on that day's consent, whenever it is written down", async () => {
  const { child } = await aStartingChild();
  const later = handingOver(at(coordinator, "2026-03-10"));
  const { id } = await later.drafts(child, {
    consent: { given: true, by: "both", on: "2026-03-06" },
  });
  const early = await later.decides(id, "sent", { ...SENT, on: "2026-03-05" });
  expect(refusal(early).code).toBe("consentMissing");
  const shown = await later.sends(id, { ...SENT, on: "2026-03-06" });
  expect(shown.sent).toMatchObject({ on: "2026-03-06" });
});
