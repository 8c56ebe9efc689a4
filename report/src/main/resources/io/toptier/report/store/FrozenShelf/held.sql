select path, xmin::text as writer
from report.frozen_file
where company = :company
order by path
