import type { Modality } from "../programme/programme.ts";
import type { ParentPart, ToldParent } from "../registration/family-on-record.ts";
import type { ArrivedChild } from "../registration/tell-arrival.ts";
import type { CivilDate } from "../time/civil-date.ts";

/** A family as another system hands it over. */
export interface ImportedFamily {
  readonly parents: Readonly<Partial<Record<ParentPart, ToldParent>>>;
  readonly healthVisitor: string | undefined;
  readonly children: readonly ImportedChild[];
  /** Of a table: the line of each child. */
  readonly rows?: readonly number[];
}

/** A child of it, born or expected, with what was held before. */
export interface ImportedChild extends ArrivedChild {
  readonly contacts: readonly ImportedContact[];
  /** Rules whose visits are still owed, although their windows have ended. */
  readonly stillOwed: readonly string[];
}

/** What was held in the former system's time. */
export interface ImportedContact {
  /** The rule whose visit it fulfilled; one that fulfilled none has none. */
  readonly rule: string | undefined;
  readonly occurrence: number;
  readonly on: CivilDate;
  readonly modality: Modality;
  /** Who held it; the family's own if left out. */
  readonly healthVisitor: string | undefined;
  readonly externalReference: string | undefined;
  /** Of a table: the column that tells of it. */
  readonly column?: string;
}
