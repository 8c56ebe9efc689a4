select id, company, name, prefix, array_to_string(scopes, ' ') as scopes, created_by, created_at, expires_at, last_used_at, revoked_at, secret_hash
from desk.api_token
where secret_hash = :hash
