insert into <table> (company, place, revision, <columns>, more)
values (:company, :place, :revision, <values>, cast(:more as jsonb))
