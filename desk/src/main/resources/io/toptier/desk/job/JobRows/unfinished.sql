select id
from desk.job
where state in ('waiting', 'running')
