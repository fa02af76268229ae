import { describe, expect, test, vi } from "vitest";
import { aFullPreview, aPreviewWith } from "../support/a-full-preview.ts";
import { PREVIEWS, preview } from "../support/a-preview.ts";
import { problemOf, refusal } from "../support/a-problem.ts";
import { type Asking, ask } from "../support/ask.ts";

const R = "/programme/rules/0";
const SOUND = JSON.stringify(aFullPreview());
const MEGABYTE = 1_000_000;

const send = (raw: string, asking: Asking = {}) => ask("POST", PREVIEWS, { raw, ...asking });

/** JSON text in which one value of a sound preview is written as no JSON writer would. */
function soundBut(place: string, written: string): string {
  return JSON.stringify(aPreviewWith(place, "PLACE")).replace('"PLACE"', written);
}

function sized(bytes: number): string {
  return SOUND + " ".repeat(bytes - Buffer.byteLength(SOUND));
}

function streamed(bytes: number): ReadableStream<Uint8Array> {
  const piece = new TextEncoder().encode(" ".repeat(10_000));
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      sent += piece.length;
      controller.enqueue(piece);
      if (sent >= bytes) controller.close();
    },
  });
}

describe("the media type", () => {
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
    "Application/JSON",
    'application/json; charset="utf-8"',
    "application/json; charset=utf-8; profile=x",
  ])("%s is read", async (type) => {
    expect((await send(SOUND, { headers: { "Content-Type": type } })).status).toBe(200);
  });

  test.each([
    "text/plain",
    "application/json; charset=iso-8859-1",
    "application/jsonp",
    "application/problem+json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json, text/plain",
    "json",
    "",
  ])("%o is 415", async (type) => {
    const answer = await send(SOUND, { headers: { "Content-Type": type } });
    expect(refusal(answer)).toEqual({ status: 415, code: "notJson", faults: [] });
  });

  test.each([
    "application/json;",
    "application/json ; charset=utf-8",
    "application/json;charset=utf-8;",
    "application/json; charset",
  ])("%s is read or refused, and breaks nothing", async (type) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const answer = await send(SOUND, { headers: { "Content-Type": type } });
    vi.restoreAllMocks();
    expect([200, 415]).toContain(answer.status);
  });

  test("what is packed is 415", async () => {
    const answer = await send(SOUND, { headers: { "Content-Encoding": "gzip" } });
    expect(refusal(answer)).toEqual({ status: 415, code: "notJson", faults: [] });
  });

  test("none at all is 415", async () => {
    const answer = await send(SOUND, { headers: { "Content-Type": null } });
    expect(refusal(answer)).toEqual({ status: 415, code: "notJson", faults: [] });
  });
});

describe("the size", () => {
  const length = (bytes: number) => ({ "Content-Length": String(bytes) });
  const TOO_LARGE = { status: 413, code: "bodyTooLarge", faults: [] };

  test("a megabyte is read", async () => {
    expect((await send(sized(MEGABYTE), { headers: length(MEGABYTE) })).status).toBe(200);
    expect((await send(sized(MEGABYTE))).status).toBe(200);
  });

  test("a byte more is 413", async () => {
    const answer = await send(sized(MEGABYTE + 1), { headers: length(MEGABYTE + 1) });
    expect(refusal(answer)).toEqual(TOO_LARGE);
    expect(refusal(await send(sized(MEGABYTE + 1)))).toEqual(TOO_LARGE);
  });

  test("bytes count, not letters", async () => {
    const letters = `"${"å".repeat(MEGABYTE / 2)}"`;
    expect(refusal(await send(letters))).toEqual(TOO_LARGE);
  });

  test.each([
    { name: "with its length", headers: length(2 * MEGABYTE) },
    { name: "without its length", headers: {} },
    { name: "in chunks", headers: { "Transfer-Encoding": "chunked" } },
  ])("two megabytes $name are 413", async ({ headers }) => {
    expect(refusal(await send(sized(2 * MEGABYTE), { headers }))).toEqual(TOO_LARGE);
  });

  test("a stream is read no further than the limit, and is nothing unexpected", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const endless = streamed(Number.POSITIVE_INFINITY);
    const answer = await ask("POST", PREVIEWS, { raw: endless });
    expect(refusal(answer)).toEqual(TOO_LARGE);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });
});

