import { and, eq, isNotNull } from "drizzle-orm";
import { type ProgrammeDocument, readProgramme } from "../domain/programme/programme-document.ts";
import type { Programme, ProgrammeVersion } from "../domain/programme/programme.ts";
import { SHIPPED_PROGRAMMES, currentProgramme } from "../domain/programme/shipped-programmes.ts";
import type { PublishedVersion } from "../domain/programme/versions/published-version.ts";
import type { Programmes } from "../domain/programme/versions/programmes.ts";
import { currentOf } from "../domain/programme/versions/published-version.ts";
import type { Transaction } from "./connection/database.ts";
import { ChangedMeanwhile } from "./connection/patience.ts";
import { programmes } from "./tables/programme-tables.ts";

/** Gives a municipality's programmes, reading each published one once: it never changes. */
export type ProgrammesOf = (
  tx: Transaction,
  municipality: string,
  published: readonly PublishedVersion[],
) => Promise<Programmes>;

export function rememberedProgrammes(): ProgrammesOf {
  const remembered = new Map<string, ReadonlyMap<string, Programme>>();
  return async (tx, municipality, published) => {
    let own = remembered.get(municipality) ?? NONE;
    if (published.some((version) => !own.has(nameOf(version)))) {
      own = await readPublished(tx, municipality);
      remembered.set(municipality, own);
    }
    return programmesOf(municipality, published, own);
  };
}

const NONE: ReadonlyMap<string, Programme> = new Map();

/** The shipped ones, and a municipality's own. */
export function programmesOf(
  municipality: string,
  published: readonly PublishedVersion[],
  own: ReadonlyMap<string, Programme>,
): Programmes {
  const of = (version: ProgrammeVersion): Programme => {
    const programme = own.get(nameOf(version)) ?? SHIPPED.get(nameOf(version));
    // Published after this transaction had read which ones there are.
    if (programme === undefined) throw new ChangedMeanwhile("a programme was published");
    return programme;
  };
  return {
    of,
    beganWith: currentProgramme(municipality).programme,
    forNewChildren: (today) => currentOf(published, of, today),
  };
}

export function nameOf({ id, version }: ProgrammeVersion): string {
  return `${id}/${version}`;
}

const SHIPPED: ReadonlyMap<string, Programme> = new Map(
  SHIPPED_PROGRAMMES.map(({ programme }) => [nameOf(programme), programme]),
);

async function readPublished(
  tx: Transaction,
  municipality: string,
): Promise<ReadonlyMap<string, Programme>> {
  const rows = await tx
    .select({ document: programmes.document })
    .from(programmes)
    .where(and(eq(programmes.municipality, municipality), isNotNull(programmes.publishedAt)));
  const read = rows.map(({ document }) => readProgramme(document as ProgrammeDocument));
  return new Map(read.map((programme) => [nameOf(programme), programme]));
}
