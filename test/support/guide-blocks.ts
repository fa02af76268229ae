import { readFileSync } from "node:fs";

/** What a fence of a document holds, and where. */
export interface Fence {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** A command block, and the answers that the document shows until the next one. */
export interface Step {
  readonly command: Fence;
  readonly claims: readonly Fence[];
}

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;

export function stepsOf(document: string): readonly Step[] {
  const steps: { command: Fence; claims: Fence[] }[] = [];
  const text = readFileSync(document, "utf8");
  for (const { index, 1: language = "", 2: inside = "" } of text.matchAll(FENCE)) {
    const fence = { language, text: inside, line: text.slice(0, index).split("\n").length };
    if (language === "sh") steps.push({ command: fence, claims: [] });
    else if (language === "json" || language === "text") steps.at(-1)?.claims.push(fence);
  }
  return steps;
}
