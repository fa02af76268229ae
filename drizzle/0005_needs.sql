CREATE TABLE "proposal_decision" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"proposal" uuid NOT NULL,
	"rule" text NOT NULL,
	"programme" text NOT NULL,
	"programme_version" text NOT NULL,
	"round" integer NOT NULL,
	"version" integer NOT NULL,
	"suggestions" json NOT NULL,
	"raised_by" text NOT NULL,
	"earliest" date NOT NULL,
	"target" date NOT NULL,
	"latest" date NOT NULL,
	"because" json NOT NULL,
	"decision" text NOT NULL,
	"cause" text NOT NULL,
	"reason" "bytea" NOT NULL,
	"on" date NOT NULL,
	"until" date,
	"counted_from" json,
	"interventions" json NOT NULL,
	"conditions" json NOT NULL,
	"cap_reason" "bytea",
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "proposal_decision_municipality_id_pk" PRIMARY KEY("municipality","id"),
	CONSTRAINT "proposal_decision_in_order" UNIQUE("municipality","child","version")
);
--> statement-breakpoint
CREATE TABLE "raised_proposal" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"rule" text NOT NULL,
	"by" text NOT NULL,
	"words" "bytea" NOT NULL,
	"on" date NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "raised_proposal_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
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
ALTER TABLE "municipality" ADD COLUMN "needs_visits_per_year_max" integer;--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "cut_offs" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "criteria" json DEFAULT '{}'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "recorded_fact" ADD COLUMN "until" date;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "need" json;--> statement-breakpoint
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_proposal" ADD CONSTRAINT "raised_proposal_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening" ADD CONSTRAINT "screening_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening" ADD CONSTRAINT "screening_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposal_decision_by_proposal" ON "proposal_decision" USING btree ("municipality","proposal");--> statement-breakpoint
CREATE INDEX "raised_proposal_by_child" ON "raised_proposal" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "screening_by_child" ON "screening" USING btree ("municipality","child");
--> statement-breakpoint
do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'proposal_decision', 'raised_proposal', 'screening'
  ] loop
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
