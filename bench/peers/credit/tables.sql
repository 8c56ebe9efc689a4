-- From the files as they were read, all text, to the tables of difference.sql.
create table version as
select cast(starts as date) as starts, cast(ends as date) as ends, cast(published as date) as published, top_tier_only
from (values
    ('2023-07-01', '2024-07-01', '2023-07-05', true),
    ('2023-07-01', '2024-07-01', '2023-12-31', false)) as v(starts, ends, published, top_tier_only);
create table top_tier as select date '2023-11-01' as starts;
create table solution as
select id, min(name) as name, min(cast(since as date)) as eligible_since from solutions
where co_sell_status = 'azure-ip-co-sell-eligible' group by id;
create table deal as
select id, customer, solutions as solution, cast(substr(created_at, 1, 10) as date) as created_on from deals
where substatus = 'won' or status <> 'closed';
create table deal_record as select id as deal, unnest(string_to_array(purchase_records, ';')) as record from deals
where purchase_records <> '';
create table deal_seller as select id as deal, unnest(string_to_array(sellers, ';')) as seller from deals
where sellers <> '';
create table sale as
select r."PurchaseRecordId" as record, r."LineItemId" as item, cast(r."MonthStartDate" as date) as billed_on,
    c.id as customer, s.id as solution, r."Currency" as currency, cast(r."Revenue" as decimal(28, 4)) as revenue,
    cast(r."EstimatedRevenueUSD" as decimal(28, 4)) as usd, lower(r."TrialDeployment") = 'yes' as is_trial
from revenue r
left join customers c on lower(c.name) = lower(r."CustomerCompanyName")
left join solution s on lower(s.name) = lower(r."OfferName");
create table entry as
select source_id, cast(earned_on as date) as earned_on, customer, coalesce(seller, '') as seller, currency,
    cast(amount as decimal(28, 4)) as amount, cast(amount_usd as decimal(28, 4)) as usd
from journal;
