select *
from desk.month_close
where company = :company
order by month
