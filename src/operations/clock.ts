import type { RecordStore } from "../db/transaction/record-store.ts";
import type { AskOutside } from "./outside.ts";

/** What work is handed that the clock starts: nobody asks for it, and it belongs to one municipality at a time. */
export interface Clock {
  readonly store: RecordStore;
  readonly now: () => Date;
  readonly askOutside: AskOutside;
  /** How many addresses may be asked at once in one piece of work. */
  readonly asksAtOnce: number;
  /** The origin under which we are known, if anybody said. */
  readonly publicUrl?: string | undefined;
}
