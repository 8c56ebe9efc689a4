update desk.job
set state = :state, cause = :cause, findings = cast(:findings as jsonb), ended_at = :at
where id = :id
