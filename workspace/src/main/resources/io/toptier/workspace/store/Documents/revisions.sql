select path, revision
from workspace.document
where company = :company
