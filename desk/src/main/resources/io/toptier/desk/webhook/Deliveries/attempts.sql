select at, status, cause, millis
  from desk.webhook_attempt
 where delivery = :delivery
 order by id
