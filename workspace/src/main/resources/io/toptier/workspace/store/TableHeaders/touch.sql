update workspace.table_header
set revision = :revision
where company = :company
  and file = :file
