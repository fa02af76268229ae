interface Coverage {
  static: object;
  perTest: object;
}

// Test files share a process, and Stryker counts on through all of them. Begun anew with each file, the counts stay
// small: an endless loop is then known by them at once, and not by the clock.
const stryker: { mutantCoverage?: Coverage } = Reflect.get(globalThis, "__stryker__") ?? {};
if (stryker.mutantCoverage !== undefined) {
  stryker.mutantCoverage.static = {};
  stryker.mutantCoverage.perTest = {};
}
