delete from workspace.table_header
where company = :company
  and file = :file
