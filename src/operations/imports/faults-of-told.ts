import { listHealthVisitors } from "../../db/days/health-visitors.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { ImportedFamily } from "../../domain/visits/imported-family.ts";
import type { Desk } from "../desk.ts";

/** What a line may name. */
export interface KnownHere {
  readonly healthVisitors: ReadonlySet<string>;
  /** The rules of the programme that new children follow. */
  readonly rules: ReadonlySet<string>;
}

export async function knownHere(desk: Desk): Promise<KnownHere> {
  const { programmes, today } = desk;
  const programme = programmes.forNewChildren(today) ?? programmes.beganWith;
  const healthVisitors = await listHealthVisitors(desk, undefined);
  return {
    healthVisitors: new Set(healthVisitors.map(({ id }) => id)),
    rules: new Set(programme.rules.map(({ code }) => code)),
  };
}

interface FaultOfTold {
  readonly at: string;
  readonly code: string;
  /** The child's place in its line; the first if it is of the family. */
  readonly place: number;
}

/** What is wrong with a line whoever is on record: a birth or a contact that lies ahead, and what it names and nobody has. */
export function* faultsOfTold(
  { today }: Desk,
  told: ImportedFamily,
  { healthVisitors, rules }: KnownHere,
): Generator<FaultOfTold> {
  const isStranger = (id: string | undefined) =>
    id !== undefined && !(isRecordId(id) && healthVisitors.has(id));
  if (isStranger(told.healthVisitor)) {
    yield { at: "/healthVisitor", code: "unknownHealthVisitor", place: 0 };
  }
  for (const [place, { facts, contacts, stillOwed }] of told.children.entries()) {
    const of = `/children/${place}`;
    if (facts.birthDate !== undefined && facts.birthDate > today) {
      yield { at: `${of}/birthDate`, code: "bornInTheFuture", place };
    }
    for (const [nth, { rule, on, healthVisitor, column }] of contacts.entries()) {
      const at = (field: string) => column ?? `${of}/contacts/${nth}/${field}`;
      if (rule !== undefined && !rules.has(rule)) {
        yield { at: at("rule"), code: "unknownRule", place };
      }
      if (on > today) yield { at: at("on"), code: "heldInTheFuture", place };
      if (isStranger(healthVisitor)) {
        yield { at: at("healthVisitor"), code: "unknownHealthVisitor", place };
      }
    }
    for (const [nth, rule] of stillOwed.entries()) {
      if (!rules.has(rule)) yield { at: `${of}/stillOwed/${nth}`, code: "unknownRule", place };
    }
  }
}
