insert into desk.audit (at, company, actor_kind, actor_id, actor_name, action, subject, reason, before, after, request_id)
values (:at, :company, :kind, :actorId, :actorName, :action, :subject, :reason, cast(:before as jsonb), cast(:after as jsonb), :request)
