import type { Disclosed } from "../../../domain/disclosure/disclosed.ts";
import type { Result } from "../../../domain/result.ts";
import type { Served } from "../../../journal/fhir/capability-statement.ts";
import type { AnyResource } from "../../../journal/fhir/versioned.ts";
import type { Base } from "../../../journal/fhir/terms.ts";
import type { InvalidCursor } from "../../../operations/cursor.ts";
import type { Desk } from "../../../operations/desk.ts";
import type { Page } from "../../../operations/page.ts";
import type { Action } from "../../permissions.ts";
import type { Fault } from "../../problems/problem.ts";
import type { Parameter, Search } from "../../wire/fhir/search.ts";

export interface KindRefusal {
  readonly kind: "notFound" | "tooManyOccurrences" | "knownInTheFuture";
}

export type Listing<View> = (desk: Desk) => Promise<Result<Disclosed<Page<View>>, InvalidCursor>>;

/** A kind of resource as it is searched for: what a search takes, who may ask, and how it comes about. */
export interface SearchedKind<View> {
  readonly type: Served["type"];
  readonly search: readonly Parameter[];
  readonly listing: Action;
  /** What the log calls a search by a number, if not the same. */
  readonly lookingUp?: Action;
  /** Or what is wrong with a search, whose every value can be read. */
  readonly list: (search: Search, base: Base) => Listing<View> | readonly Fault[];
  readonly write: (view: View, base: Base) => AnyResource;
}

/** One that is read from records, too. */
export interface Kind<View> extends SearchedKind<View> {
  readonly reading: Action;
  readonly read: (desk: Desk, id: string) => Promise<Result<Disclosed<View>, KindRefusal>>;
}
