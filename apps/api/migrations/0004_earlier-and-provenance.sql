CREATE TABLE "earlier_reports" (
	"round" text NOT NULL,
	"id" text NOT NULL,
	"content" json NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" text NOT NULL,
	CONSTRAINT "earlier_reports_round_id_pk" PRIMARY KEY("round","id")
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "provenance" json;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "provenance" json;--> statement-breakpoint
ALTER TABLE "earlier_reports" ADD CONSTRAINT "earlier_reports_round_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;