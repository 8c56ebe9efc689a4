select pg_advisory_xact_lock(hashtextextended('person ' || lower(:email), 0))
