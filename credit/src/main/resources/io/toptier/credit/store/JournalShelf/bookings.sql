select number, booked_on
from credit.booking
where company = :company
order by number
