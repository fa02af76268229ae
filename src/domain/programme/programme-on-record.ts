import type { Condition } from "../criteria/condition.ts";
import { type CutOffs, withCutOffs } from "../criteria/cut-offs.ts";
import type { Programme } from "./programme.ts";

/** A template as a municipality plans by it: each screening's threshold as its cut-offs say. */
export function withMunicipalCutOffs(programme: Programme, cutOffs: CutOffs): Programme {
  const rules = programme.rules.map((rule) => {
    const when = rule.when && withCutOffs(rule.when, cutOffs);
    return when === rule.when ? rule : { ...rule, when };
  });
  const isSame = rules.every((rule, place) => rule === programme.rules[place]);
  return isSame ? programme : { ...programme, rules };
}

/** A programme as the candidates among children on record are found by it: what of them is still unresolved follows from the criteria that are carried. Their schedules are as anybody's with the same facts. */
export function withCarried(programme: Programme, carried: readonly Condition[]): Programme {
  return { ...programme, carried };
}
