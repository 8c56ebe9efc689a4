insert into desk.webhook_message (id, company, event_type, body, created_at)
values (:id, :company, :type, :body, :at)
