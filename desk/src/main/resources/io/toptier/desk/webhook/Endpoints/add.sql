insert into desk.webhook_endpoint (id, company, url, description, event_types, secret, revision, created_at, created_by)
values (:id, :company, :url, :description, :types, :secret, 1, :at, :by)
