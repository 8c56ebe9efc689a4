select number, booked_on, xmin::text as writer
from credit.booking
where company = :company
order by number
