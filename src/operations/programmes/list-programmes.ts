import { mayDraftProgrammes } from "../../domain/disclosure/viewer.ts";
import { SHIPPED_PROGRAMMES } from "../../domain/programme/shipped-programmes.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { Context } from "../context.ts";
import type { FoundProgramme } from "./find-programme.ts";
import { type RecordsAway, ownProgrammes } from "./own-programmes.ts";

/** Every programme that can be planned by: the shipped ones, which are everybody's, the national template first; then the municipality's own. Drafts are for those who write them. */
export async function listProgrammes(
  context: Context,
): Promise<Result<readonly FoundProgramme[], RecordsAway>> {
  const own = await ownProgrammes(context);
  if (!own.ok) return own;
  const seesDrafts = mayDraftProgrammes(context.actor);
  const seen = own.value.versions.filter(
    ({ publishedAt }) => seesDrafts || publishedAt !== undefined,
  );
  return accepted([...SHIPPED_PROGRAMMES, ...seen]);
}
