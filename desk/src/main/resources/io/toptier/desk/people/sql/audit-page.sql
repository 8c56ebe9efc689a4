select id, at, company, actor_kind, actor_id, actor_name, action, subject, reason, before, after, request_id
from desk.audit
where company is not distinct from cast(:company as text)
  and (cast(:subject as text) is null or subject = :subject)
  and (:subjectPart = '' or position(lower(:subjectPart) in lower(subject)) > 0)
  and (:actorPart = '' or position(lower(:actorPart) in lower(actor_name)) > 0)
  and (cast(:before as bigint) is null or id < :before)
order by id desc
limit :limit
