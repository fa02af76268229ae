import type { Kit } from "../kit.ts";
import type { Answer } from "../server.ts";

/** One promise of the contract, and how it is looked at from outside. */
export interface Check {
  readonly name: string;
  readonly promise: string;
  /** Of what not every server has: the path that its document must have. */
  readonly where?: string;
  /** What whoever looks must offer: an address of this machine that the server may post to. */
  readonly needs?: "receiver";
  /** Throws where the promise is broken. */
  readonly run: (kit: Kit) => Promise<void>;
}

/** Says what was seen instead of what was promised. */
export function must(holds: boolean, seen: () => string): asserts holds {
  if (!holds) throw new Error(seen());
}

export function same(seen: unknown, promised: unknown, of: string): void {
  const [one, other] = [JSON.stringify(seen), JSON.stringify(promised)];
  must(one === other, () => `${of}: ${cut(one)}, and not ${cut(other)}`);
}

export function status(answer: Answer, promised: number): Answer {
  must(answer.status === promised, () => `${answer.status}, not ${promised}: ${cut(answer.text)}`);
  return answer;
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly { pointer: string; code: string; detail: string }[];
}

/** A problem of a status and a type. */
export function problem(answer: Answer, promised: number, code: string): ProblemBody {
  status(answer, promised);
  const body = answer.json as ProblemBody;
  same(body.type, `/problems/${code}`, "type");
  return body;
}

const cut = (text = "nothing") => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
