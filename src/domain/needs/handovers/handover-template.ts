import type { Title } from "../../programme/programme.ts";
import type { Transition } from "./transition.ts";

/** One thing that is told when a child goes on. */
export interface HandoverSection {
  readonly code: string;
  readonly title: Title;
  readonly help: Title;
  readonly required: boolean;
}

/** What a municipality tells at a transition. Every version is kept, for what was written by it; 0 is the one that is shipped. */
export interface HandoverTemplate {
  readonly transition: Transition;
  readonly version: number;
  readonly sections: readonly HandoverSection[];
}
