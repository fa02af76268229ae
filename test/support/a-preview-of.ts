import type { RuleDocument } from "../../src/domain/programme/programme-document.ts";
import { aProgrammeDocument } from "./a-programme.ts";

/** A preview of rules for a child born on a Monday, read on the day after. */
export function aPreviewOf(rules: readonly Partial<RuleDocument>[]) {
  return {
    programme: aProgrammeDocument(...rules),
    child: { birthDate: "2026-03-02" },
    asOf: "2026-03-03",
  };
}
