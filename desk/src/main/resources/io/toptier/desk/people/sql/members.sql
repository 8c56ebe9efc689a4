select p.id, p.email, p.name, p.created_at, p.password_set_at, p.oidc_issuer, p.oidc_subject, p.disabled_at, m.role
from desk.membership m join desk.person p on p.id = m.person
where m.company = :company
order by lower(p.name), lower(p.email)
