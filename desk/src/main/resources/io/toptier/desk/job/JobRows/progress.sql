update desk.job
set progress = cast(:progress as jsonb)
where id = :id
  and state = 'running'
