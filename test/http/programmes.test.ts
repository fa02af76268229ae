import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aFullPreview } from "../support/a-full-preview.ts";
import { planned } from "../support/a-preview.ts";
import type { Answer } from "../support/answer.ts";
import { ask, readsAs } from "../support/ask.ts";

const FOLDER = "src/domain/programme/shipped";
const IDS = ["national", "favrskov", "aarhus", "vejle", "koebenhavn"] as const;

interface Document {
  readonly id: string;
  readonly municipality: string;
  readonly version: string;
  readonly validFrom: string;
  readonly title: { readonly da: string; readonly en: string };
  readonly rules: readonly { readonly code: string }[];
}

function shippedFile(id: string): Document {
  return JSON.parse(readFileSync(`${FOLDER}/${id}.json`, "utf8")) as Document;
}

function etagOf(answer: Answer): string {
  return answer.headers.get("ETag") ?? "";
}

const read = (path: string, ifNoneMatch?: string) =>
  ask("GET", path, ifNoneMatch === undefined ? {} : { headers: { "If-None-Match": ifNoneMatch } });

describe("the list", () => {
  test("names each shipped programme, the national template first, and has no next page", async () => {
    const { status, json } = await read("/v1/programmes");
    expect(status).toBe(200);
    expect(json).toStrictEqual({
      items: IDS.map((id) => {
        const { municipality, version, validFrom, title } = shippedFile(id);
        return { id, municipality, version, validFrom, title, state: "published" };
      }),
      next: null,
    });
  });

  test("leaves out no file", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(IDS.map((id) => `${id}.json`).sort());
  });

  test("is the same whoever asks", async () => {
    const door = { readToken: readsAs({ municipality: "0461", role: "journal-system" }) };
    expect((await ask("GET", "/v1/programmes", { door })).text).toBe(
      (await read("/v1/programmes")).text,
    );
  });
});

describe.each(IDS)("%s", (id) => {
  const path = `/v1/programmes/${id}`;

  test("reads exactly as it is shipped", async () => {
    const { status, text } = await read(path);
    expect(status).toBe(200);
    expect(text).toBe(JSON.stringify(shippedFile(id)));
  });

  test("in the version asked for, and in no other", async () => {
    const { version } = shippedFile(id);
    expect((await read(`${path}?version=${version}`)).text).toBe((await read(path)).text);
    for (const other of ["2025-1", "", `${version}%20`, "latest"]) {
      expect((await read(`${path}?version=${other}`)).status).toBe(404);
    }
  });

  test("passes the door when it is sent back whole", async () => {
    const { child, facts } = aFullPreview();
    const document = shippedFile(id);
    const schedule = await planned({ programme: document, child, facts, asOf: "2026-03-03" });
    expect(schedule.programme).toEqual({ id, version: document.version });
    const lists = [schedule.visits, schedule.proposals, schedule.undecided, schedule.waiting];
    const named = [...lists, schedule.notDue].flat().map(({ rule }: { rule: string }) => rule);
    expect(new Set(named)).toEqual(new Set(document.rules.map(({ code }) => code)));
  });
});

test("a template of before is read by its version, and its id alone means the one of today", async () => {
  const before = await read("/v1/programmes/national?version=2026-1");
  expect(before.json).toMatchObject({ id: "national", version: "2026-1" });
  const now = await read("/v1/programmes/national");
  expect(now.json).toMatchObject({ id: "national", version: "2026-2" });
});

describe.each([
  "/v1/programmes",
  "/v1/programmes/favrskov",
  "/v1/programmes/favrskov?version=2026-1",
])("what has not changed is not sent again: %s", (path) => {
  test("its ETag is strong and the same each time", async () => {
    const etag = etagOf(await read(path));
    expect(etag).toMatch(/^"[^"]+"$/);
    expect(etagOf(await read(path))).toBe(etag);
  });

  test.each([
    { name: "its ETag", header: (etag: string) => etag },
    { name: "among others", header: (etag: string) => `"x", ${etag}` },
    { name: "weakly", header: (etag: string) => `W/${etag}` },
    { name: "any", header: () => "*" },
  ])("304 without a body, $name", async ({ header }) => {
    const etag = etagOf(await read(path));
    const answer = await read(path, header(etag));
    expect([answer.status, answer.text, etagOf(answer)]).toEqual([304, "", etag]);
  });

  test.each(['"x"', "x", "", '""'])("200 with another, %o", async (other) => {
    const answer = await read(path, other);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toBe("");
  });
});

test("each programme has an ETag of its own", async () => {
  const paths = ["/v1/programmes", ...IDS.map((id) => `/v1/programmes/${id}`)];
  const answers = await Promise.all(paths.map((path) => read(path)));
  expect(new Set(answers.map(etagOf)).size).toBe(paths.length);
});

test("what is not there has no ETag, and nothing matches it", async () => {
  const answer = await read("/v1/programmes/nowhere", "*");
  expect([answer.status, answer.headers.get("ETag")]).toEqual([404, null]);
});
