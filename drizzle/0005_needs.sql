CREATE TABLE "concern_entry" (
	"municipality" char(4) NOT NULL,
	"concern" uuid NOT NULL,
	"version" integer NOT NULL,
	"place" integer NOT NULL,
	"kind" text NOT NULL,
	"said" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "concern_entry_municipality_concern_version_place_pk" PRIMARY KEY("municipality","concern","version","place")
);
--> statement-breakpoint
CREATE TABLE "concern" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"state" text NOT NULL,
	"raised_by" text NOT NULL,
	"condition" text NOT NULL,
	"spoken_with" jsonb NOT NULL,
	"parents_involved" boolean NOT NULL,
	"said" "bytea" NOT NULL,
	"consent_given" boolean,
	"consent_by" text,
	"consent_on" date,
	"owner" uuid NOT NULL,
	"next_step" "bytea",
	"next_step_due" date,
	"review_on" date,
	"outcome" text,
	"notified_on" date,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "concern_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "emergency_plan_end" (
	"municipality" char(4) NOT NULL,
	"emergency_plan" uuid NOT NULL,
	"version" integer NOT NULL,
	"on" date NOT NULL,
	"reason" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_plan_end_said" PRIMARY KEY("municipality","emergency_plan","version")
);
--> statement-breakpoint
CREATE TABLE "emergency_plan" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"district" text,
	"priority_max" integer NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"reason" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_plan_municipality_id_pk" PRIMARY KEY("municipality","id"),
	CONSTRAINT "emergency_plan_keeps_some" CHECK (priority_max between 1 and 4),
	CONSTRAINT "emergency_plan_days_in_order" CHECK (until_day >= from_day)
);
--> statement-breakpoint
CREATE TABLE "kept_visit" (
	"municipality" char(4) NOT NULL,
	"emergency_plan" uuid NOT NULL,
	"visit" uuid NOT NULL,
	"reason" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "kept_visit_once" PRIMARY KEY("municipality","emergency_plan","visit")
);
--> statement-breakpoint
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
CREATE TABLE "family_agreement" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"contact" uuid NOT NULL,
	"made_on" date NOT NULL,
	"text" "bytea" NOT NULL,
	"responsible" text NOT NULL,
	"responsible_health_visitor" uuid,
	"due" date NOT NULL,
	"state" text NOT NULL,
	"effect" text,
	"outcome" "bytea",
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "family_agreement_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"contact" uuid NOT NULL,
	"child" uuid NOT NULL,
	"parent" text NOT NULL,
	"ors_tenths" integer,
	"srs_tenths" integer,
	"form_version" text NOT NULL,
	"version" integer NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feedback_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "key_worker" (
	"municipality" char(4) NOT NULL,
	"child" uuid NOT NULL,
	"version" integer NOT NULL,
	"role" text,
	"health_visitor" uuid,
	"name" "bytea",
	"since" date NOT NULL,
	"reason" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "key_worker_municipality_child_version_pk" PRIMARY KEY("municipality","child","version")
);
--> statement-breakpoint
CREATE TABLE "level" (
	"municipality" char(4) NOT NULL,
	"child" uuid NOT NULL,
	"version" integer NOT NULL,
	"level" integer NOT NULL,
	"reason" "bytea" NOT NULL,
	"next_meeting_on" date,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "level_municipality_child_version_pk" PRIMARY KEY("municipality","child","version")
);
--> statement-breakpoint
CREATE TABLE "modality_reason" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"appointment" uuid NOT NULL,
	"modality" text NOT NULL,
	"reason" "bytea" NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "modality_reason_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "needs_visits_per_year_max" integer;--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "cut_offs" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "criteria" json DEFAULT '{}'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "recorded_fact" ADD COLUMN "until" date;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "need" json;--> statement-breakpoint
