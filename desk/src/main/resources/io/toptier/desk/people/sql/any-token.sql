select exists (select from desk.api_token)
