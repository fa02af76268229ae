import type { TimeSpan } from "../../domain/time/time-span.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { Result } from "../../domain/result.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { ListRequest } from "../list-filter.ts";
import type { Page } from "../page.ts";

/** What a journal looks for; what is left out narrows nothing. */
export interface JournalRequest extends Pick<ListRequest, "cursor" | "limit"> {
  readonly ids: readonly string[] | undefined;
  readonly child: string | undefined;
  readonly healthVisitor: string | undefined;
  /** For which an appointment was agreed. */
  readonly visit?: string | undefined;
  /** The journal's own. */
  readonly externalReference?: string | undefined;
  /** When it takes place. */
  readonly at: TimeSpan;
  /** When it was last changed. */
  readonly changed: TimeSpan;
}

/** What a journal looks for, and what of it its own words narrow further. */
export interface Asked<View> extends JournalRequest {
  readonly fits: (view: View) => boolean;
}

export type JournalPage<View> = Result<Disclosed<Page<View>>, InvalidCursor>;

/** The name of a list with these filters, for its cursors. */
export function listName(of: string, asked: JournalRequest): string {
  return JSON.stringify([of, { ...asked, limit: undefined, cursor: undefined }]);
}
