with due as (
    select delivery.id
      from desk.webhook_delivery delivery
      join desk.webhook_endpoint endpoint on endpoint.id = delivery.endpoint and endpoint.disabled_at is null
     where delivery.state = 'waiting' and delivery.next_at <= :now
     order by delivery.next_at, delivery.id
     limit 1
       for update of delivery skip locked
), taken as (
    update desk.webhook_delivery delivery
       set next_at = :lease, attempts = attempts + 1
      from due
     where delivery.id = due.id
    returning delivery.id, delivery.message, delivery.endpoint, delivery.attempts
)
select taken.id, taken.message, taken.endpoint, taken.attempts, message.body,
       endpoint.url, endpoint.secret, endpoint.former_secret, endpoint.former_until
  from taken
  join desk.webhook_message message on message.id = taken.message
  join desk.webhook_endpoint endpoint on endpoint.id = taken.endpoint
