/** A mother's EPDS, far below every cut-off. */
export const A_SCREENING = {
  instrument: "EPDS",
  version: "EPDS 1987 DK",
  on: "2026-03-02",
  parent: "mother",
  score: 3,
  selfHarmItem: 0,
};
