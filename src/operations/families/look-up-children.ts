import { childrenByReference, findChildren } from "../../db/children.ts";
import { familiesOfPersons } from "../../db/families.ts";
import { personsByIdentifiers, personsByName } from "../../db/identities.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclose.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import type { Identifier } from "../../domain/registration/identifier.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { findChildrenWithFamilies } from "./find-child.ts";
import { type Page, shownOf } from "./list-children.ts";
import { PAGE_MAX } from "../list-filter.ts";

export type Sought =
  | { readonly by: "identifier"; readonly identifier: Identifier }
  | { readonly by: "externalReference"; readonly externalReference: string }
  | { readonly by: "name"; readonly name: string };

/** Children by a number or by whole words of a name, their own or a parent's; of another's family nothing is found. */
export async function lookUpChildren(
  desk: Desk,
  sought: Sought,
): Promise<Result<Disclosed<Page<ChildView>>, never>> {
  const persons = await personsSought(desk, sought);
  const families = await familiesOfPersons(desk, persons);
  const ofParents = await findChildren(desk, { families });
  const ids = [...new Set([...persons, ...ofParents])];
  const shown = shownOf(desk, await findChildrenWithFamilies(desk, ids));
  const page = shown.slice(0, PAGE_MAX);
  return accepted(together(page, (items) => ({ items, next: undefined })));
}

function personsSought(desk: Desk, sought: Sought): Promise<readonly string[]> {
  switch (sought.by) {
    case "identifier":
      return personsByIdentifiers(desk, [sought.identifier]);
    case "externalReference":
      return childrenByReference(desk, [sought.externalReference]);
    case "name":
      return personsByName(desk, sought.name);
  }
}
