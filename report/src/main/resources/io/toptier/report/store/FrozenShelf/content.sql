select content
from report.frozen_file
where company = :company
  and path = :path
