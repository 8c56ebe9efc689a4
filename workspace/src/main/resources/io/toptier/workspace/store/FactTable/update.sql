update <table>
set revision = :revision, <sets>, more = cast(:more as jsonb)
where company = :company
  and row_id = :row
