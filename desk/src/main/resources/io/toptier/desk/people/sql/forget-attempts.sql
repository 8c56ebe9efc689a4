delete from desk.sign_in_attempt where at < :before
