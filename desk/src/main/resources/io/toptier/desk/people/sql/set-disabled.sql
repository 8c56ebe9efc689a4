update desk.person set disabled_at = cast(:at as timestamptz) where id = :id
