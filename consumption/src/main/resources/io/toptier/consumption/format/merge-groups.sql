-- Where several scans met the same group: each group once again. The counts of lines by file stay as they are.
create or replace temp table line_group as
select
    * exclude (effective_units, effective_rest, billed_units, billed_rest, usd_units, usd_rest, usd_lines, lines),
    sum(effective_units + trunc(effective_rest)::decimal(38, 0))::decimal(38, 0) as effective_units,
    sum(effective_rest - trunc(effective_rest))::decimal(38, 28) as effective_rest,
    sum(billed_units + trunc(billed_rest)::decimal(38, 0))::decimal(38, 0) as billed_units,
    sum(billed_rest - trunc(billed_rest))::decimal(38, 28) as billed_rest,
    sum(usd_units + trunc(usd_rest)::decimal(38, 0))::decimal(38, 0) as usd_units,
    sum(usd_rest - trunc(usd_rest))::decimal(38, 28) as usd_rest,
    sum(usd_lines)::bigint as usd_lines,
    sum(lines)::bigint as lines
from line_group
group by all
