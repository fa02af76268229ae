CREATE TABLE "child" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"family" uuid NOT NULL,
	"pregnancy" uuid,
	"identifier" "bytea",
	"name" "bytea",
	"sex" text,
	"born_at" timestamp with time zone,
	"born_together" integer,
	"address_protected" boolean NOT NULL,
	"external_reference" text,
	"stopped_at" timestamp with time zone,
	"recorded_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "child_municipality_id_pk" PRIMARY KEY("municipality","id"),
	CONSTRAINT "child_by_external_reference" UNIQUE("municipality","external_reference")
);
--> statement-breakpoint
CREATE TABLE "family" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"health_visitor" uuid,
	"district" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "family_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "health_visitor" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"district" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "health_visitor_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "home" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"family" uuid NOT NULL,
	"address" "bytea" NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "home_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "identifier" (
	"municipality" char(4) NOT NULL,
	"system" text NOT NULL,
	"hash" char(64) NOT NULL,
	"person" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identifier_municipality_system_hash_pk" PRIMARY KEY("municipality","system","hash")
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"municipality" char(4) PRIMARY KEY NOT NULL,
	"wrapped_keys" "bytea" NOT NULL,
	"closing_days" date[] NOT NULL,
	"districts" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_word" (
	"municipality" char(4) NOT NULL,
	"hash" char(64) NOT NULL,
	"person" uuid NOT NULL,
	CONSTRAINT "name_word_municipality_hash_person_pk" PRIMARY KEY("municipality","hash","person")
);
--> statement-breakpoint
CREATE TABLE "parent" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"family" uuid NOT NULL,
	"part" text NOT NULL,
	"has_custody" boolean,
	"identifier" "bytea",
	"name" "bytea",
	"phone" "bytea",
	"interpreter" text,
	"address_protected" boolean NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "parent_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "pregnancy" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"family" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "pregnancy_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"role" text NOT NULL,
	"action" text NOT NULL,
	"children" uuid[] NOT NULL,
	"reason" text,
	CONSTRAINT "audit_entry_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "birth_letter" (
	"municipality" char(4) NOT NULL,
	"message_id" text NOT NULL,
	"content_hash" char(64) NOT NULL,
	"status" text NOT NULL,
	"replaces" text,
	"sent_at" timestamp with time zone,
	"family" uuid,
	"answer" "bytea",
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "birth_letter_municipality_message_id_pk" PRIMARY KEY("municipality","message_id")
);
--> statement-breakpoint
CREATE TABLE "event_head" (
	"municipality" char(4) PRIMARY KEY NOT NULL,
	"last_number" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event" (
	"municipality" char(4) NOT NULL,
	"number" bigint NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"child" uuid,
	"visit" uuid,
	"version" integer,
	"reasons" jsonb NOT NULL,
	CONSTRAINT "event_municipality_number_pk" PRIMARY KEY("municipality","number")
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"municipality" char(4) NOT NULL,
	"key" text NOT NULL,
	"request_hash" char(64) NOT NULL,
	"status" smallint,
	"body" "bytea",
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_key_municipality_key_pk" PRIMARY KEY("municipality","key")
);
--> statement-breakpoint
CREATE TABLE "anchor" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"anchor" text NOT NULL,
	"on" date,
	"confirmed" boolean NOT NULL,
	"author" text NOT NULL,
	"source" text,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "anchor_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "recorded_fact" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"fact" text NOT NULL,
	"value" jsonb NOT NULL,
	"on" date NOT NULL,
	"author" text NOT NULL,
	"source" text,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "recorded_fact_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"municipality" char(4) NOT NULL,
	"id" uuid NOT NULL,
	"child" uuid NOT NULL,
	"rule" text NOT NULL,
	"occurrence" integer NOT NULL,
	"programme" text NOT NULL,
	"programme_version" text NOT NULL,
	"earliest" date NOT NULL,
	"target" date NOT NULL,
	"latest" date NOT NULL,
	"provisional" boolean NOT NULL,
	"feasible" boolean NOT NULL,
	"because" jsonb NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"recorded_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "visit_municipality_id_pk" PRIMARY KEY("municipality","id"),
	CONSTRAINT "visit_by_rule" UNIQUE("municipality","child","rule","occurrence")
);
--> statement-breakpoint
ALTER TABLE "child" ADD CONSTRAINT "child_municipality_family_family_municipality_id_fk" FOREIGN KEY ("municipality","family") REFERENCES "public"."family"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child" ADD CONSTRAINT "child_municipality_pregnancy_pregnancy_municipality_id_fk" FOREIGN KEY ("municipality","pregnancy") REFERENCES "public"."pregnancy"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family" ADD CONSTRAINT "family_municipality_health_visitor_health_visitor_municipality_id_fk" FOREIGN KEY ("municipality","health_visitor") REFERENCES "public"."health_visitor"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home" ADD CONSTRAINT "home_municipality_family_family_municipality_id_fk" FOREIGN KEY ("municipality","family") REFERENCES "public"."family"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parent" ADD CONSTRAINT "parent_municipality_family_family_municipality_id_fk" FOREIGN KEY ("municipality","family") REFERENCES "public"."family"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pregnancy" ADD CONSTRAINT "pregnancy_municipality_family_family_municipality_id_fk" FOREIGN KEY ("municipality","family") REFERENCES "public"."family"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recorded_fact" ADD CONSTRAINT "recorded_fact_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_municipality_child_child_municipality_id_fk" FOREIGN KEY ("municipality","child") REFERENCES "public"."child"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "child_by_family" ON "child" USING btree ("municipality","family");--> statement-breakpoint
CREATE INDEX "family_by_health_visitor" ON "family" USING btree ("municipality","health_visitor");--> statement-breakpoint
CREATE INDEX "family_by_district" ON "family" USING btree ("municipality","district");--> statement-breakpoint
CREATE INDEX "home_by_family" ON "home" USING btree ("municipality","family");--> statement-breakpoint
CREATE INDEX "identifier_by_person" ON "identifier" USING btree ("municipality","person");--> statement-breakpoint
CREATE INDEX "parent_by_family" ON "parent" USING btree ("municipality","family");--> statement-breakpoint
CREATE INDEX "pregnancy_by_family" ON "pregnancy" USING btree ("municipality","family");--> statement-breakpoint
CREATE INDEX "audit_entry_by_time" ON "audit_entry" USING btree ("municipality","at");--> statement-breakpoint
CREATE INDEX "birth_letter_by_replaced" ON "birth_letter" USING btree ("municipality","replaces");--> statement-breakpoint
CREATE INDEX "event_by_child" ON "event" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "anchor_by_child" ON "anchor" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "recorded_fact_by_child" ON "recorded_fact" USING btree ("municipality","child");--> statement-breakpoint
CREATE INDEX "visit_by_window" ON "visit" USING btree ("municipality","earliest");