insert into desk.person (id, email, name, created_at)
values (:id, :email, :name, :at)
