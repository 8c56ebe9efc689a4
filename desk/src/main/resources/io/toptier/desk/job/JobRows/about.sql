select *
from desk.job
where company = :company
  and subject = :subject
order by asked_at desc, id
limit :most
