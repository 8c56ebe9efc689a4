select coalesce(max(number), 0) + 1
from credit.booking
where company = :company
