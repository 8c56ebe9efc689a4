insert into desk.job (id, company, kind, subject, input, actor_kind, actor_id, asked_by, state, asked_at)
values (:id, :company, :kind, :subject, cast(:input as jsonb), :actorKind, :actorId, :actorName, 'waiting', :at)
on conflict (company, kind, subject, input) where state = 'waiting' and attempts = 0 do nothing
