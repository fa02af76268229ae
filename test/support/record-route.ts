import type { Asking } from "./ask.ts";

/** An import with a child of it whom somebody has to look at. */
export interface KnownImport {
  readonly import: string;
  readonly match: string;
}

/** What of a family a request is about. */
export interface AskedAbout extends Partial<KnownImport> {
  readonly family: string;
  readonly child: string;
  readonly visit: string;
  /** A child of which everything may end; the child if left out. */
  readonly leaving?: string;
  /** The child, registered a second time. */
  readonly twice?: string;
  readonly tension?: string;
  readonly absence?: string;
  readonly appointment?: string;
  readonly contact?: string;
  readonly agreement?: string;
  readonly intervention?: string;
  readonly session?: string;
  readonly task?: string;
  readonly concern?: string;
  readonly proposal?: string;
  readonly feed?: string;
  readonly emergencyPlan?: string;
  readonly handover?: string;
  readonly webhook?: string;
}

export interface RecordRoute {
  readonly method: string;
  /** As the API's document writes it. */
  readonly route: string;
  readonly ask: (about: AskedAbout) => Asking;
  readonly status: number;
  /** What the next one is answered, of what can be done once. */
  readonly again?: number;
}

export const ifAny = { headers: { "If-Match": "*" } };
export const nothing = () => ({});
