ALTER TABLE "webhook_delivery" ADD COLUMN "tried" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "appointment_by_change" ON "appointment" USING btree ("municipality","changed_at");--> statement-breakpoint
-- By hand: the last attempt of each is the first that is remembered. The owner passes by the fence for this one statement.
alter table webhook_delivery no force row level security;
--> statement-breakpoint
update webhook_delivery set tried = jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
    'at', to_json(last_at), 'status', last_status, 'fault', last_fault, 'durationMs', coalesce(last_duration_ms, 0))))
  where last_at is not null;
--> statement-breakpoint
alter table webhook_delivery force row level security;
--> statement-breakpoint
ALTER TABLE "webhook_delivery" DROP COLUMN "last_at";--> statement-breakpoint
ALTER TABLE "webhook_delivery" DROP COLUMN "last_status";--> statement-breakpoint
ALTER TABLE "webhook_delivery" DROP COLUMN "last_fault";--> statement-breakpoint
ALTER TABLE "webhook_delivery" DROP COLUMN "last_duration_ms";
