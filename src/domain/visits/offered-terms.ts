import type { Modality, Rule } from "../programme/programme.ts";

/** Several visits at once take as long as the longest of them. */
export function durationOffered(rules: readonly Rule[]): number {
  return Math.max(...rules.map(({ durationMinutes }) => durationMinutes));
}

/** The first way of the first visit in which all of them are offered; where there is none, the first visit's first. Where home comes first, it does if any is offered so. */
export function modalityOffered(
  rules: readonly Rule[],
  { isHomeFirst = false }: { readonly isHomeFirst?: boolean } = {},
): Modality {
  if (isHomeFirst && rules.some(isOfferedAtHome)) return "home";
  const [first, ...others] = rules;
  const common = first?.modalities.find((modality) =>
    others.every(({ modalities }) => modalities.includes(modality)),
  );
  return common ?? first?.modalities[0] ?? "home";
}

export function isOfferedAtHome({ modalities }: Pick<Rule, "modalities">): boolean {
  return modalities.includes("home");
}
