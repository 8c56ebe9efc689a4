-- failed tries since the last success
select count(*) as failures, max(at) as latest
from desk.sign_in_attempt a
where account = :account
  and at > :since
  and not succeeded
  and not exists (
      select from desk.sign_in_attempt s where s.account = a.account and s.succeeded and s.at >= a.at and s.id > a.id)
