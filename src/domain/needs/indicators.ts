import type { FboeCode } from "../criteria/fboe-codes.ts";
import type { Title } from "../programme/programme.ts";
import indicators from "./indicators.json" with { type: "json" };

/** What an indicator can say: as expected, to be kept an eye on without an intervention, or one that needs an intervention. */
export const INDICATOR_VALUES = ["normal", "attention", "needsIntervention"] as const;
export type IndicatorValue = (typeof INDICATOR_VALUES)[number];

/** One of the nine that KL's standard FBU has health visitors look at, with the FBOE codes of what it can say (KL, kl-term, CodeSystem-FBOE 20240530). Two of them know nothing between normal and an intervention. */
export interface Indicator {
  readonly code: string;
  readonly title: Title;
  /** The observation of KL's table that it is, and of whom that is made: of parents each for itself. */
  readonly observation: string;
  readonly of: "parent" | "child";
  readonly normal: FboeCode;
  readonly attention?: FboeCode;
  readonly needsIntervention: FboeCode;
}

export const INDICATORS = indicators as readonly Indicator[]; // a test checks each row
