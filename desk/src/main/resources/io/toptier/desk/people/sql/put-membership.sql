insert into desk.membership (person, company, role, since)
values (:person, :company, :role, :at)
on conflict (person, company) do update set role = excluded.role
