import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { rows } from "../../../src/db/connection/database.ts";
import type { ProgrammeDocument } from "../../../src/domain/programme/programme-document.ts";
import { OUR_PROGRAMME, aDraft } from "../../support/a-draft.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const administrator = municipality.as("administrator");
const healthVisitor = municipality.as("health-visitor");

const PROGRAMMES = "/v1/programmes";
const PATH = `${PROGRAMMES}/${OUR_PROGRAMME}`;
const of = ({ version }: { version: string }) => `${PATH}?version=${encodeURIComponent(version)}`;
const writes = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  coordinator("POST", PROGRAMMES, { body, headers });
const publishes = (body: object) => administrator("POST", `${PATH}/publication`, { body });
const toAll = { policy: { kind: "new-families" }, acceptWarnings: true };

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly version: string;
    readonly state: string;
  }[];
}

async function written(document = aDraft()): Promise<{ document: ProgrammeDocument; tag: string }> {
  const answer = await writes(document);
  expect(bodyOf(answer, 201)).toEqual(document);
  return { document, tag: answer.headers.get("ETag") ?? "" };
}

describe("a draft", () => {
  test("is read as it was written, by those who draft and by nobody else", async () => {
    const { document, tag } = await written();
    for (const asks of [coordinator, administrator]) {
      const read = await asks("GET", of(document));
      expect([read.status, read.json, read.headers.get("ETag")]).toEqual([200, document, tag]);
      const { items } = bodyOf<Listed>(await asks("GET", PROGRAMMES));
      expect(items).toContainEqual(
        expect.objectContaining({ version: document.version, state: "draft" }),
      );
    }
    for (const role of ["health-visitor", "leader", "journal-system"] as const) {
      expect((await municipality.as(role)("GET", of(document))).status).toBe(404);
      expect((await municipality.as(role)("GET", PROGRAMMES)).text).not.toContain(OUR_PROGRAMME);
    }
    const elsewhere = municipality.as("coordinator", { municipality: "0710" });
    expect((await elsewhere("GET", of(document))).status).toBe(404);
  });

  test.each([`${PROGRAMMES}/%00`, "/fhir/R4/PlanDefinition/%00"])(
    "is not looked for under what no database holds: %s",
    async (path) => {
      expect((await coordinator("GET", path)).status).toBe(404);
    },
  );

  test("is replaced by whoever has read it, and by nobody else", async () => {
    const { document, tag } = await written();
    const other = { ...document, title: { da: "Et andet", en: "Another" } };
    expect(refusal(await writes(other))).toMatchObject({ status: 428 });
    const replaced = await writes(other, { "If-Match": tag });
    expect(bodyOf(replaced)).toEqual(other);
    expect(refusal(await writes(document, { "If-Match": tag }))).toMatchObject({ status: 412 });
    expect((await coordinator("GET", of(document))).json).toEqual(other);
  });

  test("is thrown away, and is nowhere then", async () => {
    const { document, tag } = await written();
    const drops = (headers: Readonly<Record<string, string>>) =>
      coordinator("DELETE", of(document), { headers });
    expect(refusal(await drops({}))).toMatchObject({ status: 428 });
    expect(refusal(await drops({ "If-Match": '"9.00"' }))).toMatchObject({ status: 412 });
    expect(bodyOf(await drops({ "If-Match": tag }))).toEqual(document);
    expect((await coordinator("GET", of(document))).status).toBe(404);
    expect((await drops({ "If-Match": "*" })).status).toBe(404);
  });

  test("changes nothing for anybody, written, linted or thrown away", async () => {
    const { child } = await journal.registers();
    const before = await journal.schedule(child);
    const events = await eventsOf(municipality, async () => {
      const { document } = await written();
      bodyOf(
        await coordinator("POST", `${PATH}/lint?version=${encodeURIComponent(document.version)}`),
      );
      bodyOf(await coordinator("DELETE", of(document), { headers: { "If-Match": "*" } }));
    });
    expect(events).toEqual([]);
    expect(await journal.schedule(child)).toEqual(before);
    const { child: next } = await journal.registers();
    expect((await journal.schedule(next)).programme).toEqual({ id: "national", version: "2026-2" });
  });

  test.each([
    {
      name: "another municipality's",
      difference: { municipality: "0710" },
      refused: {
        status: 422,
        code: "programmeOfOtherMunicipality",
        faults: ["/municipality programmeOfOtherMunicipality"],
      },
    },
    {
      name: "named like a shipped one of another's",
      difference: { id: "favrskov" },
      refused: { status: 409, code: "programmeIdTaken", faults: [] },
    },
    {
      name: "that has a rule twice",
      difference: { rules: [...aDraft().rules, ...aDraft().rules] },
      refused: { status: 422, code: "duplicateRule", faults: ["/rules/1/code duplicateRule"] },
    },
  ])("$name is refused", async ({ difference, refused }) => {
    expect(refusal(await writes(aDraft(difference)))).toEqual(refused);
  });

  test("of a shipped programme's municipality may be its next version, and not the shipped one", async () => {
    const favrskov = municipality.as("coordinator", { municipality: "0710" });
    const next = aDraft({ id: "favrskov", municipality: "0710", version: "2026-2" });
    bodyOf(await favrskov("POST", PROGRAMMES, { body: next }), 201);
    const same = await favrskov("POST", PROGRAMMES, { body: { ...next, version: "2026-1" } });
    expect(refusal(same)).toMatchObject({ status: 409, code: "programmePublished" });
    const read = await favrskov("GET", `${PROGRAMMES}/favrskov`);
    expect(read.json).toMatchObject({ version: "2026-1" }); // a draft is nobody's current one
  });
});

