update desk.webhook_endpoint
   set url = :url, description = :description, event_types = :types, disabled_at = :disabledAt, revision = revision + 1
 where id = :id
