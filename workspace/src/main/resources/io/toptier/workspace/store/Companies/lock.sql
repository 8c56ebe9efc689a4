select id, name, revision
from workspace.company
where id = :id
for update
