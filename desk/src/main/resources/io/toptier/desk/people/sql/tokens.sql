select id, company, name, prefix, array_to_string(scopes, ' ') as scopes, created_by, created_at, expires_at, last_used_at, revoked_at
from desk.api_token
where company = :company
order by created_at desc, id
