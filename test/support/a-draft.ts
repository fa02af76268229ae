import type {
  ProgrammeDocument,
  RuleDocument,
} from "../../src/domain/programme/programme-document.ts";
import { aProgrammeDocument } from "./a-programme.ts";
import type { Answer } from "./answer.ts";

type Asks = (
  method: string,
  path: string,
  sending: { readonly body: unknown; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Answer>;

export const OUR_PROGRAMME = "our-programme";

/** Versions that stand there as drafts for whoever tries what can be done with one. */
export const DRAFTS = { lint: "to-lint", drop: "to-drop", publish: "to-publish" } as const;

/** A programme of a municipality's own, but for what a test says; its version is one that nobody has. */
export function aDraft(
  difference: Partial<ProgrammeDocument> = {},
  ...rules: readonly Partial<RuleDocument>[]
): ProgrammeDocument {
  const document = aProgrammeDocument(...(rules.length === 0 ? [{}] : rules));
  return { ...document, id: OUR_PROGRAMME, version: `draft-${crypto.randomUUID()}`, ...difference };
}

/** Writes those drafts down. */
export async function writesDrafts(ask: Asks, municipality = "0999"): Promise<void> {
  for (const version of Object.values(DRAFTS)) {
    const answer = await ask("POST", "/v1/programmes", { body: aDraft({ municipality, version }) });
    if (answer.status !== 201) throw new Error(`no draft: ${answer.text}`);
  }
}

/** Publishing one of them to new families, whatever it warns of. */
export const toNewFamilies = (version: string) => ({
  version,
  policy: { kind: "new-families" },
  acceptWarnings: true,
});
