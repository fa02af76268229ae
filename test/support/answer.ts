import { faultsOfAnswer } from "./contract-judge.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the text says as JSON; undefined where it is none. */
  readonly json: unknown;
}

/** The same answer; throws where the document does not say it of the operation that was asked. */
export function asDocumented(method: string, path: string, answer: Answer): Answer {
  const faults = faultsOfAnswer(method, path, answer);
  if (faults.length > 0) throw new Error(`${method} ${path}: ${faults.join("; ")}`);
  return answer;
}

/** What a text says as JSON; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
