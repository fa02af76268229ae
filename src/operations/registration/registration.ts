import { invariant } from "../../domain/invariant.ts";
import type { Programme } from "../../domain/programme/programme.ts";
import type { FamilyOnRecord } from "../../domain/registration/family-on-record.ts";
import type { ScheduleOnRecord } from "../../domain/visits/schedule-on-record.ts";
import { findProgramme } from "../programmes/find-programme.ts";

/** What a registration made, or found already made. */
export interface Registration {
  readonly isNew: boolean;
  /** Nothing of the family was on record before. */
  readonly isNewFamily: boolean;
  readonly family: Pick<
    FamilyOnRecord,
    "id" | "healthVisitor" | "district" | "isProtected" | "coveredBy"
  >;
  readonly pregnancy: string | undefined;
  readonly children: readonly { readonly id: string; readonly schedule: ScheduleOnRecord }[];
}

/** As text, to be given again. Rules and programmes are named, not repeated. */
export function packRegistration(registration: Registration): string {
  return JSON.stringify(registration, (key, value: unknown) => {
    if (key === "rule") return (value as { code: string }).code;
    if (key !== "programme") return value;
    const { id, version } = value as Programme;
    return { id, version };
  });
}

export function unpackRegistration(text: string): Registration {
  const packed = JSON.parse(text) as Registration;
  const children = packed.children.map(({ id, schedule }) => {
    const programme = findProgramme(schedule.programme)?.programme;
    invariant(programme !== undefined, "a published programme stays");
    const rules = new Map(programme.rules.map((rule) => [rule.code, rule]));
    const named = JSON.stringify({ ...schedule, programme: undefined });
    const whole = JSON.parse(named, (key, value: unknown) =>
      key === "rule" ? rules.get(String(value)) : value,
    ) as ScheduleOnRecord;
    return { id, schedule: { ...whole, programme } };
  });
  const family = { ...packed.family, coveredBy: [] }; // who covers now is not for an old answer to say
  return { ...packed, family, isNew: false, children };
}
