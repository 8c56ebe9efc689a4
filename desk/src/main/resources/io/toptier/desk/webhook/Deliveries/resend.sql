update desk.webhook_delivery
   set state = 'waiting', attempts = 0, next_at = :now, delivered_at = null
 where id = :id
