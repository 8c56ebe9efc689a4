select id
  from desk.webhook_endpoint
 where company = :company
   and disabled_at is null
   and case when cast(:only as uuid) is not null then id = cast(:only as uuid)
            else event_types = '{}' or :type = any (event_types) or :family = any (event_types) end
