import { lastChangesOf } from "../../db/outward/last-changes.ts";
import { discloseChild, discloseFamily } from "../../domain/disclosure/disclose-family.ts";
import { type Disclosed, bothOf } from "../../domain/disclosure/disclosed.ts";
import type { PatientView } from "../../domain/disclosure/journal-views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";
import { type Sought, lookUpChildren } from "../families/look-up-children.ts";
import { PAGE_MAX } from "../list-filter.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { pageOfShown } from "../page.ts";
import { pageOfChildrenAsked } from "./children-asked.ts";
import type { JournalPage, JournalRequest } from "./journal-request.ts";

/** A child with its parents and homes, as far as each is the viewer's to see. */
export async function readPatient(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<PatientView>, NotFound>> {
  return orNotFound((await shownPatients(desk, [id])).get(id));
}

export function listPatients(desk: Desk, asked: JournalRequest): Promise<JournalPage<PatientView>> {
  return pageOfChildrenAsked(desk, "patients", asked, (ids) => shownPatients(desk, ids));
}

/** Children by a number of theirs or of a parent, as many as a page holds. */
export async function lookUpPatients(
  desk: Desk,
  sought: Sought,
): Promise<JournalPage<PatientView>> {
  const found = await lookUpChildren(desk, sought, { cursor: undefined, limit: PAGE_MAX });
  if (!found.ok) return found;
  const ids = found.value.shown.items.map(({ id }) => id);
  return pageOfShown(desk, "", [...(await shownPatients(desk, ids)).values()], undefined);
}

async function shownPatients(
  desk: Desk,
  asked: readonly string[],
): Promise<ReadonlyMap<string, Disclosed<PatientView>>> {
  const ids = asked.filter(isRecordId);
  const [found, changes] = await Promise.all([
    findChildrenWithFamilies(desk, ids),
    lastChangesOf(desk, ids),
  ]);
  return new Map(
    found.flatMap((of) => {
      const shown = shownPatient(desk, of, changes.get(of.child.id));
      return shown === undefined ? [] : [[of.child.id, shown] as const];
    }),
  );
}

function shownPatient(
  { viewer }: Desk,
  { child, family }: ChildOfFamily,
  changedAt: Date | undefined,
) {
  const shownChild = discloseChild(child, family, viewer);
  const shownFamily = discloseFamily(family, [child.id], viewer);
  return (
    shownChild &&
    shownFamily &&
    bothOf(shownChild, shownFamily, (one, other) => ({ child: one, family: other, changedAt }))
  );
}
