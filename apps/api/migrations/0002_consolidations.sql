CREATE TABLE "consolidations" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"job" text NOT NULL,
	"round" text NOT NULL,
	"reports" text NOT NULL,
	"versions" json NOT NULL,
	"diagnostics" json NOT NULL,
	CONSTRAINT "consolidations_job_unique" UNIQUE("job")
);
--> statement-breakpoint
CREATE TABLE "workbench" (
	"round" text NOT NULL,
	"section" text NOT NULL,
	"revision" integer NOT NULL,
	"content" json NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL,
	CONSTRAINT "workbench_round_section_pk" PRIMARY KEY("round","section")
);
--> statement-breakpoint
ALTER TABLE "consolidations" ADD CONSTRAINT "consolidations_job_jobs_id_fk" FOREIGN KEY ("job") REFERENCES "public"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workbench" ADD CONSTRAINT "workbench_round_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consolidations_by_round" ON "consolidations" USING btree ("round","id");