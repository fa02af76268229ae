ALTER TABLE "idempotency_key" DROP CONSTRAINT "idempotency_key_municipality_key_pk";
--> statement-breakpoint
ALTER TABLE "birth_letter" ALTER COLUMN "answer" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "visit" ALTER COLUMN "because" SET DATA TYPE json;
--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "birth" uuid;
--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "identifiers" "bytea" NOT NULL;
--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "gestational_days" integer;
--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "first_time_parents" boolean;
--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "birth_weight_grams" integer;
--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "particulars" "bytea";
--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "withdrawn_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "family" ADD COLUMN "closed_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "home" ADD COLUMN "place" integer NOT NULL;
--> statement-breakpoint
ALTER TABLE "home" ADD COLUMN "postal_code_hash" char(64);
--> statement-breakpoint
ALTER TABLE "parent" ADD COLUMN "identifiers" "bytea" NOT NULL;
--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "particulars" "bytea";
--> statement-breakpoint
ALTER TABLE "birth_letter" ADD COLUMN "birth" uuid NOT NULL;
--> statement-breakpoint
ALTER TABLE "birth_letter" ADD COLUMN "marks" char(64)[] NOT NULL;
--> statement-breakpoint
ALTER TABLE "birth_letter" ADD COLUMN "content" "bytea" NOT NULL;
--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD COLUMN "key_hash" char(64) NOT NULL;
--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_municipality_key_hash_pk" PRIMARY KEY("municipality","key_hash");
--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD COLUMN "reply" "bytea";
--> statement-breakpoint
ALTER TABLE "anchor" ADD COLUMN "version" integer NOT NULL;
--> statement-breakpoint
CREATE INDEX "child_by_birth" ON "child" USING btree ("municipality","birth");
--> statement-breakpoint
CREATE INDEX "child_by_record" ON "child" USING btree ("municipality","recorded_at","id");
--> statement-breakpoint
CREATE INDEX "name_word_by_person" ON "name_word" USING btree ("municipality","person");
--> statement-breakpoint
CREATE INDEX "birth_letter_by_birth" ON "birth_letter" USING btree ("municipality","birth");
--> statement-breakpoint
CREATE INDEX "birth_letter_by_mark" ON "birth_letter" USING gin ("marks");
--> statement-breakpoint
ALTER TABLE "child" DROP COLUMN "identifier";
--> statement-breakpoint
ALTER TABLE "child" DROP COLUMN "stopped_at";
--> statement-breakpoint
ALTER TABLE "parent" DROP COLUMN "identifier";
--> statement-breakpoint
ALTER TABLE "parent" DROP COLUMN "version";
--> statement-breakpoint
ALTER TABLE "pregnancy" DROP COLUMN "version";
--> statement-breakpoint
ALTER TABLE "audit_entry" DROP COLUMN "reason";
--> statement-breakpoint
ALTER TABLE "birth_letter" DROP COLUMN "status";
--> statement-breakpoint
ALTER TABLE "birth_letter" DROP COLUMN "sent_at";
--> statement-breakpoint
ALTER TABLE "birth_letter" DROP COLUMN "family";
--> statement-breakpoint
ALTER TABLE "idempotency_key" DROP COLUMN "key";
--> statement-breakpoint
ALTER TABLE "idempotency_key" DROP COLUMN "status";
--> statement-breakpoint
ALTER TABLE "idempotency_key" DROP COLUMN "body";
--> statement-breakpoint
-- A number that turns out to be another person's no longer leads here.
grant delete on identifier to tusind_runtime;
