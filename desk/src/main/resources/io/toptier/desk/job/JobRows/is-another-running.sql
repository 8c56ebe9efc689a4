select exists (
    select
    from desk.job one
    join desk.job other on other.company = one.company and other.subject = one.subject and other.id <> one.id
    where one.id = :id
      and other.state = 'running'
)
