-- Groups the lines of some files of one run by what attribution looks at; counts the lines of each file on the way.
-- Lines are grouped by what is written, and the groups, which are fewer, are put in order; so two groups may say the same.
-- An amount that DECIMAL(38, 28) cannot hold as written is no part of the sums: its text is a key of its group.
insert into line_group
select
    ${run} as run,
    file,
    ${meanings},
    odd_effective, odd_billed, odd_usd,
    effective_units, effective_rest, billed_units, billed_rest, usd_units, usd_rest,
    usd_lines,
    lines
from (
    select
        file, ${keys}, odd_effective, odd_billed, odd_usd,
        ${effective_units} as effective_units, ${effective_rest} as effective_rest,
        ${billed_units} as billed_units, ${billed_rest} as billed_rest,
        ${usd_units} as usd_units, ${usd_rest} as usd_rest,
        count(usd) as usd_lines,
        count(*) as lines
    from (
        select
            * exclude (effective_text, billed_text, usd_text),
            case when effective is null then effective_text end as odd_effective,
            case when billed is null then billed_text end as odd_billed,
            case when usd is null and usd_text <> '' then usd_text end as odd_usd
        from (
            select
                *,
                ${effective} as effective,
                ${billed} as billed,
                ${usd} as usd
            from (
                select
                    ${columns}
                from ${files}
            )
        )
    )
    group by grouping sets ((${keys}, odd_effective, odd_billed, odd_usd), (file))
)
