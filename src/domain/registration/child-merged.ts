import type { ChildOnRecord } from "./child-on-record.ts";

/** It was told under an id that stands for another child now: under that one's id it reaches somebody. */
export interface ChildMerged {
  readonly kind: "childMerged";
  readonly child: string;
  readonly mergedInto: string;
}

/** The first of some children that was merged into another; undefined where each stands for itself. */
export function mergedAmong(
  children: readonly Pick<ChildOnRecord, "id" | "mergedInto">[],
): ChildMerged | undefined {
  return children
    .flatMap(({ id: child, mergedInto }): readonly ChildMerged[] =>
      mergedInto === undefined ? [] : [{ kind: "childMerged", child, mergedInto }],
    )
    .at(0);
}
