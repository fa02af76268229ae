import { readFindings } from "../../db/visits/findings.ts";
import { discloseTold } from "../../domain/disclosure/disclose-told.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { findContact } from "./find-contact.ts";
import type { ToldFindings } from "./record-findings.ts";

/** What was found at a contact, child by child. */
export async function listFindings(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<readonly ToldFindings[]>, NotFound>> {
  const contact = await findContact(desk, id, { holds: false });
  if (contact === undefined) return refused({ kind: "notFound" });
  const found = (await readFindings(desk, [id])).get(id) ?? [];
  const shown = contact.children.flatMap(({ child, family }) => {
    const findings = found.flatMap(({ child: about, ...each }) =>
      about === child.id ? [each] : [],
    );
    return discloseTold(child.id, { child: child.id, findings }, family, desk.viewer) ?? [];
  });
  if (shown.length === 0) return refused({ kind: "notFound" });
  return accepted(together(shown, (all) => all));
}
