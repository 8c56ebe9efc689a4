-- What a run says in the fields that decide where a line belongs: few different values, each with its lines and money.
select
    run,
    period,
    currency,
    odd_effective,
    odd_billed,
    sum(effective_units + trunc(effective_rest)::decimal(38, 0))::decimal(38, 0) as effective_units,
    sum(effective_rest - trunc(effective_rest))::decimal(38, 28) as effective_rest,
    sum(billed_units + trunc(billed_rest)::decimal(38, 0))::decimal(38, 0) as billed_units,
    sum(billed_rest - trunc(billed_rest))::decimal(38, 28) as billed_rest,
    sum(lines)::bigint as lines
from line_group
where file is null
group by all
order by all
