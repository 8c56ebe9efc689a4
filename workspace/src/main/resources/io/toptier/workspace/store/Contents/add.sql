insert into workspace.content (digest, size)
values (:digest, :size)
on conflict (digest) do nothing
