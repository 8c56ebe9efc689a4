-- Subscriptions that two sources bill: what each says they cost in the month.
with cost as (
    select run, subscription, currency,
        sum(effective_units + trunc(effective_rest)::decimal(38, 0))::decimal(38, 0) as effective_units,
        sum(effective_rest - trunc(effective_rest))::decimal(38, 28) as effective_rest
    from line_group
    where file is null and (${of_the_month}) and subscription not in ('', '00000000-0000-0000-0000-000000000000', 'unassigned')
    group by all
)
select a.run as first_run, b.run as second_run,
    count(*) as subscriptions,
    min(a.subscription) as example,
    bool_and(a.currency = b.currency and a.effective_units = b.effective_units and a.effective_rest = b.effective_rest) as same
from cost a
join cost b on a.subscription = b.subscription and a.run < b.run
group by all
order by all
