select coalesce(max(place) + 1, 0)
from <table>
where company = :company