describe("what is amiss", () => {
  const unsound = aDraft(
    {},
    { code: "sound" },
    { code: "never", when: { any: [] } },
    { code: "slip", when: { fact: "langauge-concern", is: true } },
  );

  test("is said in both languages, in its place", async () => {
    await written(unsound);
    const path = `${PATH}/lint?version=${encodeURIComponent(unsound.version)}&gapWeeks=520`;
    expect(bodyOf(await coordinator("POST", path))).toEqual({
      programme: { id: OUR_PROGRAMME, version: unsound.version },
      findings: [
        {
          code: "conditionNeverHolds",
          severity: "error",
          rule: "never",
          pointer: "/rules/1/when",
          title: {
            da: "Intet, der kan vides om et barn, opfylder denne betingelse.",
            en: "Nothing that can be known of a child meets this condition.",
          },
        },
        expect.objectContaining({
          code: "unknownFact",
          severity: "warning",
          rule: "slip",
          pointer: "/rules/2",
          fact: "langauge-concern",
        }),
      ],
    });
  });

  test("keeps a rule that can never give a visit from being published, whatever is accepted", async () => {
    const { version } = unsound;
    expect(refusal(await publishes({ version, ...toAll }))).toEqual({
      status: 422,
      code: "programmeUnsound",
      faults: [
        "/rules noVisitAround",
        "/rules noVisitAround",
        "/rules/1/when conditionNeverHolds",
        "/rules/2 unknownFact",
      ],
    });
    expect((await healthVisitor("GET", of(unsound))).status).toBe(404);
  });

  test("warns, until the warnings are accepted", async () => {
    const { document } = await written();
    const policy = { kind: "unborn" };
    const asked = { version: document.version, policy };
    expect(refusal(await publishes(asked))).toMatchObject({
      status: 422,
      code: "warningsNotAccepted",
    });
    bodyOf(await publishes({ ...asked, acceptWarnings: true }), 201);
  });
});

test("a publication for nobody is refused, and uses no version up", async () => {
  const { document } = await written();
  const nobody = { version: document.version, policy: { kind: "opt-in", children: [] } };
  expect(refusal(await publishes({ ...nobody, acceptWarnings: true }))).toEqual({
    status: 400,
    code: "invalidRequest",
    faults: ["/policy/children tooSmall"],
  });
  const toUnborn = { ...nobody, policy: { kind: "unborn" }, acceptWarnings: true };
  bodyOf(await publishes(toUnborn), 201);
});

