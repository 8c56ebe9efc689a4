-- What the groups of a month say beside whose they are and what they cost: few different answers, numbered.
create or replace temp table line_kind as
select row_number() over () - 1 as id, *
from (
    select distinct
        run,
        period,
        currency,
        charge_type,
        correction,
        pricing_model,
        publisher,
        provider,
        commitment_status,
        benefit,
        allocated,
        product,
        offer
    from line_group
    where file is null
)
