update desk.job
set state = 'waiting', cause = :cause
where id = :id
