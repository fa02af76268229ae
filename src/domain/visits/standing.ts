import type { CivilDate } from "../time/civil-date.ts";

/** What people have made of a visit. An agreed visit has the day that is agreed and the day since when; a held one counts from the day it was held. */
export type Standing =
  | {
      readonly kind: "booked";
      readonly since: CivilDate;
      readonly on: CivilDate;
      readonly appointment: string;
    }
  | {
      readonly kind: "held";
      readonly on: CivilDate;
      readonly contact: string;
      /** The appointment that it kept. */
      readonly appointment?: string | undefined;
    }
  | { readonly kind: "declined" | "lapsed" | "covered-elsewhere"; readonly since: CivilDate };
