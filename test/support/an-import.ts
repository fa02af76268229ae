import { doDueWork } from "../../src/jobs/do-due-work.ts";
import type { RecordStore } from "../../src/db/transaction/record-store.ts";
import { refused } from "../../src/domain/result.ts";
import { aCpr, aMother } from "./a-birth-letter.ts";
import { NOW } from "./ask.ts";
import { bodyOf } from "./on-record.ts";
import type { Asks } from "./a-municipality.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface ImportShown {
  readonly id: string;
  readonly state: string;
  readonly followedFrom: string;
  readonly lines: Readonly<Record<string, number>>;
  readonly children: { readonly made: number; readonly joined: number };
  readonly undecidedMatches: number;
}

export interface ImportLineShown {
  readonly line: number;
  readonly state: string;
  readonly problems: readonly {
    readonly line: number;
    readonly pointer?: string;
    readonly column?: string;
    readonly code: string;
  }[];
  readonly family: string | null;
  readonly childrenMade: readonly string[];
  readonly childrenJoined: readonly string[];
}

let named = 0;

/** A name that nobody else has. */
const aName = () =>
  `Alma ${String(++named).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;

/** A child of a line, its number and its name its own but for what a test says. */
export const anImportedChild = (difference: Fields = {}): Fields => ({
  cpr: aCpr(),
  name: aName(),
  birthDate: "2025-06-01",
  ...difference,
});

/** A line of a file: one family. */
export const anImportedFamily = (difference: Fields = {}): Fields => ({
  mother: aMother(),
  children: [anImportedChild()],
  ...difference,
});

export const asJsonLines = (families: readonly object[]) =>
  families.map((family) => JSON.stringify(family)).join("\n");

/** The clock of a test: it goes on with what is due until nothing is. */
export async function clockGoesOn(store: RecordStore, now: Date = NOW): Promise<void> {
  const askOutside = async () => refused("notReached" as const);
  const clock = { store, now: () => now, askOutside, asksAtOnce: 6 };
  await doDueWork(clock, (_, error) => {
    throw error;
  });
}

/** Somebody who hands families over, and the clock beside them. */
export function anImporter(asks: Asks, store: RecordStore) {
  const ifAny = { "If-Match": "*" };
  const sends = (raw: string, mediaType = "application/x-ndjson", query = "") =>
    asks("POST", `/v1/imports${query}`, { raw, headers: { "Content-Type": mediaType } });
  const shows = async (id: string) =>
    bodyOf<ImportShown>(await asks("GET", `/v1/imports/${id}`), 200);
  const lines = async (id: string, state = ""): Promise<readonly ImportLineShown[]> => {
    const found: ImportLineShown[] = [];
    for (let cursor = ""; ;) {
      const query = `limit=200${state === "" ? "" : `&state=${state}`}${cursor}`;
      const page = bodyOf<{ items: ImportLineShown[]; next: string | null }>(
        await asks("GET", `/v1/imports/${id}/lines?${query}`),
        200,
      );
      found.push(...page.items);
      if (page.next === null) return found;
      cursor = `&cursor=${page.next}`;
    }
  };
  const commits = (id: string, body: object = {}) =>
    asks("POST", `/v1/imports/${id}/commit`, { body, headers: ifAny });
  return {
    sends,
    shows,
    lines,
    commits,
    cancels: (id: string) => asks("POST", `/v1/imports/${id}/cancel`, { headers: ifAny }),
    /** Sends a file and lets the clock look it through. */
    checks: async (families: readonly object[], query = ""): Promise<ImportShown> => {
      const sent = await sends(asJsonLines(families), undefined, query);
      const { id } = bodyOf<ImportShown>(sent, 201);
      await clockGoesOn(store);
      return shows(id);
    },
    /** Commits and lets the clock carry it out. */
    carriesOut: async (id: string, body: object = {}): Promise<ImportShown> => {
      bodyOf(await commits(id, body), 200);
      await clockGoesOn(store);
      return shows(id);
    },
  };
}
