with version as (
    insert into workspace.document_version (company, path, revision, digest)
    values (:company, :path, :revision, :digest)
    on conflict (company, path, revision) do update set digest = excluded.digest
)
insert into workspace.document (company, path, digest, revision)
values (:company, :path, :digest, :revision)
on conflict (company, path) do update
set digest = excluded.digest, revision = excluded.revision
