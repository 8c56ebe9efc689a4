update desk.webhook_endpoint
   set former_secret = secret, former_until = :until, secret = :secret, revision = revision + 1
 where id = :id
