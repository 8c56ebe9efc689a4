select id, name, revision
from workspace.company
order by name, id
