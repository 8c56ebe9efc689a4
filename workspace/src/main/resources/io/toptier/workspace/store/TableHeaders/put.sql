insert into workspace.table_header (company, file, names, revision)
values (:company, :file, :names, :revision)
on conflict (company, file) do update
set names = excluded.names, revision = excluded.revision
