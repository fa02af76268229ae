import fc from "fast-check";
import type { Told, ToldBundle } from "./kl-rules.ts";

/** What can befall a family between two deliveries, by the day on which it does. */
export type KlEvent =
  | {
      readonly kind: "holds";
      readonly rule: number;
      readonly modality: string;
      readonly found: number;
    }
  | { readonly kind: "finds"; readonly contact: number; readonly found: number }
  | { readonly kind: "undoes"; readonly contact: number }
  | { readonly kind: "says-not-made"; readonly contact: number }
  | { readonly kind: "begins"; readonly intervention: number; readonly recipient: string }
  | { readonly kind: "ends"; readonly intervention: number; readonly inError: boolean }
  | { readonly kind: "screens"; readonly score: number };

const place = fc.nat({ max: 9 });
const found = fc.nat({ max: 127 });
const modality = fc.constantFrom("home", "clinic", "group", "phone", "video", "daycare");
const recipient = fc.constantFrom("child", "mother", "second-parent");

const klEvent: fc.Arbitrary<KlEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("holds" as const), rule: place, modality, found }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("finds" as const), contact: place, found }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undoes" as const), contact: place }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("says-not-made" as const), contact: place }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("begins" as const), intervention: place, recipient }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("ends" as const),
      intervention: place,
      inError: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("screens" as const), score: fc.nat({ max: 30 }) }),
  },
);

/** A life in nights: what happens before each delivery, and whether its answer is lost. */
export const anyKlLife: fc.Arbitrary<
  readonly { readonly events: readonly KlEvent[]; readonly isLost: boolean }[]
> = fc.array(fc.record({ events: fc.array(klEvent, { maxLength: 4 }), isLost: fc.boolean() }), {
  minLength: 2,
  maxLength: 6,
});

/** Findings of a child and its mother as a number chooses them. */
export function findingsBy(chosen: number): readonly object[] {
  return [
    { of: "child", observation: "weight", value: 3000 + chosen },
    { of: "child", observation: "height", value: 50 + (chosen % 10) / 2 },
    { of: "child", observation: "feeding", value: "breast-milk-only" },
    { of: "child", observation: "parent-child-relation", value: "normal" },
    { of: "mother", observation: "support-network", value: "normal" },
    { of: "mother", observation: "parent-mental-state", value: "attention" },
    { of: "child", observation: "condition", value: "e818645e-47a7-4125-a579-a68f556b7344" },
  ].filter((_, bit) => (chosen & (1 << bit)) !== 0);
}

/** The gateway's own memory: what it was told last of each resource, and nothing that was taken back. */
export class KlMemory {
  readonly #told = new Map<string, Told>();
  takes(bundle: ToldBundle): void {
    for (const { resource } of bundle.entry ?? []) {
      const name = `${resource.resourceType}/${resource.id}`;
      if (resource["status"] === "entered-in-error") this.#told.delete(name);
      else this.#told.set(name, resource);
    }
  }
  /** But for people, who are named where they are needed. */
  knows(): ReadonlyMap<string, Told> {
    return new Map([...this.#told].filter(([name]) => !/^(?:Patient|RelatedPerson)\//.test(name)));
  }
}
