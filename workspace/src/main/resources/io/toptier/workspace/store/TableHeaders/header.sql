select names, revision, xmin::text as writer
from workspace.table_header
where company = :company
  and file = :file
