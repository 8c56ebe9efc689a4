select request_digest, status, response_headers, response_body
  from desk.idempotency
 where company = :company and key = :key
