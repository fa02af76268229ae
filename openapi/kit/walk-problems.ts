import type { Kit } from "./kit.ts";
import { ACCESS } from "./problems/access.ts";
import { CHANGES } from "./problems/changes.ts";
import { CONCERNS } from "./problems/concerns.ts";
import { DELIVERIES } from "./problems/deliveries.ts";
import { FHIR_PROBLEMS } from "./problems/fhir.ts";
import { FORM } from "./problems/form.ts";
import { HANDOVERS } from "./problems/handovers.ts";
import { HELP } from "./problems/help.ts";
import { IMPORT_REQUESTS } from "./problems/imports.ts";
import { LETTERS } from "./problems/letters.ts";
import { NEEDS } from "./problems/needs.ts";
import { OUTWARD } from "./problems/outward.ts";
import { PEOPLE } from "./problems/people.ts";
import type { ProblemRequests } from "./problems/problem-request.ts";
import { PROGRAMMES } from "./problems/programmes.ts";
import { REGISTRATION } from "./problems/registration.ts";
import { VISITS } from "./problems/visits.ts";
import type { Answer, Sent } from "./server.ts";

/** One request, or what it takes, for every code that a problem or one of its errors can have. */
export const PROBLEM_REQUESTS: ProblemRequests = {
  ...FORM,
  ...ACCESS,
  ...REGISTRATION,
  ...CHANGES,
  ...VISITS,
  ...NEEDS,
  ...HELP,
  ...HANDOVERS,
  ...CONCERNS,
  ...PEOPLE,
  ...PROGRAMMES,
  ...LETTERS,
  ...IMPORT_REQUESTS,
  ...DELIVERIES,
  ...OUTWARD,
  ...FHIR_PROBLEMS,
};

export interface Walked {
  readonly code: string;
  readonly before: string | undefined;
  readonly sent: Sent;
  readonly answer: Answer;
  /** It stands in the answer's type, or in one of its errors. */
  readonly isSeen: boolean;
}

/** Sends the request of a code; undefined where no request alone brings it about. Throws where nothing is answered, or where what must stand before cannot be made. */
export async function walkProblem(kit: Kit, code: string): Promise<Walked | undefined> {
  const listed = PROBLEM_REQUESTS[code];
  if (listed === undefined || "circumstance" in listed) return undefined;
  try {
    const sent = await listed.request(kit);
    const answer = await kit.ask(sent);
    return { code, before: listed.before, sent, answer, isSeen: codesIn(answer).includes(code) };
  } finally {
    await listed.after?.(kit);
  }
}

/** The codes of a problem: its type's and its errors', an OperationOutcome's; and those of an import's lines. */
export function codesIn({ json }: Answer): readonly string[] {
  const { type = "", errors = [], issue = [], items = [] } = (json ?? {}) as Partial<Told>;
  return [
    type.replace("/problems/", ""),
    ...errors.map(({ code }) => code),
    ...issue.flatMap(({ details }) => details.coding.map(({ code }) => code)),
    ...items.flatMap(({ problems = [] }) => problems.map(({ code }) => code)),
  ];
}

interface Coded {
  readonly code: string;
}

interface Told {
  readonly type: string;
  readonly errors: readonly Coded[];
  readonly issue: readonly { readonly details: { readonly coding: readonly Coded[] } }[];
  readonly items: readonly { readonly problems?: readonly Coded[] }[];
}
