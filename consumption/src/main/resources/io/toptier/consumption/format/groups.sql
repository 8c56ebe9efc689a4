-- Each group of lines, with the number of its kind. The order of the columns is that of GroupColumn.
select
    kind,
    subscription,
    resource_group,
    tags,
    odd_effective is not null or odd_billed is not null or odd_usd is not null as is_odd,
    odd_effective,
    odd_billed,
    odd_usd,
    effective_units <> 0 or billed_units <> 0 or usd_units <> 0 as is_wide,
    effective_units,
    effective_rest,
    billed_units,
    billed_rest,
    usd_units,
    usd_rest,
    usd_lines,
    lines
from line_group
join line_kind
    using (run, period, currency, charge_type, correction, pricing_model, publisher, provider, commitment_status,
           benefit, allocated, product, offer)
where file is null
