-- A private offer, as private-offers.csv has it.
create table marketplace.private_offer (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "id" text not null default '',
    "created_on" text not null default '',
    "purpose" text not null default '',
    "purchase_records" text not null default '',
    "name" text not null default '',
    "attested_at_creation" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index private_offer_of_company on marketplace.private_offer (company, place);

grant usage on schema marketplace to toptier_app;
grant select, insert, update, delete on all tables in schema marketplace to toptier_app;
