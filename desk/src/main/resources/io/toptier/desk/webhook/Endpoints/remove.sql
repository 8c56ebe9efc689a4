delete from desk.webhook_endpoint where id = :id
