/** The test runner's mode: "full" runs the proofs at their full size. */
interface ImportMeta {
  readonly env: { readonly MODE: string };
}
