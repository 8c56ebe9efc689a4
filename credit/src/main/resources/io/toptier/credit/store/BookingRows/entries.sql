select *
from credit.entry
where company = :company
  and booking = :booking
order by position
