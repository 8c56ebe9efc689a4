insert into credit.entry (company, booking, position, id, measure, basis, seller, customer, source_kind, source_id,
    earned_on, booked_on, amount, currency, amount_usd, rule, published, trust, corrects, reason, hash)
values (:company, :booking, :position, :id, :measure, :basis, :seller, :customer, :source_kind, :source_id,
    cast(:earned_on as date), cast(:booked_on as date), cast(:amount as numeric), :currency,
    cast(nullif(:amount_usd, '') as numeric), :rule, cast(:published as date), :trust, :corrects, :reason, :hash)
