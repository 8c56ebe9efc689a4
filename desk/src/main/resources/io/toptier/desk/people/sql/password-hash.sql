select password_hash from desk.person where id = :id and password_hash is not null
