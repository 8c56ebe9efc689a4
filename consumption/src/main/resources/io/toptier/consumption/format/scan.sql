-- Groups the lines of some files of one run by what attribution looks at; counts the lines of each file on the way.
-- An amount that DECIMAL(38, 28) cannot hold as written is no part of the sums: its text is a key of its group.
insert into line_group
select
    ${run} as run,
    file,
    period, currency, charge_type, correction, pricing_model, publisher, provider, commitment_status,
    benefit, allocated, product, subscription, resource_group, tags, offer,
    odd_effective, odd_billed, odd_usd,
    ${effective_units}, ${effective_rest}, ${billed_units}, ${billed_rest}, ${usd_units}, ${usd_rest},
    count(usd) as usd_lines,
    count(*) as lines
from (
    select
        * exclude (effective_text, billed_text, usd_text, group_text, subscription_text, product_text, resource_text),
        case when charge_type in ('Usage', 'usage', '') then '' else product_text end as product,
        case when starts_with(subscription_text, '/subscriptions/')
             then substr(subscription_text, 16) else subscription_text end as subscription,
        case when group_text in ('', 'unassigned', 'others', 'not applicable', '$system')
             then regexp_extract(lower(resource_text), '/resourcegroups/([^/]+)', 1) else group_text end as resource_group,
        case when effective is null then effective_text end as odd_effective,
        case when billed is null then billed_text end as odd_billed,
        case when usd is null and usd_text <> '' then usd_text end as odd_usd
    from (
        select
            *,
            case when ${effective_is_plain} then try_cast(effective_text as decimal(38, 28)) end as effective,
            case when ${billed_is_plain} then try_cast(billed_text as decimal(38, 28)) end as billed,
            case when ${usd_is_plain} then try_cast(usd_text as decimal(38, 28)) end as usd
        from (
            select
                ${columns}
            from ${files}
        )
    )
)
group by grouping sets (
    (period, currency, charge_type, correction, pricing_model, publisher, provider, commitment_status,
     benefit, allocated, product, subscription, resource_group, tags, offer, odd_effective, odd_billed, odd_usd),
    (file)
)
