insert into desk.webhook_attempt (delivery, at, status, cause, millis)
select :delivery, :at, :status, :cause, :millis
 where exists (select from desk.webhook_delivery where id = :delivery)
