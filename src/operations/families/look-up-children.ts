import { childrenByReference, findChildren } from "../../db/families/children.ts";
import { familiesOfPersons } from "../../db/families/families.ts";
import { personsByIdentifiers, personsByName } from "../../db/registration/identities.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import type { Identifier } from "../../domain/registration/identifier.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { type InvalidCursor, readCursor, writeCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { findChildrenWithFamilies } from "./find-child.ts";
import { shownOf } from "./list-children.ts";
import { PAGE_MAX } from "../list-filter.ts";
import type { Page } from "../page.ts";

export type Sought =
  | { readonly by: "identifier"; readonly identifier: Identifier }
  | { readonly by: "externalReference"; readonly externalReference: string }
  | { readonly by: "name"; readonly name: string };

/** Children by a number or by whole words of a name, their own or a parent's; of another's family nothing is found. By its reference a journal finds those who are followed no more, too, but none that was stopped. */
export async function lookUpChildren(
  desk: Desk,
  sought: Sought,
  asked: { readonly cursor: string | undefined; readonly limit: number | undefined },
): Promise<Result<Disclosed<Page<ChildView>>, InvalidCursor>> {
  const list = JSON.stringify(["lookup", sought]);
  const after = await readCursor(desk, list, asked.cursor);
  if (!after.ok) return after;
  const persons = await personsSought(desk, sought);
  const families = await familiesOfPersons(desk, persons);
  const ofParents = await findChildren(desk, { families });
  const [, last = ""] = after.value ?? [];
  const ids = [...new Set([...persons, ...ofParents])].sort().filter((id) => id > last);
  const page = ids.slice(0, asked.limit ?? PAGE_MAX);
  const end = page.at(-1);
  const next =
    end !== undefined && ids.length > page.length
      ? await writeCursor(desk, list, ["found", end])
      : undefined;
  const found = await findChildrenWithFamilies(desk, page);
  const told = found.filter(
    ({ child }) => child.withdrawnAt === undefined || isMeant(child, sought),
  );
  return accepted(together(shownOf(desk, told), (items) => ({ items, next })));
}

/** A number and a name are asked for to go on with a child, the journal's own reference to know what has become of it. */
function isMeant({ stopped, externalReference }: ChildOnRecord, sought: Sought): boolean {
  if (sought.by !== "externalReference" || stopped !== undefined) return false;
  return externalReference === sought.externalReference;
}

async function personsSought(desk: Desk, sought: Sought): Promise<readonly string[]> {
  switch (sought.by) {
    case "identifier": {
      const numbers = [sought.identifier];
      const found = await Promise.all([
        personsByIdentifiers(desk, "parent", numbers),
        personsByIdentifiers(desk, "child", numbers),
      ]);
      return found.flat();
    }
    case "externalReference":
      return childrenByReference(desk, [sought.externalReference]);
    case "name":
      return personsByName(desk, sought.name);
  }
}
