-- A monthly contract value, as contracts.csv has it.
create table report.contract (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "customer" text not null default '',
    "solution" text not null default '',
    "from" text not null default '',
    "monthly_value" text not null default '',
    "currency" text not null default '',
    "to" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index contract_of_company on report.contract (company, place);

-- A designation of the partner, as designations.csv has it.
create table report.designation (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "designation" text not null default '',
    "attained_on" text not null default '',
    "lapses_on" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index designation_of_company on report.designation (company, place);

grant usage on schema report to toptier_app;
grant select, insert, update, delete on all tables in schema report to toptier_app;

-- The files of frozen months: only added to.
create table report.frozen_file (
    company text not null,
    path text not null,
    month text not null,
    revision integer not null,
    content bytea not null,
    frozen_in bigint not null,
    primary key (company, path)
);

grant select, insert on report.frozen_file to toptier_app;
