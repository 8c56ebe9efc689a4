select p.id, p.email, p.name, p.created_at, p.password_set_at, p.oidc_issuer, p.oidc_subject, p.disabled_at
from desk.person p
where p.oidc_issuer = :issuer and p.oidc_subject = :subject
