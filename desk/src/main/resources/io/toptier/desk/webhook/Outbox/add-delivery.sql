insert into desk.webhook_delivery (message, endpoint, state, next_at)
values (:message, :endpoint, 'waiting', :at)
