select *
from desk.job
where company = :company
order by asked_at desc, id
limit :most
