select names, revision
from workspace.table_header
where company = :company
  and file = :file