describe("what is no JSON", () => {
  test.each([
    "",
    " ",
    "{",
    '{"child":{}',
    '{"child":{},}',
    "{'child':{}}",
    '{"child":{}} {}',
    "undefined",
    "NaN",
    "child",
    "// a comment\n{}",
    '{"child":{"birthDate":0x1}}',
    '"\u0000"',
    "\u0000",
    "[".repeat(60),
  ])("%j", async (raw) => {
    expect(refusal(await send(raw))).toEqual({
      status: 400,
      code: "invalidRequest",
      faults: [" malformedJson"],
    });
  });

  test.each(["null", "[]", '"text"', "5", "true", "[{}]"])("%s is no preview", async (raw) => {
    expect(refusal(await send(raw))).toMatchObject({ status: 400, faults: [" wrongType"] });
  });

  test("an empty object lacks the child", async () => {
    expect(refusal(await send("{}"))).toMatchObject({ status: 400, faults: ["/child required"] });
  });
});

describe("nesting", () => {
  const nested = (open: string, inside: string, close: string, levels: number) =>
    open.repeat(levels) + inside + close.repeat(levels);
  const SHAPES = [
    { name: "lists", open: "[", inside: "", close: "]" },
    { name: "objects", open: '{"a":', inside: "1", close: "}" },
    { name: "negations", open: '{"not":', inside: '{"fact":"a","is":1}', close: "}" },
    { name: "conjunctions", open: '{"all":[', inside: "", close: "" },
    { name: "lists never closed", open: "[", inside: "", close: "" },
  ];

  /** At 100,000 levels; what is larger is refused for that. */
  const fits = ({ open, close }: { open: string; close: string }) =>
    100_000 * (open.length + close.length) < MEGABYTE - 10_000;

  test.each([100, 10_000, 100_000])("%d levels are refused wherever they stand", async (levels) => {
    for (const { name, open, inside, close } of SHAPES.filter(fits)) {
      const deep = nested(open, inside, close, levels);
      for (const place of ["/child", "/facts/0/value", `${R}/when`, `${R}/sources`, "/stray"]) {
        const answer = await send(soundBut(place, deep));
        expect(refusal(answer), name).toMatchObject({ status: 400, faults: [" nestedTooDeep"] });
      }
      expect(refusal(await send(deep)), name).toMatchObject({ status: 400 });
    }
  });

  test("a condition may be as deep as anyone can read", async () => {
    const deep = nested('{"not":', '{"fact":"a","is":1}', "}", 40);
    expect((await send(soundBut(`${R}/when`, deep))).status).toBe(200);
  });

  test("brackets inside a text are no nesting", async () => {
    const text = '[{\\"\\\\'.repeat(20);
    expect((await send(soundBut("/facts/0/value", `"${text}"`))).status).toBe(200);
  });
});

describe("numbers", () => {
  test.each(["1e309", "-1e309", "1e999999"])("%s is no number", async (written) => {
    const faults = { status: 400, faults: ["/facts/0/value wrongType"] };
    expect(refusal(await send(soundBut("/facts/0/value", written)))).toMatchObject(faults);
    for (const place of [
      "/child/birthWeightGrams",
      `${R}/durationMinutes`,
      `${R}/when/all/2/atMost`,
    ]) {
      const answer = await send(soundBut(place, written));
      expect(refusal(answer)).toMatchObject({ status: 400, faults: [`${place} wrongType`] });
    }
  });

  test("minus nothing is nothing", async () => {
    const minus = await send(soundBut("/child/gestationalAge/days", "-0"));
    const plain = await send(soundBut("/child/gestationalAge/days", "0"));
    expect(minus.status).toBe(200);
    expect(minus.text).toBe(plain.text);
  });

  test("a fact may be huge, tiny or a fraction", async () => {
    for (const written of ["1e308", "-1e308", "5e-324", "0.1", "9007199254740993"]) {
      expect((await send(soundBut("/facts/2/value", written))).status).toBe(200);
    }
  });
});

