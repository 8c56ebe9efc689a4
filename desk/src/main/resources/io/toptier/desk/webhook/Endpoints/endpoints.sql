select endpoint.id,
       endpoint.company,
       endpoint.url,
       endpoint.description,
       endpoint.event_types,
       endpoint.revision,
       endpoint.created_at,
       endpoint.created_by,
       endpoint.disabled_at,
       count(delivery.id) filter (where delivery.state = 'waiting') as waiting,
       count(delivery.id) filter (where delivery.state = 'dead') as dead
  from desk.webhook_endpoint endpoint
  left join desk.webhook_delivery delivery on delivery.endpoint = endpoint.id
 where endpoint.company = :company
   and (cast(:id as uuid) is null or endpoint.id = cast(:id as uuid))
 group by endpoint.id
 order by endpoint.created_at, endpoint.id