ALTER TABLE "concern_entry" ADD CONSTRAINT "concern_entry_municipality_concern_concern_municipality_id_fk" FOREIGN KEY ("municipality","concern") REFERENCES "public"."concern"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_municipality_owner_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","owner") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_plan_end" ADD CONSTRAINT "emergency_plan_end_of_plan" FOREIGN KEY ("municipality","emergency_plan") REFERENCES "public"."emergency_plan"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_visit" ADD CONSTRAINT "kept_visit_of_plan" FOREIGN KEY ("municipality","emergency_plan") REFERENCES "public"."emergency_plan"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_visit" ADD CONSTRAINT "kept_visit_of_visit" FOREIGN KEY ("municipality","visit") REFERENCES "public"."visit"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raised_proposal" ADD CONSTRAINT "raised_proposal_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening" ADD CONSTRAINT "screening_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening" ADD CONSTRAINT "screening_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_agreement" ADD CONSTRAINT "family_agreement_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_agreement" ADD CONSTRAINT "family_agreement_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_agreement" ADD CONSTRAINT "family_agreement_municipality_responsible_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","responsible_health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_municipality_contact_contact_municipality_id_fk" FOREIGN KEY ("municipality","contact") REFERENCES "public"."contact"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_worker" ADD CONSTRAINT "key_worker_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_worker" ADD CONSTRAINT "key_worker_municipality_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "level" ADD CONSTRAINT "level_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "modality_reason" ADD CONSTRAINT "modality_reason_municipality_appointment_appointment_municipality_id_fk" FOREIGN KEY ("municipality","appointment") REFERENCES "public"."appointment"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "concern_by_child" ON "concern" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "concern_by_owner" ON "concern" USING btree ("municipality","owner");--> statement-breakpoint
CREATE INDEX "concern_by_opening" ON "concern" USING btree ("municipality","opened_at","id");--> statement-breakpoint
CREATE INDEX "handover_by_child" ON "handover" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "handover_by_recording" ON "handover" USING btree ("municipality","recorded_at","id");--> statement-breakpoint
CREATE INDEX "handover_awaited" ON "handover" USING btree ("municipality","child") WHERE sent_on is not null and acknowledged_on is null and withdrawn_on is null;--> statement-breakpoint
CREATE INDEX "proposal_decision_by_proposal" ON "proposal_decision" USING btree ("municipality","proposal");--> statement-breakpoint
CREATE INDEX "raised_proposal_by_child" ON "raised_proposal" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "screening_by_child" ON "screening" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "family_agreement_by_child" ON "family_agreement" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "feedback_by_child" ON "feedback" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "modality_reason_by_appointment" ON "modality_reason" USING btree ("municipality","appointment");
--> statement-breakpoint
do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'proposal_decision', 'raised_proposal', 'concern', 'concern_entry',
    'handover_template', 'handover', 'screening',
    'family_agreement', 'key_worker', 'feedback', 'level', 'modality_reason',
    'emergency_plan', 'emergency_plan_end', 'kept_visit'
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
--> statement-breakpoint
-- The others, and a concern's history, are only ever added to.
grant update on concern to tusind_runtime;
--> statement-breakpoint
-- Whatever the code forgets: nobody's worry stands open without a person, a next step and a day.
alter table concern add constraint concern_is_looked_after check (
  (state = 'closed' and outcome is not null and closed_at is not null)
  or (state in ('open', 'watching') and next_step is not null and next_step_due is not null
    and review_on is not null and outcome is null and closed_at is null)
);
--> statement-breakpoint
grant update on handover to tusind_runtime;
--> statement-breakpoint
-- Nothing is passed on that nobody has agreed to and no law asks for, and nothing is received that was not sent.
alter table handover add constraint handover_sent_with_leave
  check (sent_on is null or coalesce(consent_given, false) or legal_basis is not null);
--> statement-breakpoint
alter table handover add constraint handover_received_once_sent
  check (acknowledged_on is null or (sent_on is not null and acknowledged_on >= sent_on));
--> statement-breakpoint
grant update on family_agreement to tusind_runtime;
--> statement-breakpoint
alter table feedback add constraint feedback_within_its_scale check (
  (ors_tenths is not null or srs_tenths is not null)
  and coalesce(ors_tenths, 0) between 0 and 400 and coalesce(srs_tenths, 0) between 0 and 400
);
--> statement-breakpoint
alter table level add constraint level_of_four check (level between 1 and 4);
