import type { Transaction } from "../connection/database.ts";
import type { Programmes } from "../../domain/programme/versions/programmes.ts";
import type { MunicipalityKeys } from "../sealing/sealing.ts";
import type { PendingRows } from "./pending-rows.ts";

/** One municipality's records, open for one transaction. Every query takes these, so none runs without a municipality. */
export interface Records {
  readonly tx: Transaction;
  readonly municipality: string;
  readonly keys: MunicipalityKeys;
  /** What its children are planned by. */
  readonly programmes: Programmes;
  /** What this change lays down; written when all else is done. */
  readonly pending: PendingRows;
}
