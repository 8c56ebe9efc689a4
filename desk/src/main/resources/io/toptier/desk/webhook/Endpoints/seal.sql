update desk.webhook_endpoint set secret = :secret, former_secret = :former where id = :id
