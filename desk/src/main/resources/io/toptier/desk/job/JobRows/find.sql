select *
from desk.job
where company = :company
  and id = :id
