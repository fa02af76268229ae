import type { Modality, Rule } from "../programme/programme.ts";

/** Several visits at once take as long as the longest of them. */
export function durationOffered(rules: readonly Rule[]): number {
  return Math.max(...rules.map(({ durationMinutes }) => durationMinutes));
}

/** The first way of the first visit in which all of them are offered; where there is none, the first visit's first. */
export function modalityOffered(rules: readonly Rule[]): Modality {
  const [first, ...others] = rules;
  const common = first?.modalities.find((modality) =>
    others.every(({ modalities }) => modalities.includes(modality)),
  );
  return common ?? first?.modalities[0] ?? "home";
}
