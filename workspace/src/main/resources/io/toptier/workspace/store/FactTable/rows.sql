select *
from <table>
where company = :company
order by place, row_id
