select delivery.id, delivery.message, delivery.endpoint, delivery.state, delivery.attempts, delivery.next_at,
       delivery.delivered_at, message.event_type, message.body, message.created_at,
       last.at, last.status, last.cause, last.millis
  from desk.webhook_delivery delivery
  join desk.webhook_message message on message.id = delivery.message
  left join lateral (
      select at, status, cause, millis from desk.webhook_attempt where webhook_attempt.delivery = delivery.id order by id desc limit 1
  ) last on true
 where message.company = :company
   and (cast(:endpoint as uuid) is null or delivery.endpoint = cast(:endpoint as uuid))
   and delivery.id < :before
 order by delivery.id desc
 limit :limit
