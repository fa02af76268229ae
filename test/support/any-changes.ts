import fc from "fast-check";
import { placesIn, setAt } from "./a-full-preview.ts";
import { valueAt } from "./a-problem.ts";

/** Values of a kind, at the edges of what is allowed and beyond. */
const KINDS: readonly (readonly [kind: RegExp, values: readonly unknown[]])[] = [
  [
    /^\d{4}-\d{2}-\d{2}$/,
    ["1990-01-01", "2100-12-31", "2101-01-01", "2024-02-29", "2026-03-09", "2026-02-30"],
  ],
  [/^-?P\d/, ["P0D", "-P100Y", "P100Y", "P9999Y", "P1M", "P11D", "P36500D", "P8W"]],
  [
    /^FREQ=/,
    [
      "FREQ=DAILY;UNTIL=99991231",
      "FREQ=YEARLY;COUNT=60;INTERVAL=9999",
      "FREQ=DAILY;UNTIL=20260701",
      "FREQ=WEEKLY;COUNT=60;BYDAY=MO,SU",
      "FREQ=MONTHLY;COUNT=12;BYMONTHDAY=31",
      "FREQ=DAILY;UNTIL=20260310",
      "FREQ=HOURLY",
    ],
  ],
  [/^\d+$/, [0, -0, 1, 3, 5, 45, 60, 3112901234, 1e308, 0.5]],
  [/^(?:true|false|null)$/, [null, true, false]],
  [
    /./,
    ["birth", "due", "arrival", "fact:a-wish", "a-wish", "every-field", "favrskov", "everyone"],
  ],
];

const OTHERS: readonly unknown[] = [
  "",
  "0101901234",
  "\0",
  "\ud800",
  "kanarie".repeat(400),
  [],
  {},
  [{}],
  [null],
  {
    fact: "a-wish",
    is: true,
  },
  { fact: "a" },
  { all: [] },
  { any: [] },
  { not: { any: [] } },
  {
    weeks: 0,
    days: 0,
  },
  {
    weeks: 45,
    days: 6,
  },
  ["due", "birth"],
  ["arrival"],
];

/** Something that a place may hold, or may not. */
export const anyValue = fc.oneof(
  fc.constantFrom(...OTHERS, ...KINDS.flatMap(([, values]) => values)),
  fc.jsonValue({ maxDepth: 3 }),
);

const anyName = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "when",
    "repeat",
    "on",
    "0",
    "",
    "a/b",
    "a~b",
    "0101901234",
  ),
  fc.string({ maxLength: 8 }),
);

/** One change to what is sent: at a place counted from its beginning. */
function aChange(...ways: readonly ("alike" | "replace" | "remove" | "add" | "copy")[]) {
  return fc.record({
    place: fc.nat(),
    how: fc.constantFrom(...ways),
    value: anyValue,
    name: anyName,
    from: fc.nat(),
  });
}

/** Changes to what is sent. Half of them keep the form, so that what is understood is met as often as what is not. */
export const anyChanges = fc.oneof(
  fc.array(aChange("alike"), { minLength: 1, maxLength: 3 }),
  fc.array(aChange("alike", "replace", "remove", "add", "copy"), { minLength: 1, maxLength: 5 }),
);

export type Change = ReturnType<typeof aChange> extends fc.Arbitrary<infer Value> ? Value : never;

/** Changes what is sent, in its place. */
export function changed(sent: unknown, { place, how, value, name, from }: Change): void {
  const places = placesIn(sent).slice(1);
  const pointer = places[place % places.length];
  if (pointer === undefined) return;
  const slash = pointer.lastIndexOf("/");
  const parent = valueAt(sent, pointer.slice(0, slash));
  if (typeof parent !== "object" || parent === null) return;
  const last = pointer.slice(slash + 1);
  if (how === "alike") setAt(sent, pointer, alike(valueAt(sent, pointer), from) ?? value);
  else if (how === "replace") setAt(sent, pointer, value);
  else if (how === "copy")
    setAt(sent, pointer, structuredClone(valueAt(sent, places[from % places.length] ?? "")));
  else if (Array.isArray(parent)) {
    if (how === "remove") parent.splice(Number(last), 1);
    else parent.push(value);
  } else if (how === "remove") Reflect.deleteProperty(parent, last);
  else
    Object.defineProperty(parent, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

/** Another value of the kind of what stands there; nothing for a list or an object. */
function alike(value: unknown, from: number): unknown {
  if (Object(value) === value) return undefined;
  const [, values = []] = KINDS.find(([kind]) => kind.test(String(value))) ?? [];
  return values[from % values.length];
}
