import type { Planned } from "./a-preview.ts";
import { aBirthLetter } from "./a-birth-letter.ts";
import type { AMunicipality, Asks } from "./a-municipality.ts";
import type { Answer } from "./answer.ts";
import { NOW } from "./ask.ts";

export const BIRTHS = "/v1/birth-notifications";

export type VisitOfSchedule = Omit<Planned["visits"][number], "explanation"> & {
  readonly id: string | null;
  readonly explanation: string | null;
  readonly appointment: string | null;
  readonly contact: string | null;
  readonly healthVisitor: string | null;
};

export interface ScheduleOnRecord extends Omit<Planned, "visits" | "proposals"> {
  readonly visits: readonly VisitOfSchedule[];
  readonly proposals: readonly (Omit<Planned["proposals"][number], "explanation"> & {
    readonly id: string;
    readonly explanation: string | null;
  })[];
}

export interface Registered {
  readonly family: string;
  readonly children: readonly { readonly childId: string; readonly schedule: ScheduleOnRecord }[];
}

export interface ChildShown {
  readonly id: string;
  readonly family: string;
  readonly identifiers: readonly { readonly system: string; readonly value: string }[];
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly dueDate: string | null;
  readonly healthVisitor: string | null;
  readonly district: string | null;
  readonly addressProtected: boolean;
  readonly protected: boolean;
  readonly withdrawn: boolean;
  readonly ending: string | null;
  readonly externalReference: string | null;
  readonly transferredTo: string | null;
  readonly bornTogether: number | null;
}

export interface FamilyShown {
  readonly id: string;
  readonly healthVisitor: string | null;
  readonly district: string | null;
  readonly protected: boolean;
  readonly parents: readonly {
    readonly id: string;
    readonly part: string;
    readonly identifiers: readonly { readonly system: string; readonly value: string }[];
    readonly name: string | null;
    readonly phone: string | null;
    readonly addressProtected: boolean;
  }[];
  readonly homes: readonly {
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  }[];
  readonly children: readonly string[];
}

export interface VisitShown extends VisitOfSchedule {
  readonly id: string;
  readonly child: string;
  readonly family: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** What a request answers with the status that it must. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says what it is
export function bodyOf<Body>(answer: Answer, status = 200): Body {
  if (answer.status !== status) throw new Error(`${answer.status}, not ${status}: ${answer.text}`);
  return answer.json as Body;
}

/** The journal of a municipality: it may send and read all that a system may. */
export function aJournal(municipality: AMunicipality) {
  const asks = municipality.as("journal-system");
  const read = async <Body>(path: string): Promise<Body> => bodyOf(await asks("GET", path));
  return {
    asks,
    /** Sends a letter that must be taken, as new unless a test says 200. */
    sends: async (letter: unknown, status = 201): Promise<Registered> =>
      bodyOf(await asks("POST", BIRTHS, { body: letter }), status),
    /** A birth of a mother of its own, with the id of its first child. */
    registers: async (difference: Readonly<Record<string, unknown>> = {}, now = NOW) => {
      const letter = aBirthLetter(difference);
      const answer = await asks("POST", BIRTHS, { body: letter, door: { now } });
      const registered: Registered = bodyOf(answer, 201);
      return { letter, ...registered, child: registered.children[0]?.childId ?? "" };
    },
    child: (id: string) => read<ChildShown>(`/v1/children/${id}`),
    family: (id: string) => read<FamilyShown>(`/v1/families/${id}`),
    schedule: (id: string, at?: string) =>
      read<ScheduleOnRecord>(`/v1/children/${id}/schedule${at === undefined ? "" : `?at=${at}`}`),
    everyPage: <Item>(path: string) => everyPage<Item>(asks, path),
  };
}

/** Every item of a list, page by page. */
export async function everyPage<Item>(asks: Asks, path: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let next: string | null = ""; next !== null;) {
    const cursor: string = next === "" ? "" : `${path.includes("?") ? "&" : "?"}cursor=${next}`;
    const page: Page<Item> = bodyOf(await asks("GET", path + cursor));
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

/** Changes something as it stands now: reads its ETag, and sends it with the change. */
export async function changes(
  asks: Asks,
  method: "PATCH" | "PUT",
  path: string,
  body: unknown,
  etagFrom = path,
): Promise<Answer> {
  const before = await asks("GET", etagFrom);
  return asks(method, path, { body, headers: { "If-Match": before.headers.get("ETag") ?? "" } });
}

/** The visits of a schedule as rule and occurrence, with their ids. */
export function visitIds(schedule: ScheduleOnRecord): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    schedule.visits.map(({ rule, occurrence, id }) => [`${rule} ${occurrence}`, id]),
  );
}

/** A schedule as a preview would say it: without what only a record has. */
export function asPreviewed({ visits, proposals, ...schedule }: ScheduleOnRecord) {
  return {
    ...schedule,
    visits: visits.map((visit) => without(visit, "id", "appointment", "contact", "healthVisitor")),
    proposals: proposals.map((proposal) => without(proposal, "id")),
  };
}

/** What is shown of somebody but for some fields. */
export function without<Shown extends object, Field extends keyof Shown>(
  shown: Shown,
  ...fields: readonly Field[]
): Omit<Shown, Field> {
  const kept = { ...shown };
  for (const field of fields) delete kept[field];
  return kept;
}
