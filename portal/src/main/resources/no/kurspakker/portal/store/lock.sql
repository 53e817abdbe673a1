-- name: lock
SELECT last_seq FROM lrs_clock WHERE id = 1 FOR UPDATE
-- name: lock-advisory
SELECT pg_advisory_xact_lock(7305808)
-- name: try
SELECT pg_try_advisory_xact_lock_shared(7305808)
