select person, company, role, since
from desk.membership
where person = :person
order by company
