import type { CivilDate } from "../time/civil-date.ts";
import type { ImportedChild, ImportedContact } from "./imported-family.ts";
import type { StoredVisit } from "./stored-visit.ts";

/** What becomes of a child's visits when another system hands it over. */
export interface HandedOver {
  /** Each contact with the visit that it fulfilled, if there is one that nobody has held. */
  readonly held: readonly { readonly contact: ImportedContact; readonly visit?: StoredVisit }[];
  /** Windows that ended before we followed the child, of which nobody says more: they were the former system's to see to. */
  readonly coveredElsewhere: readonly StoredVisit[];
}

/**
 * Reads off what was held before, and which visits are none of ours: those of the programme whose window ended before `followedFrom`,
 * that were not held, and that the sender does not name as still owed. A child that was on record keeps all that is owed to it.
 */
export function beforeWeFollowed(
  { contacts, stillOwed }: Pick<ImportedChild, "contacts" | "stillOwed">,
  visits: readonly StoredVisit[],
  followedFrom: CivilDate,
  wasOnRecord: boolean,
): HandedOver {
  const open = visits.filter(({ isWithdrawn, history }) => !isWithdrawn && isOpen(history));
  const held = contacts.map((contact) => {
    const visit = open.find(
      ({ rule, occurrence }) => rule === contact.rule && occurrence === contact.occurrence,
    );
    return { contact, ...(visit && { visit }) };
  });
  const fulfilled = new Set(held.map(({ visit }) => visit));
  const coveredElsewhere = wasOnRecord
    ? []
    : open.filter(
        (visit) =>
          !fulfilled.has(visit) &&
          visit.window.latest < followedFrom &&
          !stillOwed.includes(visit.rule),
      );
  return { held, coveredElsewhere };
}

/** Nothing has come of it yet. */
function isOpen({ held, outcomes }: StoredVisit["history"]): boolean {
  return held === undefined && !outcomes.some(({ outcome }) => SETTLING.has(outcome));
}

const SETTLING: ReadonlySet<string> = new Set(["declined", "covered-elsewhere"]);
