import fc from "fast-check";
import { expect, test } from "vitest";
import { schedule } from "../../src/http/wire/visits/schedule.ts";
import { aFullPreview } from "../support/a-full-preview.ts";
import { PREVIEWS } from "../support/a-preview.ts";
import { problemOf, valueAt } from "../support/a-problem.ts";
import { type Change, anyChanges, changed } from "../support/any-changes.ts";
import { ask } from "../support/ask.ts";

const RUNS = import.meta.env.MODE === "full" ? 20_000 : 500;

/** What is sent, as text. */
function written(changes: readonly Change[]): string {
  const sent: unknown = aFullPreview();
  for (const change of changes) changed(sent, structuredClone(change));
  return JSON.stringify(sent);
}

function leadsSomewhere(sent: unknown, pointer: string, code: string): boolean {
  if (pointer === "" || valueAt(sent, pointer) !== undefined) return true;
  const above = valueAt(sent, pointer.slice(0, pointer.lastIndexOf("/")));
  return code === "required" && Object(above) === above && !Array.isArray(above);
}

test(`whatever is wrong, the answer is a schedule or a problem that leads to it (${RUNS} runs)`, async () => {
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(anyChanges, async (changes) => {
      const raw = written(changes);
      const answer = await ask("POST", PREVIEWS, { raw });
      statuses.add(answer.status);
      if (answer.status === 200) {
        expect(schedule.parse(answer.json)).toStrictEqual(answer.json);
        return;
      }
      const { status, type, errors } = problemOf(answer);
      expect([400, 422]).toContain(status);
      expect(type === "/problems/invalidRequest").toBe(status === 400);
      expect(errors).not.toEqual([]);
      const sent: unknown = JSON.parse(raw);
      const astray = errors.filter(({ pointer, code }) => !leadsSomewhere(sent, pointer, code));
      expect(astray).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  // A property that only ever met one outcome would prove little.
  expect([...statuses].sort()).toEqual([200, 400, 422]);
}, 600_000);
