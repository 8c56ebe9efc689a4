delete from desk.idempotency
 where company = :company and created_at < :before
