select m.person
from desk.membership m join desk.person p on p.id = m.person
where m.company = :company and m.role in ('owner', 'agency') and p.disabled_at is null
for update of m
