update desk.idempotency
   set status = :status, response_headers = cast(:headers as jsonb), response_body = :body
 where company = :company and key = :key
