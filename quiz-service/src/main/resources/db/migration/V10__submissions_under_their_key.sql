-- What was submitted under a key is kept as a code made with that key (HMAC-SHA-256), which the database does not hold. A plain SHA-256 let
-- whoever has the database try what might have been answered. Older ones go: they only keep what is sent again from being taken twice.
delete from idempotency_key;
alter table idempotency_key drop column submission_sha256, add column submission_mac bytea not null;
