delete from desk.month_schedule
where company = :company
