select pg_advisory_xact_lock(hashtextextended('desk.job ' || company, 0))
from desk.job
where id = :id
