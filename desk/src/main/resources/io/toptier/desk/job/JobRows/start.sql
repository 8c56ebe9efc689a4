update desk.job
set state = 'running', attempts = attempts + 1, started_at = :at, ended_at = null, progress = '{}'
where id = :id
  and state in ('waiting', 'running')
returning *
