import { aDraft, toNewFamilies } from "./a-draft.ts";
import { type ARequest } from "./every-operation.ts";
import { type Place, keyOf, nobody } from "./foreign-places.ts";

/** An id under which the other municipality alone has a programme. */
function idOf(request: (id: string) => ARequest): Place {
  return {
    name: "path id",
    theirs: async ({ as, municipality }) => {
      const id = `p-${crypto.randomUUID()}`;
      const body = aDraft({ id, municipality, version: "one" });
      const answer = await as("coordinator")("POST", "/v1/programmes", { body });
      if (answer.status !== 201) throw new Error(`they have no programme: ${answer.text}`);
      return id;
    },
    unknown: () => `p-${nobody()}`,
    request: (_, id) => request(id),
  };
}

const ANY_VERSION = { "If-Match": "*" };

/** Where the operations on programmes name something. */
export const PROGRAMME_PLACES: Readonly<Record<string, readonly Place[]>> = {
  listProgrammes: [],
  readProgramme: [idOf((id) => ({ method: "GET", path: `/v1/programmes/${id}?version=one` }))],
  writeDraft: [
    keyOf("writeDraft"),
    {
      ...idOf((id) => ({
        method: "POST",
        path: "/v1/programmes",
        body: aDraft({ id, municipality: "0999", version: "one" }),
      })),
      name: "body id",
      request: ({ municipality }, id) => ({
        method: "POST",
        path: "/v1/programmes",
        body: aDraft({ id, municipality, version: "one" }),
        headers: ANY_VERSION,
      }),
    },
  ],
  dropDraft: [
    idOf((id) => ({
      method: "DELETE",
      path: `/v1/programmes/${id}?version=one`,
      headers: ANY_VERSION,
    })),
  ],
  lintProgramme: [
    idOf((id) => ({ method: "POST", path: `/v1/programmes/${id}/lint?version=one` })),
  ],
  askWhatIf: [
    idOf((id) => ({
      method: "POST",
      path: `/v1/programmes/${id}/what-if`,
      body: { version: "one" },
    })),
  ],
  publishProgramme: [
    keyOf("publishProgramme"),
    idOf((id) => ({
      method: "POST",
      path: `/v1/programmes/${id}/publication`,
      body: toNewFamilies("one"),
    })),
  ],
};
