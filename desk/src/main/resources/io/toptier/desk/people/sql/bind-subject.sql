update desk.person
set oidc_issuer = :issuer, oidc_subject = :subject
where id = :id and oidc_subject is null
