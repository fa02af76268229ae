CREATE TABLE "handover_template" (
	"municipality" char(4) NOT NULL,
	"transition" text NOT NULL,
	"version" integer NOT NULL,
	"sections" json NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "handover_template_municipality_transition_version_pk" PRIMARY KEY("municipality","transition","version")
);
--> statement-breakpoint
CREATE TABLE "handover" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"transition" text NOT NULL,
	"receiver" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	"template_version" integer NOT NULL,
	"consent_given" boolean,
	"consent_by" text,
	"consent_on" date,
	"legal_basis" text,
	"start_meeting" boolean NOT NULL,
	"follow_up" boolean NOT NULL,
	"sent_on" date,
	"sent_by" text,
	"sent_author" text,
	"acknowledged_on" date,
	"acknowledgement" "bytea",
	"acknowledged_author" text,
	"withdrawn_on" date,
	"reason" "bytea",
	"consent_taken_back" boolean,
	"withdrawn_author" text,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "handover_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handover_by_child" ON "handover" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "handover_by_recording" ON "handover" USING btree ("municipality","recorded_at","id");--> statement-breakpoint
CREATE INDEX "handover_awaited" ON "handover" USING btree ("municipality","child") WHERE sent_on is not null and acknowledged_on is null and withdrawn_on is null;
--> statement-breakpoint
do $$
declare
  each_table text;
begin
  foreach each_table in array array['handover_template', 'handover'] loop
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
-- A template is only ever added to.
grant update on handover to tusind_runtime;
--> statement-breakpoint
-- Nothing is passed on that nobody has agreed to and no law asks for, and nothing is received that was not sent.
alter table handover add constraint handover_sent_with_leave
  check (sent_on is null or coalesce(consent_given, false) or legal_basis is not null);
--> statement-breakpoint
alter table handover add constraint handover_received_once_sent
  check (acknowledged_on is null or (sent_on is not null and acknowledged_on >= sent_on));
