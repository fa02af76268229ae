import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsToldTwice } from "../../src/http/wire/outward/fields-told-twice.ts";

test.each([
  { json: '{"a":1,"b":{"a":2}}', twice: [] },
  { json: '{"a":1,"a":1}', twice: ["a"] },
  { json: '{"a":1,"\\u0061":1}', twice: ["a"] },
  { json: '{"a":"{\\"b\\":1,\\"b\\":1}"}', twice: [] },
  { json: '{"a":[{"b":1},{"b":1},{"c":[1,2],"b":[],"b":1}]}', twice: ["a/2/b"] },
  { json: '{"a":{"b":1,"b":2,"b":3},"a":{"b":1}}', twice: ["a/b", "a/b", "a"] },
  { json: '"a,:{"', twice: [] },
])("$json: $twice", ({ json, twice }) => {
  expect(fieldsToldTwice(json).map((path) => path.join("/"))).toEqual(twice);
});

test("what a writer of JSON writes tells nothing twice", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(fieldsToldTwice(JSON.stringify(value))).toEqual([]);
    }),
  );
});
