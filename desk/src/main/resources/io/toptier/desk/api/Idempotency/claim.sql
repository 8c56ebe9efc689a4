insert into desk.idempotency (company, key, request_digest, created_at)
values (:company, :key, :digest, :at)
on conflict do nothing
