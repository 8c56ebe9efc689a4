update desk.api_token set revoked_at = :at where company = :company and id = :id and revoked_at is null
