-- The partner's own commitment to Azure, as commitments.csv has it.
create table standing.commitment (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "signed_on" text not null default '',
    "amount_usd" text not null default '',
    "note" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index commitment_of_company on standing.commitment (company, place);

grant usage on schema standing to toptier_app;
grant select, insert, update, delete on all tables in schema standing to toptier_app;
