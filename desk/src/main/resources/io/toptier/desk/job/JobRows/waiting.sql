select *
from desk.job
where company = :company
  and kind = :kind
  and subject = :subject
  and input = cast(:input as jsonb)
  and state = 'waiting'
  and attempts = 0
