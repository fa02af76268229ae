import {
  type ProgrammeDocument,
  type RuleDocument,
  readProgramme,
} from "../../src/domain/programme/programme-document.ts";
import type { Programme } from "../../src/domain/programme/programme.ts";
import type { Programmes } from "../../src/domain/programme/versions/programmes.ts";

/** A visit for everyone on the tenth day after birth, but for what a test says. */
export function aRule(difference: Partial<RuleDocument> = {}): RuleDocument {
  return {
    code: "a-visit",
    title: { da: "Et besøg", en: "A visit" },
    anchor: "birth",
    window: { earliest: "P7D", target: "P10D", latest: "P14D" },
    offer: "everyone",
    durationMinutes: 60,
    modalities: ["home"],
    ...difference,
  };
}

export function aProgrammeDocument(...rules: readonly Partial<RuleDocument>[]): ProgrammeDocument {
  return {
    id: "a-programme",
    municipality: "0999",
    version: "2026-1",
    validFrom: "2026-01-01",
    title: { da: "Et program", en: "A programme" },
    rules: rules.map(aRule),
  };
}

export function aProgramme(...rules: readonly Partial<RuleDocument>[]): Programme {
  return readProgramme(aProgrammeDocument(...rules));
}

/** A municipality with this programme alone. */
export function alone(programme: Programme): Programmes {
  return { of: () => programme, beganWith: programme, forNewChildren: () => undefined };
}
