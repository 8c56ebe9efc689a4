update desk.person set oidc_issuer = null, oidc_subject = null where id = :id
