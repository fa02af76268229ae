import { anImportedFamily, asJsonLines } from "./an-import.ts";
import type { ARequest, Known } from "./every-operation.ts";
import { ifAny } from "./record-route.ts";

/** What is answered otherwise while the import is looked through, and once it is over. */
export const DONE_ONCE_OF_IMPORTS = ["decideImportMatch", "commitImport", "cancelImport"];

const headers = { "Content-Type": "application/x-ndjson" };

/** A file of these families, as it is sent. */
export const aFileOf = (families: readonly object[]): ARequest => ({
  method: "POST",
  path: "/v1/imports",
  raw: asJsonLines(families),
  headers,
});

/** Two families whose children a person has to look at. */
export const aFileOfAlikes = (): ARequest => {
  const name = `Alma ${crypto.randomUUID().replace(/[^a-f]/g, "")}`;
  const children = [{ name, birthDate: "2025-06-01" }];
  return aFileOf([anImportedFamily({ children }), anImportedFamily({ children })]);
};

const get = (path: string): ARequest => ({ method: "GET", path });
const post = (path: string, body: object): ARequest => ({ method: "POST", path, body, ...ifAny });

/** A sound request of each operation on an import. */
export const REQUESTS_OF_IMPORTS: Readonly<Record<string, (known: Known) => ARequest>> = {
  startImport: () => aFileOf([anImportedFamily()]),
  listImports: () => get("/v1/imports"),
  readImport: (known) => get(`/v1/imports/${known.import}`),
  listImportLines: (known) => get(`/v1/imports/${known.import}/lines`),
  listImportMatches: (known) => get(`/v1/imports/${known.import}/matches`),
  decideImportMatch: (known) =>
    post(`/v1/imports/${known.import}/matches/${known.match}/decision`, { decision: "different" }),
  commitImport: (known) => post(`/v1/imports/${known.import}/commit`, { skipFaulty: true }),
  cancelImport: (known) => ({
    method: "POST",
    path: `/v1/imports/${known.import}/cancel`,
    ...ifAny,
  }),
};
