insert into desk.month_schedule (company, day, hour, asked_for, changed_by, changed_at)
values (:company, :day, :hour, :askedFor, :by, :at)
on conflict (company) do update
set day = excluded.day, hour = excluded.hour, asked_for = excluded.asked_for,
    changed_by = excluded.changed_by, changed_at = excluded.changed_at
