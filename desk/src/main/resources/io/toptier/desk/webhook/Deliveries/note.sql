update desk.webhook_delivery
   set state = :state, next_at = :next, delivered_at = :delivered
 where id = :id
