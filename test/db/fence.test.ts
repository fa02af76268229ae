import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, rows } from "../../src/db/connection/database.ts";
import { sqlState } from "../../src/db/connection/patience.ts";
import { aServerDatabase, anEmbeddedDatabase } from "../support/databases.ts";

const OURS = "0999";
const THEIRS = "0710";
/** Which municipality awaits what, and when: the clock, which belongs to none, reads all of it. */
const READ_BY_THE_CLOCK = "awaited_work";

describe.each([
  { name: "a server", open: aServerDatabase, asks: "session_user" },
  { name: "the embedded database", open: anEmbeddedDatabase, asks: "current_user" },
])("on $name", ({ open, asks }) => {
  let database: Database;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ database, stop } = await open());
  });
  afterAll(() => stop());

  const ask = (statement: ReturnType<typeof sql>, municipality = OURS) =>
    database.within(municipality, (tx) => rows(tx, statement));

  test("who serves requests owns nothing, is no superuser and cannot pass the fence", async () => {
    const who = sql.raw(asks);
    expect(
      await ask(sql`
        select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
          (select count(*)::int from pg_class where pg_get_userbyid(relowner) = ${who}) as owned
        from pg_roles where rolname = ${who}`),
    ).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 },
    ]);
  });

  test("every table forces its rows to one municipality, by one policy for all", async () => {
    const tables = await ask(sql`
      select relname, relrowsecurity, relforcerowsecurity,
        (select count(*)::int from pg_policy where polrelid = pg_class.oid
          and polcmd = '*' and polqual is not null and polwithcheck is not null) as policies,
        (select count(*)::int from pg_policy where polrelid = pg_class.oid
          and polpermissive and pg_get_expr(polqual, polrelid) not like '%app.municipality%') as passing_by
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = 'public' and relkind in ('r', 'p')`);
    expect(tables.length).toBeGreaterThan(10);
    for (const { relname, ...fence } of tables) {
      expect(fence, String(relname)).toEqual({
        relrowsecurity: true,
        relforcerowsecurity: true,
        policies: 1,
        passing_by: relname === READ_BY_THE_CLOCK ? 1 : 0,
      });
    }
  });

  test("nothing but tables and indexes: no view or function that would read with its owner's rights", async () => {
    expect(
      await ask(sql`
        select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where nspname = 'public' and relkind not in ('r', 'i')
        union all
        select proname from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
        where nspname = 'public'`),
    ).toEqual([]);
  });

  test("every primary, unique and foreign key is led by the municipality, on both sides", async () => {
    const keys = await ask(sql`
      select conname, contype,
        (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as led_by,
        (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]) as refers_to
      from pg_constraint join pg_namespace on pg_namespace.oid = connamespace
      where nspname = 'public' and contype in ('p', 'u', 'f')`);
    expect(keys.length).toBeGreaterThan(15);
    for (const { conname, contype, led_by, refers_to } of keys) {
      expect(led_by, String(conname)).toBe("municipality");
      expect(refers_to, String(conname)).toBe(contype === "f" ? "municipality" : null);
    }
  });

  test("a row of ours is not there for others, and cannot be made in their name", async () => {
    const add = (municipality: string, within: string) =>
      ask(
        sql`insert into event_head (municipality, last_number) values (${municipality}, 1)
            on conflict do nothing`,
        within,
      );
    await add(OURS, OURS);
    expect(await ask(sql`select municipality from event_head`)).toEqual([{ municipality: OURS }]);
    expect(await ask(sql`select municipality from event_head`, THEIRS)).toEqual([]);
    expect(await ask(sql`update event_head set last_number = 9 returning 1`, THEIRS)).toEqual([]);
    await expect(add(OURS, THEIRS)).rejects.toSatisfy((error) => sqlState(error) === "42501");
  });

  test("the clock reads which municipality awaits what, and changes none of it", async () => {
    await ask(
      sql`insert into awaited_work (municipality, kind, due_at) values (${OURS}, 'imports', now())`,
    );
    const read = sql`select municipality, kind from awaited_work`;
    expect(await ask(read, "")).toEqual([{ municipality: OURS, kind: "imports" }]);
    expect(await ask(sql`update awaited_work set due_at = now() returning 1`, "")).toEqual([]);
    expect(await ask(sql`delete from awaited_work returning 1`, THEIRS)).toEqual([]);
    const columns = await ask(sql`select column_name from information_schema.columns
      where table_name = 'awaited_work' order by 1`);
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      "due_at",
      "kind",
      "municipality",
    ]);
  });

  test("without a municipality there is nothing, and a setting ends with its transaction", async () => {
    await ask(sql`select 1`);
    expect(await ask(sql`select municipality from event_head`, "")).toEqual([]);
  });

  test.each(["recorded_fact", "anchor", "audit_entry", "event"])(
    "nothing of %s is ever taken away",
    async (table) => {
      await expect(ask(sql`delete from ${sql.identifier(table)}`)).rejects.toSatisfy(
        (error) => sqlState(error) === "42501",
      );
    },
  );

  test.each(["recorded_fact", "anchor", "audit_entry"])(
    "nothing of %s is ever changed",
    async (table) => {
      await expect(
        ask(sql`update ${sql.identifier(table)} set municipality = municipality`),
      ).rejects.toSatisfy((error) => sqlState(error) === "42501");
    },
  );
});
