import type { Database, Transaction } from "../../src/db/connection/database.ts";

/** The same database, with the words of each statement that is sent to it kept. */
export function countedStatements(database: Database): {
  readonly database: Database;
  /** What was sent for something. */
  readonly during: (work: () => Promise<unknown>) => Promise<readonly string[]>;
} {
  const sent: string[] = [];
  const counted = (tx: Transaction): Transaction => {
    const { session } = tx._ as unknown as {
      session: { prepareQuery: (query: { sql: string }, ...rest: unknown[]) => object };
    };
    const prepareQuery = session.prepareQuery.bind(session);
    session.prepareQuery = (query, ...rest) => {
      sent.push(query.sql);
      return prepareQuery(query, ...rest);
    };
    return tx;
  };
  return {
    database: {
      ...database,
      within: (municipality, work) => database.within(municipality, (tx) => work(counted(tx))),
    },
    during: async (work) => {
      sent.length = 0;
      await work();
      return [...sent];
    },
  };
}
