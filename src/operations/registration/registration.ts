import type { ProgrammeVersion, Rule } from "../../domain/programme/programme.ts";
import type { Programmes } from "../../domain/programme/versions/programmes.ts";
import type { FamilyOnRecord } from "../../domain/registration/family-on-record.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import type { ScheduleOnRecord } from "../../domain/visits/schedule-on-record.ts";

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
    if (key === "rule") {
      const { code, programme } = value as Rule;
      return { code, programme };
    }
    if (key !== "programme") return value;
    const { id, version } = value as ProgrammeVersion;
    return { id, version };
  });
}

export function unpackRegistration(text: string, programmes: Programmes): Registration {
  const packed = JSON.parse(text) as Registration;
  const children = packed.children.map(({ id, schedule }) => {
    const programme = programmes.of(schedule.programme);
    const named = JSON.stringify({ ...schedule, programme: undefined });
    const whole = JSON.parse(named, (key, value: unknown) => {
      if (key !== "rule") return value;
      const rule = value as { readonly code: string; readonly programme: ProgrammeVersion };
      return ruleOf(programmes, { rule: rule.code, programme: rule.programme });
    }) as ScheduleOnRecord;
    return { id, schedule: { ...whole, programme } };
  });
  const family = { ...packed.family, coveredBy: [] }; // who covers now is not for an old answer to say
  return { ...packed, family, isNew: false, children };
}
