select count(*) as failures, max(at) as latest
from desk.sign_in_attempt
where address = :address and at > :since and not succeeded