describe("names that JavaScript gives a meaning", () => {
  const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
  const OBJECTS = ["", "/programme", "/programme/title", R, `${R}/window`, "/child", "/facts/0"];

  test.each(NAMES)("%s is a field like any other that there is not", async (name) => {
    for (const place of OBJECTS) {
      for (const written of ["null", '{"polluted":true}', "5"]) {
        const answer = await send(soundBut(`${place}/${name}`, written));
        // A name that is no ordinary field name is not repeated.
        const pointer = name.startsWith("_") ? place : `${place}/${name}`;
        expect(refusal(answer)).toMatchObject({ status: 400, faults: [`${pointer} unknownField`] });
      }
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test.each(NAMES)("%s is no fact that everyone has", async (name) => {
    const when = { all: [{ fact: name, is: true }] };
    const answer = await preview(aPreviewWith(`${R}/when`, when));
    const isCode = /^[a-z0-9-]+$/.test(name);
    expect(answer.status).toBe(isCode ? 200 : 400);
    if (isCode) expect(answer.json).toMatchObject({ undecided: [{ missing: [name] }] });
  });

  test("a source's value is looked at under the name __proto__ too", async () => {
    const answer = await send(soundBut(`${R}/sources/__proto__`, "5"));
    expect(refusal(answer)).toMatchObject({ status: 400 });
  });
});

test("more faults than anyone reads are counted, and a thousand shown", async () => {
  const strays = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, place) => [inLetters(place), 1]),
  );
  const { detail, errors } = problemOf(await preview({ ...aFullPreview(), ...strays }));
  expect(detail).toContain("5000");
  expect(errors).toHaveLength(1_000);
});

describe("the number of values", () => {
  const { programme, child, facts } = aFullPreview();
  const of = <Item>(length: number, item: (place: number) => Item) =>
    Array.from({ length }, (_, place) => item(place));

  test("more than anyone needs is refused before it is looked at", async () => {
    for (const raw of [`[${"1,".repeat(20_000)}1]`, `[${"[],".repeat(20_000)}[]]`]) {
      expect(refusal(await send(raw))).toMatchObject({ status: 400, faults: [" tooManyValues"] });
    }
  });

  test("commas and brackets inside a text are no values", async () => {
    const source = ",[{".repeat(600);
    const rules = of(100, (place) => ({ ...programme.rules[1], code: `rule-${place}`, source }));
    expect((await preview({ ...aFullPreview(), programme: { ...programme, rules } })).status).toBe(
      200,
    );
  });

  test("a hundred full rules and a thousand facts are read", async () => {
    const rules = of(100, (place) => ({ ...programme.rules[0], code: `rule-${place}` }));
    const many = of(1_000, (place) => ({ ...facts[0], fact: `fact-${place}` }));
    const body = { programme: { ...programme, rules }, child, facts: many, asOf: "2026-03-03" };
    expect((await preview(body)).status).toBe(200);
  });
});

test("a megabyte of faulty conditions is refused", async () => {
  const parts = (length: number, part: unknown) => ({ all: Array.from({ length }, () => part) });
  const body = aPreviewWith(`${R}/when`, parts(32, parts(100, parts(100, {}))));
  expect((await preview(body)).status).toBe(400);
});

/** A field's name of its own for each number: names with digits could be a person's number, and are not repeated. */
function inLetters(place: number): string {
  return `stray${String(place).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;
}
