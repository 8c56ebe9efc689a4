-- What the sales want credited as known by @known_by@, minus what is booked: the rows of a restatement.
with
known as (select * from sale where billed_on <= date '@known_by@'),
day as ( -- with the rule's last word on it
    select d.billed_on, (
        select v.top_tier_only from version v
        where v.published <= date '@known_by@' and v.starts <= d.billed_on and d.billed_on < v.ends
        order by v.published desc limit 1) as top_tier_only
    from (select distinct billed_on from known) d),
credited_day as (
    select billed_on from day d
    where not top_tier_only or exists (select 1 from top_tier t where t.starts <= d.billed_on)),
purchase as (
    select record, min(customer) as customer, min(solution) as solution, min(billed_on) as first_on
    from known group by record),
by_time as (
    select p.record, min(d.id) as deal
    from purchase p
    join deal d on d.customer = p.customer and d.solution = p.solution
        and d.created_on >= p.first_on - interval '12 months' and d.created_on < p.first_on + interval '1 month'
    where not exists (select 1 from deal_record n where n.record = p.record)
    group by p.record having count(*) = 1),
matched as (select record, deal from deal_record union all select record, deal from by_time),
wanted as (
    select k.record || '/' || k.item as source_id, k.billed_on as earned_on, k.customer,
        coalesce(ds.seller, '') as seller, k.currency, k.revenue as amount, k.usd
    from known k
    join credited_day c on c.billed_on = k.billed_on
    join solution s on s.id = k.solution and s.eligible_since <= k.billed_on
    left join matched m on m.record = k.record
    left join deal_seller ds on ds.deal = m.deal
    where not k.is_trial and k.revenue <> 0),
booked as (
    select source_id, earned_on, customer, seller, currency, sum(amount) as amount, sum(usd) as usd
    from entry group by source_id, earned_on, customer, seller, currency)
select coalesce(w.source_id, b.source_id) as source_id,
    coalesce(w.earned_on, b.earned_on) as earned_on,
    coalesce(w.customer, b.customer) as customer,
    coalesce(w.seller, b.seller) as seller,
    coalesce(w.currency, b.currency) as currency,
    coalesce(w.amount, 0) - coalesce(b.amount, 0) as amount,
    coalesce(w.usd, 0) - coalesce(b.usd, 0) as amount_usd
from wanted w
full join booked b on b.source_id = w.source_id and b.earned_on = w.earned_on and b.customer = w.customer
    and b.seller = w.seller and b.currency = w.currency
where coalesce(w.amount, 0) <> coalesce(b.amount, 0) or coalesce(w.usd, 0) <> coalesce(b.usd, 0)
