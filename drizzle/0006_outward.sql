CREATE TABLE "awaited_work" (
	"municipality" char(4) NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "awaited_work_municipality_kind_pk" PRIMARY KEY("municipality","kind")
);
--> statement-breakpoint
CREATE TABLE "import_line" (
	"municipality" char(4) NOT NULL,
	"import" uuid NOT NULL,
	"line" integer NOT NULL,
	"state" text NOT NULL,
	"content" "bytea",
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"family" uuid,
	"children_made" uuid[] DEFAULT '{}' NOT NULL,
	"children_joined" uuid[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "import_line_municipality_import_line_pk" PRIMARY KEY("municipality","import","line")
);
--> statement-breakpoint
CREATE TABLE "import_match" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"import" uuid NOT NULL,
	"line" integer NOT NULL,
	"place" integer NOT NULL,
	"child" uuid,
	"other_line" integer,
	"other_place" integer,
	"because" text[] NOT NULL,
	"decision" text,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "import_match_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "import" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"state" text NOT NULL,
	"format" text NOT NULL,
	"followed_from" date NOT NULL,
	"lines" integer NOT NULL,
	"skips_faulty" boolean DEFAULT false NOT NULL,
	"author" text NOT NULL,
	"done_for" text NOT NULL,
	"done_as" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"committed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "import_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
ALTER TABLE "import_line" ADD CONSTRAINT "import_line_municipality_import_import_municipality_id_fk" FOREIGN KEY ("municipality","import") REFERENCES "public"."import"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_match" ADD CONSTRAINT "import_match_municipality_import_import_municipality_id_fk" FOREIGN KEY ("municipality","import") REFERENCES "public"."import"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_line_by_state" ON "import_line" USING btree ("municipality","import","state","line");--> statement-breakpoint
CREATE INDEX "import_match_by_line" ON "import_match" USING btree ("municipality","import","line");--> statement-breakpoint
CREATE INDEX "import_by_state" ON "import" USING btree ("municipality","state","recorded_at");
--> statement-breakpoint
-- By hand: rows belong to municipalities, as everywhere.
do $$
declare
  each_table text;
begin
  foreach each_table in array array['awaited_work'] loop
    execute format('alter table %I enable row level security', each_table);
    execute format('alter table %I force row level security', each_table);
    execute format(
      'create policy within_municipality on %I using (municipality = current_setting(''app.municipality'')::bpchar) with check (municipality = current_setting(''app.municipality'')::bpchar)',
      each_table
    );
    execute format('grant select, insert on %I to tusind_runtime', each_table);
  end loop;
end
$$;
--> statement-breakpoint
-- The clock belongs to no municipality: it reads which of them await what, and when, and nothing else anywhere.
create policy read_by_the_clock on awaited_work for select using (true);
--> statement-breakpoint
grant update, delete on awaited_work to tusind_runtime;

--> statement-breakpoint
-- By hand: rows of imports belong to municipalities; what was sent is dropped, and nothing else of them is deleted.
do $$
declare
  each_table text;
begin
  foreach each_table in array array['import', 'import_line', 'import_match'] loop
    execute format('alter table %I enable row level security', each_table);
    execute format('alter table %I force row level security', each_table);
    execute format(
      'create policy within_municipality on %I using (municipality = current_setting(''app.municipality'')::bpchar) with check (municipality = current_setting(''app.municipality'')::bpchar)',
      each_table
    );
    execute format('grant select, insert, update on %I to tusind_runtime', each_table);
  end loop;
end
$$;
