/** The test runner's mode: "full" runs the proofs at their full size, "mutation" cuts the longest of them short. */
interface ImportMeta {
  readonly env: { readonly MODE: string };
}
