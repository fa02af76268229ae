import { type Place, nobody, requestOf } from "./foreign-places.ts";

/** Lists that are answered whole, and in pages to whoever asks for them: a cursor names the item that was shown last. */
const IN_PAGES = [
  "listAgreements",
  "listAnchors",
  "listConcernsOfChild",
  "listContacts",
  "listCriteria",
  "listFacts",
  "listFeeds",
  "listFindings",
  "listHandoverTemplates",
  "listHandoversOfChild",
  "listHealthVisitors",
  "listInterventions",
  "listLevels",
  "listProgrammes",
  "listQuestions",
  "listReports",
  "listScreenings",
  "listWebhooks",
];

/** A cursor of our own list that names something of the other municipality's. */
const namedInCursorOf = (operation: string): Place => ({
  name: "query cursor",
  theirs: async (other) => other.child,
  unknown: nobody,
  request: (own, value) => {
    const asked = requestOf(operation, own);
    const cursor = btoa(`1 ${value} ${asked.path}?`).replaceAll("+", "-").replaceAll("/", "_");
    return { ...asked, path: `${asked.path}?limit=1&cursor=${cursor}` };
  },
});

export const CURSOR_PLACES: Readonly<Record<string, Place>> = Object.fromEntries(
  IN_PAGES.map((operation) => [operation, namedInCursorOf(operation)]),
);
