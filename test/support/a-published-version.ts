import type {
  ProgrammeDocument,
  RuleDocument,
} from "../../src/domain/programme/programme-document.ts";
import { OUR_PROGRAMME, aDraft } from "./a-draft.ts";
import type { AMunicipality } from "./a-municipality.ts";
import { bodyOf } from "./on-record.ts";

/** Rules that say in their titles of which version they are, so that a visit shows what planned it. */
export function rulesOf(
  version: string,
  rules: readonly Partial<RuleDocument>[],
): readonly Partial<RuleDocument>[] {
  return rules.map((rule) => ({ ...rule, title: { da: `i ${version}`, en: version } }));
}

/** Writes a version of the municipality's own programme and publishes it, whatever it warns of. */
export async function publishes(
  municipality: AMunicipality,
  version: string,
  policy: object,
  rules: readonly Partial<RuleDocument>[],
  difference: Partial<ProgrammeDocument> = {},
): Promise<{ readonly children: number }> {
  const body = aDraft({ version, ...difference }, ...rulesOf(version, rules));
  bodyOf(await municipality.as("coordinator")("POST", "/v1/programmes", { body }), 201);
  const path = `/v1/programmes/${OUR_PROGRAMME}/publication`;
  const publication = { version, policy, acceptWarnings: true };
  const answer = await municipality.as("administrator")("POST", path, { body: publication });
  return bodyOf(answer, 201);
}
