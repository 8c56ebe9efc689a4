select *
from desk.month_schedule
order by company
