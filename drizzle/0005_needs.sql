CREATE TABLE "screening" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"instrument" text NOT NULL,
	"instrument_version" "bytea" NOT NULL,
	"on" date NOT NULL,
	"parent" text,
	"score" integer NOT NULL,
	"self_harm_item" integer,
	"contact" uuid,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "screening_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "cut_offs" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "criteria" json DEFAULT '{}'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "recorded_fact" ADD COLUMN "until" date;--> statement-breakpoint
ALTER TABLE "screening" ADD CONSTRAINT "screening_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening" ADD CONSTRAINT "screening_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "screening_by_child" ON "screening" USING btree ("municipality","child");--> statement-breakpoint
do $$
declare
  each_table text;
begin
  foreach each_table in array array['screening'] loop
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
