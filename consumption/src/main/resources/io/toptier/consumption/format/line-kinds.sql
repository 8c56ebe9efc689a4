-- What lines are, apart from whose: few different kinds, which many groups share.
create or replace temp table line_kind as
select (row_number() over ())::integer - 1 as kind, *
from (
    select distinct
        run, period, currency, charge_type, correction, pricing_model, publisher, provider, commitment_status,
        benefit, allocated, product, offer
    from line_group
    where file is null
)
