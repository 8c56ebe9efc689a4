select path
from report.frozen_file
where company = :company
order by path
