import type { Speaks } from "./a-service.ts";
import { SLEEP } from "./a-concern.ts";

/** A concern as a health visitor tells it, to be looked at again on a day, but for what a test says. */
export function aToldConcern(
  owner: string,
  on: string,
  difference: Readonly<Record<string, unknown>> = {},
) {
  return {
    seen: "Vågner hver time",
    raisedBy: "health-visitor",
    spokenWith: ["parents"],
    parentsInvolved: "yes",
    consent: null,
    condition: SLEEP,
    owner,
    nextStep: { text: "Ringer til moderen", due: on },
    reviewOn: on,
    ...difference,
  };
}

/** A concern about a child, whatever day it is there. */
export async function aConcernOf(
  ask: (method: string, path: string, asking?: { body: unknown }) => ReturnType<Speaks>,
  { child, healthVisitor }: { readonly child: string; readonly healthVisitor: string },
): Promise<string> {
  const day = await ask("GET", `/v1/health-visitors/${healthVisitor}/day-plan`);
  const { date } = day.json as { date: string };
  const body = aToldConcern(healthVisitor, date);
  const answer = await ask("POST", `/v1/children/${child}/concerns`, { body });
  if (answer.status !== 201) throw new Error(`no concern: ${answer.text}`);
  return (answer.json as { id: string }).id;
}
