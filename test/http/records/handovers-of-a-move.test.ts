import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { SENT, WHY, aNewHandover, handingOver } from "../../support/handing-over.ts";
import { bodyOf } from "../../support/on-record.ts";
import { aChildTwice } from "../../support/registered-twice.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { drafts, moves, tries, decides, handover, ofChild, sends, acknowledges, withdraws } =
  handingOver(coordinator);

const leaves = async (child: string) =>
  bodyOf(
    await coordinator("POST", `/v1/children/${child}/departure`, { body: { on: "2026-03-03" } }),
  );
const checklist = async (child: string, asks = coordinator) =>
  bodyOf<{ checklist: { code: string }[] }>(
    await asks("GET", `/v1/children/${child}/departure`),
  ).checklist.filter(({ code }) => /hand/i.test(code));

async function aChildThatLeft() {
  const { child } = await aFamilyToVisit(municipality);
  await leaves(child);
  return child;
}

describe("a child that has moved to another municipality", () => {
  test("is handed over after it left, where the law asks for it whatever the parents say", async () => {
    const child = await aChildThatLeft();
    const legalBasis = "barnets-lov-132";
    const { id, visitsProposed } = await moves(child, { consent: null, legalBasis });
    expect(visitsProposed).toEqual([]);
    expect(await checklist(child)).toEqual([{ code: "handover", handover: id, state: "draft" }]);
    expect(await sends(id)).toMatchObject({ state: "sent", consent: null, legalBasis });
    expect(await checklist(child)).toMatchObject([{ state: "sent" }]);
    await acknowledges(id);
    expect(await checklist(child)).toMatchObject([{ state: "acknowledged" }]);
  });

  test("is not without either, and is asked about", async () => {
    const child = await aChildThatLeft();
    const { id } = await moves(child, { consent: null });
    expect(refusal(await decides(id, "sent", SENT)).code).toBe("consentMissing");
    expect(await checklist(child)).toMatchObject([
      { code: "askConsentToHandOver" },
      { code: "handover", handover: id },
    ]);
    await withdraws(id, { ...WHY, consentTakenBack: true });
    expect(await checklist(child)).toEqual([{ code: "askConsentToHandOver" }]);
  });

  test("is handed over to no daycare here", async () => {
    const child = await aChildThatLeft();
    expect(refusal(await tries(child, aNewHandover())).code).toBe("childEnded");
  });

  test("what was written to a daycare before is not sent there any more, and can be ended", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const { id } = await drafts(child);
    await leaves(child);
    expect(refusal(await decides(id, "sent", SENT)).code).toBe("childEnded");
    expect((await withdraws(id)).state).toBe("withdrawn");
  });

  test("is on the list of what there is to do until somebody there has read it", async () => {
    const child = await aChildThatLeft();
    const kinds = () => tasksAt(coordinator, "2026-03-05").kinds(child);
    const { id } = await moves(child);
    expect(await kinds()).toEqual([]);
    await sends(id);
    expect(await kinds()).toEqual(["await-acknowledgement"]);
    await acknowledges(id);
    expect(await kinds()).toEqual([]);
  });

  test("whoever may not see why is not told that anything was written", async () => {
    const child = await aChildThatLeft();
    await moves(child);
    const asks = municipality.as("journal-system", { scopes: ["records:read"] });
    expect(await checklist(child, asks)).toEqual([{ code: "askConsentToHandOver" }]);
  });
});

describe("a child that was registered twice", () => {
  const merges = async (twice: string, into: string) =>
    bodyOf(
      await coordinator("POST", `/v1/children/${twice}/merge`, {
        body: { into, reason: "Registreret to gange" },
      }),
    );

  test("keeps what was written to follow it, under the id that it has", async () => {
    const { child, twice } = await aChildTwice(municipality);
    const { id } = await drafts(twice);
    await merges(twice, child);
    expect(await ofChild(child)).toMatchObject([{ id, child, state: "draft" }]);
    expect(await ofChild(twice)).toEqual([]);
    expect(await handover(id)).toMatchObject({ child, consent: { given: true } });
    expect((await sends(id)).state).toBe("sent");
    const answer = await tries(twice, aNewHandover());
    expect(refusal(answer)).toMatchObject({ status: 409, code: "childMerged" });
  });

  test("a consent that was taken back of the one is none of the other", async () => {
    const { child, twice } = await aChildTwice(municipality);
    await drafts(child);
    const [one, other] = [await drafts(twice), await drafts(twice)];
    await withdraws(one.id, { ...WHY, consentTakenBack: true });
    await merges(twice, child);
    expect(refusal(await decides(other.id, "sent", SENT)).code).toBe("consentMissing");
  });
});
