-- Each group of lines once, though it was met more than once, and of which services it is (each maybe more than once). The order of the columns is that of GroupColumn.
select
    id,
    subscription,
    resource_group,
    tags,
    odd_effective,
    odd_billed,
    odd_usd,
    sum(effective_units + trunc(effective_rest)::decimal(38, 0))::decimal(38, 0) as effective_units,
    sum(effective_rest - trunc(effective_rest))::decimal(38, 28) as effective_rest,
    sum(billed_units + trunc(billed_rest)::decimal(38, 0))::decimal(38, 0) as billed_units,
    sum(billed_rest - trunc(billed_rest))::decimal(38, 28) as billed_rest,
    sum(usd_units + trunc(usd_rest)::decimal(38, 0))::decimal(38, 0) as usd_units,
    sum(usd_rest - trunc(usd_rest))::decimal(38, 28) as usd_rest,
    sum(usd_lines)::bigint as usd_lines,
    sum(lines)::bigint as lines,
    min(service) as service,
    min(service) <> max(service) as many_services,
    string_agg(
        concat_ws(chr(31), service, coalesce(effective_units, 0), coalesce(effective_rest, 0), lines), chr(30)
    ) as services
from line_group
join line_kind using (
    run, period, currency, charge_type, correction, pricing_model, publisher, provider, commitment_status,
    benefit, allocated, product, offer
)
where file is null
group by all
