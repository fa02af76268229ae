import type { Answer } from "./answer.ts";
import { type Asking, ask } from "./ask.ts";
import { aProgrammeDocument } from "./a-programme.ts";
import type { RuleDocument } from "../../src/domain/programme/programme-document.ts";

export const PREVIEWS = "/v1/schedule-previews";

type Fields = Readonly<Record<string, unknown>>;

/** A child of whom only its birthday is known, by a programme of one visit, but for what a test says. */
export function aPreview(difference: Fields = {}): Fields {
  return {
    programme: aProgrammeDocument({}),
    child: { birthDate: "2026-03-02" },
    asOf: "2026-03-03",
    ...difference,
  };
}

/** The same by a programme of these rules. */
export function aPreviewBy(...rules: readonly Partial<RuleDocument>[]): Fields {
  return aPreview({ programme: aProgrammeDocument(...rules) });
}

export function preview(body: unknown, asking: Asking = {}): Promise<Answer> {
  return ask("POST", PREVIEWS, { body, ...asking });
}

export interface Reason {
  readonly code: string;
}

interface Window {
  readonly earliest: string;
  readonly target: string;
  readonly latest: string;
}

export interface Planned {
  readonly programme: { readonly id: string; readonly version: string };
  readonly visits: readonly {
    readonly rule: string;
    readonly occurrence: number;
    readonly offer: string;
    readonly title: { readonly da: string; readonly en: string };
    readonly provisional: boolean;
    readonly window: Window;
    readonly state: string;
    readonly because: readonly Reason[];
    readonly explanation: string;
  }[];
  readonly proposals: readonly {
    readonly rule: string;
    readonly window: Window;
    readonly because: readonly Reason[];
    readonly explanation: string;
  }[];
  readonly undecided: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  readonly waiting: readonly { readonly rule: string; readonly anchor: string }[];
  readonly notDue: readonly { readonly rule: string; readonly because: readonly Reason[] }[];
}

/** The schedule that a preview answers, which it must. */
export async function planned(body: unknown, asking: Asking = {}): Promise<Planned> {
  const answer = await preview(body, asking);
  if (answer.status !== 200) throw new Error(`refused with ${answer.status}: ${answer.text}`);
  return answer.json as Planned;
}
