insert into desk.api_token (id, company, name, prefix, secret_hash, scopes, created_by, created_at, expires_at)
values (:id, :company, :name, :prefix, :hash, string_to_array(:scopes, ' '), :by, :at, :expires)
