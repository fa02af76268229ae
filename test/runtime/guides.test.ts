import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdsJson, holdsLines } from "../support/claimed-answer.ts";
import { type RunningDoor, startNode } from "../support/doors.ts";
import { type Step, stepsOf } from "../support/guide-blocks.ts";
import { type Answered, aWorkingFolder, runSteps } from "../support/run-steps.ts";

/**
 * The rule of the documents: what a `json` or `text` block shows is in what the `sh` block before it answered,
 * where `…` stands for anything, and a list is shown whole unless it holds one.
 */
const GUIDES_FOLDER = "docs/first-quarter-hour";
const GUIDES = readdirSync(GUIDES_FOLDER).map((file) => `${GUIDES_FOLDER}/${file}`);
const DOCUMENTS = ["README.md", ...GUIDES];

/** Blocks that are not run here, with the reason. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "npm ci && npm start": "the door is open by then, and would not end by itself",
  "npm ci && npm test": "this is one of its tests",
};

let door: RunningDoor;
beforeAll(async () => {
  door = await startNode({}, aWorkingFolder());
});
afterAll(() => door.stop());

test.each(DOCUMENTS)(
  "what %s says to type can be typed, and answers what it says",
  async (path) => {
    const steps = stepsOf(path).filter(({ command }) => !(command.text.trim() in NOT_RUN));
    const answers = await runSteps(steps, door);
    expect(answers.flatMap((answered) => faultsOf(path, answered))).toEqual([]);
  },
);

test("each block that is not run stands in a document", () => {
  const commands = new Set(DOCUMENTS.flatMap(stepsOf).map(({ command }) => command.text.trim()));
  expect(Object.keys(NOT_RUN).filter((command) => !commands.has(command))).toEqual([]);
});

test.each(GUIDES)("%s shows an answer to each question that it asks", (path) => {
  const unanswered = stepsOf(path).filter(
    ({ command, claims }) => /^(?:ask|curl) /m.test(command.text) && claims.length === 0,
  );
  expect(unanswered.map((step) => placeOf(path, step))).toEqual([]);
});

function faultsOf(path: string, { step, output, succeeded }: Answered): readonly string[] {
  const place = placeOf(path, step);
  if (output === undefined) return [`${place} was not reached`];
  if (!succeeded) return [`${place} failed:\n${step.command.text}${output}`];
  return step.claims
    .filter(({ language, text }) =>
      language === "json"
        ? !holdsJson(parsed(output), JSON.parse(text))
        : !holdsLines(output, text),
    )
    .map(({ text, line }) => `${path}:${line} shows\n${text}but was answered\n${output}`);
}

function placeOf(path: string, { command }: Step): string {
  return `${path}:${command.line}`;
}

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
