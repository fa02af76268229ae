import { DRAFTS, OUR_PROGRAMME, aDraft, toNewFamilies } from "./a-draft.ts";
import type { ARequest, Known } from "./every-operation.ts";

const post = (path: string, body: unknown): ARequest => ({ method: "POST", path, body });

/** A sound request of each operation of a programme's drafts, by its name in the document. */
export const REQUESTS_OF_DRAFTS: Readonly<Record<string, (known: Known) => ARequest>> = {
  writeDraft: ({ municipality }) => post("/v1/programmes", aDraft({ municipality })),
  lintProgramme: () =>
    post(`/v1/programmes/${OUR_PROGRAMME}/lint?version=${DRAFTS.lint}`, undefined),
  askWhatIf: () => post(`/v1/programmes/${OUR_PROGRAMME}/what-if`, { version: DRAFTS.lint }),
  dropDraft: () => ({
    method: "DELETE",
    path: `/v1/programmes/${OUR_PROGRAMME}?version=${DRAFTS.drop}`,
    headers: { "If-Match": "*" },
  }),
  publishProgramme: () =>
    post(`/v1/programmes/${OUR_PROGRAMME}/publication`, toNewFamilies(DRAFTS.publish)),
};
