insert into workspace.company (id, name, created_at)
values (:id, :name, :at)
on conflict (id) do nothing
