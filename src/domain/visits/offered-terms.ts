import type { Modality, Rule } from "../programme/programme.ts";

/** Several visits at once take as long as the longest of them, and are held as the first is offered first. */
export function durationOffered(rules: readonly Rule[]): number {
  return Math.max(...rules.map(({ durationMinutes }) => durationMinutes));
}

export function modalityOffered(rules: readonly Rule[]): Modality {
  const [first, ...others] = rules;
  const common = first?.modalities.find((modality) =>
    others.every(({ modalities }) => modalities.includes(modality)),
  );
  return common ?? first?.modalities[0] ?? "home";
}
