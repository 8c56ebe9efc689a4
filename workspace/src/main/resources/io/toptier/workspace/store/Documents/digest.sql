select digest
from workspace.document
where company = :company
  and path = :path
