import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { aNewHandover, handingOver } from "../../support/handing-over.ts";
import { bodyOf, changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const administrator = municipality.as("administrator");
const coordinator = municipality.as("coordinator");
const { drafts, handover, puts, sends, tries } = handingOver(coordinator);

interface TemplateShown {
  readonly transition: string;
  readonly version: number;
  readonly sections: readonly { readonly code: string; readonly required: boolean }[];
}

const PATH = "/v1/handover-templates";
const words = { da: "Fritid", en: "Leisure" };
const aSection = (code: string, required = true) => ({ code, title: words, help: words, required });
const read = async (path: string) =>
  bodyOf<TemplateShown>(await coordinator("GET", `${PATH}/${path}`));

describe("what is told at a transition", () => {
  test("is shipped for each, until the municipality says otherwise", async () => {
    const { items } = bodyOf<{ items: TemplateShown[] }>(await coordinator("GET", PATH));
    expect(items.map(({ transition, version }) => [transition, version])).toEqual([
      ["daycare", 0],
      ["kindergarten", 0],
      ["municipality", 0],
    ]);
    expect(await read("daycare")).toEqual(items[0]);
  });

  test("is the administrator's to say; what was written by it before stays and can be read", async () => {
    const { child } = await aFamilyToVisit(municipality);
    const before = await drafts(child);
    const shipped = await read("daycare");
    const sections = [aSection("leisure"), aSection("more", false)];
    const events = await eventsOf(municipality, async () => {
      const answer = await changes(administrator, "PUT", `${PATH}/daycare`, { sections });
      expect(bodyOf(answer)).toEqual({ transition: "daycare", version: 1, sections });
    });
    expect(events).toMatchObject([
      { type: "handover-template.changed", child: null, reasons: ["daycare"] },
    ]);
    expect(await read("daycare")).toMatchObject({ version: 1, sections });
    expect(await read("daycare?version=0")).toEqual(shipped);
    expect((await read("kindergarten")).version).toBe(0);
    expect(refusal(await tries(child, aNewHandover())).faults).toEqual([
      "/content sectionMissing",
      "/content/0/section unknownSection",
      "/content/1/section unknownSection",
    ]);
    const content = [{ section: "leisure", text: "Svømmer" }];
    expect(await drafts(child, { content })).toMatchObject({ templateVersion: 1, content });
    expect(await handover(before.id)).toMatchObject({ templateVersion: 0, state: "draft" });
    expect(bodyOf(await puts(before.id, { followUp: true }))).toMatchObject({ templateVersion: 0 });
    expect(bodyOf(await puts(before.id, { content }))).toMatchObject({ templateVersion: 1 });
    expect((await sends(before.id)).state).toBe("sent");
  });

  test("said twice is said once", async () => {
    const sections = [aSection("leisure")];
    const path = `${PATH}/kindergarten`;
    bodyOf(await changes(administrator, "PUT", path, { sections }));
    const events = await eventsOf(municipality, async () => {
      expect(bodyOf(await changes(administrator, "PUT", path, { sections }))).toMatchObject({
        version: 1,
      });
    });
    expect(events).toEqual([]);
  });
});

describe("a template is refused", () => {
  const sends400 = [
    [{}, "/sections required"],
    [{ sections: [] }, "/sections tooSmall"],
    [{ sections: [{ ...aSection("a"), help: undefined }] }, "/sections/0/help required"],
  ] as const;

  test.each(sends400)("of %j", async (body, fault) => {
    const answer = await changes(administrator, "PUT", `${PATH}/municipality`, body);
    expect(refusal(answer)).toEqual({ status: 400, code: "invalidRequest", faults: [fault] });
  });

  test("that asks one thing twice", async () => {
    const sections = [aSection("one"), aSection("one")];
    const answer = await changes(administrator, "PUT", `${PATH}/municipality`, { sections });
    expect(refusal(answer)).toEqual({
      status: 422,
      code: "duplicateSection",
      faults: ["/sections/1/code duplicateSection"],
    });
  });

  test("without its version, with a stale one, and of no transition", async () => {
    const body = { sections: [aSection("one")] };
    const path = `${PATH}/municipality`;
    expect(refusal(await administrator("PUT", path, { body })).status).toBe(428);
    const stale = { body, headers: { "If-Match": '"7.ab"' } };
    expect(refusal(await administrator("PUT", path, stale)).status).toBe(412);
    const any = { body, headers: { "If-Match": "*" } };
    expect(refusal(await administrator("PUT", `${PATH}/school`, any)).status).toBe(404);
    expect(refusal(await coordinator("GET", `${PATH}/school`)).status).toBe(404);
    expect(refusal(await coordinator("GET", `${path}?version=3`)).status).toBe(404);
  });
});
