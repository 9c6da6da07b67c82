-- Until when a call keeps its key although it has no answer; the container that carries it out prolongs it.
alter table repeated_call add column held_until timestamptz;
update repeated_call set held_until = begun_at;
alter table repeated_call alter column held_until set not null;
