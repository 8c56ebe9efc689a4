update desk.month_schedule
set asked_for = :month
where company = :company
