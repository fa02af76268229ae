/** Stands for whatever depends on the day, or was left out. */
const LEFT_OPEN = "…";

/** Whether an answer, or a part of it, is as a `json` block shows it. */
export function holdsJson(answered: unknown, shown: unknown): boolean {
  if (isAsShown(answered, shown)) return true;
  return childrenOf(answered).some((part) => holdsJson(part, shown));
}

/** Whether the lines that a `text` block shows were answered, in this order. */
export function holdsLines(answered: string, shown: string): boolean {
  const lines = answered.replaceAll("\r", "").split("\n");
  let from = 0;
  return shown
    .trimEnd()
    .split("\n")
    .filter((line) => line !== LEFT_OPEN)
    .every((line) => {
      const place = lines.findIndex((each, at) => at >= from && isTextAsShown(each, line));
      from = place + 1;
      return place >= 0;
    });
}

/** Shown fields are in the answer; a list is shown whole, unless it holds `…`. */
function isAsShown(answered: unknown, shown: unknown): boolean {
  if (typeof shown === "string") {
    return shown === LEFT_OPEN
      ? answered !== undefined && answered !== null
      : typeof answered === "string" && isTextAsShown(answered, shown);
  }
  if (Array.isArray(shown)) return Array.isArray(answered) && isListAsShown(answered, shown);
  if (typeof shown !== "object" || shown === null) return answered === shown;
  if (typeof answered !== "object" || answered === null) return false;
  return Object.entries(shown).every(([name, value]) =>
    isAsShown((answered as Record<string, unknown>)[name], value),
  );
}

function isListAsShown(answered: readonly unknown[], shown: readonly unknown[]): boolean {
  const items = shown.filter((item) => item !== LEFT_OPEN);
  if (items.length === shown.length) {
    return (
      items.length === answered.length &&
      items.every((item, place) => isAsShown(answered[place], item))
    );
  }
  return items.every((item) => answered.some((each) => isAsShown(each, item)));
}

function isTextAsShown(answered: string, shown: string): boolean {
  const parts = shown.split(LEFT_OPEN).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(answered);
}

function childrenOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}
