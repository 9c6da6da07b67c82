-- The main institution, and the filed ones with their days (R-PUB-05): which of them are public is a question of the day, so that
-- a filing disappears when its last day has passed, whether or not anything ran (R-REG-151). Rebuild once after this migration.
ALTER TABLE public_doctor ADD COLUMN institution text NOT NULL DEFAULT '',
    ADD COLUMN filed text[] NOT NULL DEFAULT '{}',
    ADD COLUMN filed_from date[] NOT NULL DEFAULT '{}',
    ADD COLUMN filed_to date[] NOT NULL DEFAULT '{}';
UPDATE public_doctor SET institution = institutions[1];
ALTER TABLE public_doctor DROP COLUMN institutions, ALTER COLUMN institution DROP DEFAULT;

-- What is public of a person is worked out from all of the person's entries: an old one cannot bring back what ended.
DROP TABLE unpublished;
