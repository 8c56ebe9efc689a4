update workspace.company
set name = :name
where id = :id
