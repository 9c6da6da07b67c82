-- What an authority decided, by day (R-REG-25).
create index application_decided on application (authority_id, decided_on desc, submitted_at desc) where decided_on is not null;
