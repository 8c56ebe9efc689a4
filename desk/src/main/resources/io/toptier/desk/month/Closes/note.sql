insert into desk.month_close (company, month, inputs, known_by, closed_by, closed_at)
values (:company, :month, :inputs, :knownBy, :by, :at)
on conflict (company, month) do update
set inputs = excluded.inputs, known_by = excluded.known_by, closed_by = excluded.closed_by, closed_at = excluded.closed_at
