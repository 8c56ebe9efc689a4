select exists (select from desk.person)
