-- whether the actor looks after people in every company the person is a member of
select not exists (
    select
    from desk.membership theirs
    where theirs.person = :person
      and not exists (
          select
          from desk.membership mine
          where mine.person = :actor and mine.company = theirs.company and mine.role in ('owner', 'agency')))
