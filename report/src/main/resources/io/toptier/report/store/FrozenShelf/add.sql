insert into report.frozen_file (company, path, month, revision, content, frozen_in)
values (:company, :path, :month, :revision, :content, :frozenIn)
on conflict (company, path) do nothing
