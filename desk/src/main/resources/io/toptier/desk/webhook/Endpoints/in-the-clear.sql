select id, secret, former_secret
  from desk.webhook_endpoint
 where secret not like 'sealed:%' or former_secret not like 'sealed:%'
   for update
