import { SHIPPED_PROGRAMMES } from "../../../src/domain/programme/shipped-programmes.ts";
import {
  type ProgrammeDocument,
  readProgramme,
} from "../../../src/domain/programme/programme-document.ts";
import type { Programme, ProgrammeVersion } from "../../../src/domain/programme/programme.ts";
import {
  type PublishedVersion,
  currentOf,
} from "../../../src/domain/programme/versions/published-version.ts";
import type { Programmes } from "../../../src/domain/programme/versions/programmes.ts";

const [national] = SHIPPED_PROGRAMMES;
if (national === undefined) throw new Error("the national template is shipped");

/** Ways in which a municipality might change the national programme. */
const VARIANTS: readonly ((document: ProgrammeDocument) => ProgrammeDocument["rules"])[] = [
  // Two months come two weeks later.
  ({ rules }) =>
    rules.map((rule) =>
      rule.code === "two-months"
        ? { ...rule, window: { earliest: "P9W", target: "P10W", latest: "P14W" } }
        : rule,
    ),
  // One is given up, and one for whom it is needed is new.
  ({ rules }) => [
    ...rules.filter(({ code }) => code !== "second-in-first-month"),
    {
      code: "language",
      title: { da: "Sprogbesøg", en: "Language visit" },
      anchor: "birth",
      window: { earliest: "P5W", target: "P6W", latest: "P20W" },
      offer: "everyone",
      when: { fact: "language-concern", is: true },
      durationMinutes: 45,
      modalities: ["home"],
    },
  ],
  // As it was, under a name of its own.
  ({ rules }) => rules,
];

/** A version of the municipality's own programme. */
export function ownDocument(
  municipality: string,
  variant: number,
  version: string,
): ProgrammeDocument {
  const document = national?.document as ProgrammeDocument;
  const rules = (VARIANTS[variant % VARIANTS.length] ?? (() => []))(document);
  return { ...document, id: "our-own", municipality, version, validFrom: "2026-01-01", rules };
}

export interface OwnVersion extends PublishedVersion {
  readonly programme: Programme;
}

export function ownVersion(
  municipality: string,
  variant: number,
  version: string,
  policy: PublishedVersion["policy"],
): OwnVersion {
  const programme = readProgramme(ownDocument(municipality, variant, version));
  return { id: programme.id, version, policy, programme };
}

/** What a municipality's children are planned by once these were published. */
export function programmesOf(published: readonly OwnVersion[]): Programmes {
  const beganWith = national?.programme as Programme;
  const of = ({ id, version }: ProgrammeVersion) =>
    published.find((own) => own.id === id && own.version === version)?.programme ?? beganWith;
  return { of, beganWith, forNewChildren: (today) => currentOf(published, of, today) };
}
