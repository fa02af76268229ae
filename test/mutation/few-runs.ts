import fastCheck from "../../node_modules/fast-check/lib/fast-check.js";

const RUNS_MAX = 40;

/** fast-check for mutation testing: the same few examples for each mutant, and no search for the smallest that fails. */
const fewRuns: typeof fastCheck = {
  ...fastCheck,
  assert: ((property: never, parameters: { readonly numRuns?: number } = {}) =>
    fastCheck.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters.numRuns ?? RUNS_MAX, RUNS_MAX),
      seed: 1,
      endOnFailure: true,
    })) as typeof fastCheck.assert,
};

export default fewRuns;
