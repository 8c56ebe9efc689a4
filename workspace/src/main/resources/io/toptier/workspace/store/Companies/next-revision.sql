update workspace.company
set revision = revision + 1
where id = :id
returning revision
