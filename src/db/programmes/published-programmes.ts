import { and, eq, isNotNull } from "drizzle-orm";
import type { Condition } from "../../domain/criteria/condition.ts";
import { CUT_OFFS, type CutOffs } from "../../domain/criteria/cut-offs.ts";
import {
  AS_SHIPPED,
  type MunicipalCriteria,
  carriedConditions,
} from "../../domain/criteria/municipal-criteria.ts";
import {
  type ProgrammeDocument,
  readProgramme,
} from "../../domain/programme/programme-document.ts";
import type { Programme, ProgrammeVersion } from "../../domain/programme/programme.ts";
import { withCarried, withMunicipalCutOffs } from "../../domain/programme/programme-on-record.ts";
import { SHIPPED_VERSIONS, currentProgramme } from "../../domain/programme/shipped-programmes.ts";
import type { PublishedVersion } from "../../domain/programme/versions/published-version.ts";
import type { Programmes } from "../../domain/programme/versions/programmes.ts";
import { currentOf } from "../../domain/programme/versions/published-version.ts";
import type { Transaction } from "../connection/database.ts";
import { ChangedMeanwhile } from "../connection/patience.ts";
import { programmes } from "../tables/programme-tables.ts";

/** What a municipality's row says of how its children are planned. */
export interface PlannedBy {
  readonly publishedProgrammes: readonly PublishedVersion[];
  readonly cutOffs: CutOffs;
  readonly criteria: MunicipalCriteria;
}

/** Gives a municipality's programmes as its children are planned by them, reading each published one once: it never changes. */
export type ProgrammesOf = (
  tx: Transaction,
  municipality: string,
  by: PlannedBy,
) => Promise<Programmes>;

/** Programmes by their names, as a municipality's settings made of them when they said so. */
interface Remembered {
  readonly said: string;
  readonly carried: readonly Condition[];
  readonly shipped: ReadonlyMap<string, Programme>;
  readonly own: ReadonlyMap<string, Programme>;
}

export function rememberedProgrammes(): ProgrammesOf {
  const remembered = new Map<string, Remembered>();
  return async (tx, municipality, { publishedProgrammes: published, cutOffs, criteria }) => {
    const before = remembered.get(municipality) ?? AS_BEGUN;
    const said = saidBy(cutOffs, criteria);
    const isSaid = said === before.said;
    const isRead = published.every((version) => before.own.has(nameOf(version)));
    if (isSaid && isRead) return programmesOf(municipality, published, before);
    const now = isSaid ? before : remember(said, cutOffs, criteria, before.own);
    const own = isRead ? now.own : await readPublished(tx, municipality, now.carried);
    remembered.set(municipality, { ...now, own });
    return programmesOf(municipality, published, { ...now, own });
  };
}

function saidBy(cutOffs: CutOffs, criteria: MunicipalCriteria): string {
  return JSON.stringify([cutOffs, criteria.own, criteria.off]);
}

function remember(
  said: string,
  cutOffs: CutOffs,
  criteria: MunicipalCriteria,
  own: ReadonlyMap<string, Programme>,
): Remembered {
  const carried = carriedConditions(cutOffs, criteria);
  const shipped = SHIPPED_VERSIONS.map(({ programme }) =>
    withCarried(withMunicipalCutOffs(programme, cutOffs), carried),
  );
  return {
    said,
    carried,
    shipped: named(shipped),
    own: named([...own.values()].map((programme) => withCarried(programme, carried))),
  };
}

function named(programmes: readonly Programme[]): ReadonlyMap<string, Programme> {
  return new Map(programmes.map((programme) => [nameOf(programme), programme]));
}

/** Of a municipality that says nothing else than what is shipped, and publishes nothing. */
const AS_BEGUN = remember(saidBy(CUT_OFFS, AS_SHIPPED), CUT_OFFS, AS_SHIPPED, new Map());

/** The shipped ones, and a municipality's own. */
function programmesOf(
  municipality: string,
  published: readonly PublishedVersion[],
  { shipped, own }: Remembered,
): Programmes {
  const of = (version: ProgrammeVersion): Programme => {
    const programme = own.get(nameOf(version)) ?? shipped.get(nameOf(version));
    // Published after this transaction had read which ones there are.
    if (programme === undefined) throw new ChangedMeanwhile("a programme was published");
    return programme;
  };
  return {
    of,
    beganWith: of(currentProgramme(municipality).programme),
    forNewChildren: (today) => currentOf(published, of, today),
  };
}

export function nameOf({ id, version }: ProgrammeVersion): string {
  return `${id}/${version}`;
}

async function readPublished(
  tx: Transaction,
  municipality: string,
  carried: readonly Condition[],
): Promise<ReadonlyMap<string, Programme>> {
  const rows = await tx
    .select({ document: programmes.document })
    .from(programmes)
    .where(and(eq(programmes.municipality, municipality), isNotNull(programmes.publishedAt)));
  return named(
    rows.map(({ document }) => withCarried(readProgramme(document as ProgrammeDocument), carried)),
  );
}
