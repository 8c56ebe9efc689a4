select path, digest
from workspace.document
where company = :company
order by path