describe("what is published", () => {
  test("is everybody's to read and to preview by, and never changes", async () => {
    const document = aDraft({}, { code: "ours" });
    await written(document);
    const { version } = document;
    expect(bodyOf(await publishes({ version, ...toAll }), 201)).toEqual({
      id: OUR_PROGRAMME,
      version,
      policy: { kind: "new-families" },
      children: 0,
    });
    expect((await healthVisitor("GET", of(document))).json).toEqual(document);
    expect((await healthVisitor("GET", PATH)).json).toEqual(document);
    const { items } = bodyOf<Listed>(await healthVisitor("GET", PROGRAMMES));
    expect(items).toContainEqual(expect.objectContaining({ version, state: "published" }));
    for (const body of [{ programme: OUR_PROGRAMME }, {}]) {
      const child = { birthDate: "2026-03-02" };
      const preview = await healthVisitor("POST", "/v1/schedule-previews", {
        body: { ...body, child },
      });
      expect(preview.json).toMatchObject({ programme: { version }, visits: [{ rule: "ours" }] });
    }
    const headers = { "If-Match": "*" };
    const published = { status: 409, code: "programmePublished", faults: [] };
    expect(refusal(await writes(document, headers))).toEqual(published);
    expect(refusal(await coordinator("DELETE", of(document), { headers }))).toEqual(published);
    expect(refusal(await publishes({ version, ...toAll }))).toEqual(published);
  });

  test("is kept by the database itself, and a draft is not", async () => {
    const [published, draft] = [await written(), await written()];
    bodyOf(await publishes({ version: published.document.version, ...toAll }), 201);
    const changed = await municipality.database.within("0999", async (tx) => {
      const names = sql`(${published.document.version}, ${draft.document.version})`;
      const of = sql`where programme_version in ${names} returning programme_version as name`;
      const updated = await rows(tx, sql`update programme set author = 'another' ${of}`);
      return [...updated, ...(await rows(tx, sql`delete from programme ${of}`))];
    });
    const { version } = draft.document;
    expect(changed).toEqual([{ name: version }, { name: version }]);
  });

  test("has closing days where the municipality's own schedules have them", async () => {
    const document = aDraft({}, { code: "ours" });
    await written(document);
    bodyOf(await publishes({ version: document.version, ...toAll }), 201);
    const closed = { closingDays: ["2026-03-12"] };
    bodyOf(
      await administrator("PUT", "/v1/settings", { body: closed, headers: { "If-Match": "*" } }),
    );
    const preview = await healthVisitor("POST", "/v1/schedule-previews", {
      body: { programme: OUR_PROGRAMME, child: { birthDate: "2026-03-02" } },
    });
    expect(preview.json).toMatchObject({ visits: [{ window: { target: "2026-03-11" } }] });
  });

  test("names only children who are followed here", async () => {
    const { document } = await written();
    const { child } = await journal.registers();
    const children = [child, crypto.randomUUID(), "nobody"];
    const policy = { kind: "opt-in", children };
    const asked = { version: document.version, policy, acceptWarnings: true };
    expect(refusal(await publishes(asked))).toEqual({
      status: 422,
      code: "unknownFollowedChild",
      faults: [
        "/policy/children/1 unknownFollowedChild",
        "/policy/children/2 unknownFollowedChild",
      ],
    });
  });

  test("is published once, however often it is asked with one key", async () => {
    const { document } = await written();
    const body = { version: document.version, ...toAll };
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const asks = () => administrator("POST", `${PATH}/publication`, { body, headers });
    const first = await asks();
    const events = await eventsOf(municipality, async () => {
      expect((await asks()).text).toBe(first.text);
    });
    expect([first.status, events]).toEqual([201, []]);
  });
});
