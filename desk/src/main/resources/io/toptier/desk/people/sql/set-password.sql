update desk.person set password_hash = :hash, password_set_at = :at where id = :id
