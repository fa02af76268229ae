import { and, asc, eq, isNull } from "drizzle-orm";
import type { FeedbackSaid } from "../../domain/needs/help/feedback-of-child.ts";
import type { ParentPart } from "../../domain/registration/family-on-record.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { contacts } from "../tables/appointment-tables.ts";
import { isAnyOf } from "../tables/columns.ts";
import { feedback } from "../tables/support-tables.ts";
import type { Records } from "../transaction/records.ts";

export interface FeedbackOnRecord extends FeedbackSaid {
  readonly child: string;
  /** When its contact was. */
  readonly heldAt: Date;
  /** Of all that was said of the child at its contact, beginning with 1. */
  readonly saidAs: number;
  readonly author: string;
  readonly recordedAt: Date;
}

/** What was said of parents' forms at the contacts about these children that stand: by when each was held, and then by when it was said. */
export async function readFeedback(
  { tx, municipality }: Records,
  children: readonly string[],
): Promise<readonly FeedbackOnRecord[]> {
  if (children.length === 0) return [];
  const found = await tx
    .select({ said: feedback, heldAt: contacts.heldAt })
    .from(feedback)
    .innerJoin(
      contacts,
      and(eq(contacts.municipality, feedback.municipality), eq(contacts.id, feedback.contact)),
    )
    .where(
      and(
        eq(feedback.municipality, municipality),
        isAnyOf(feedback.child, children),
        isNull(contacts.undoneAt),
      ),
    )
    .orderBy(asc(contacts.heldAt), asc(feedback.contact), asc(feedback.version), asc(feedback.id));
  return found.map(({ said, heldAt }) => ({
    contact: said.contact,
    child: said.child,
    parent: said.parent as ParentPart,
    heldAt,
    on: danishDay(heldAt),
    scores: { ors: said.orsTenths ?? undefined, srs: said.srsTenths ?? undefined },
    version: said.formVersion,
    saidAs: said.version,
    author: said.author,
    recordedAt: said.recordedAt,
  }));
}

/** Lays down what was said of a parent's forms at a contact, beside what was said of them before. */
export function addFeedback({ pending, municipality }: Records, said: FeedbackOnRecord): void {
  const { contact, child, parent, scores, version: formVersion, saidAs, author, recordedAt } = said;
  const id = crypto.randomUUID();
  const [orsTenths, srsTenths] = [scores.ors ?? null, scores.srs ?? null];
  const made = { contact, child, parent, version: saidAs, author, recordedAt };
  const row = { ...made, orsTenths, srsTenths, formVersion };
  pending.add(feedback, [{ municipality, id, ...row }]);
}
