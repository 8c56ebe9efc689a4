-- Companies and their files. A table of facts has a column for each that the file may have, as text, as it is written.
create table workspace.company (
    id text primary key check (id ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
    name text not null,
    revision bigint not null default 0,
    created_at timestamptz not null
);

create table workspace.content (
    digest text primary key,
    size bigint not null
);

create table workspace.piece (
    digest text not null,
    number integer not null,
    bytes bytea not null,
    primary key (digest, number)
);

create table workspace.document (
    company text not null references workspace.company,
    path text not null,
    digest text not null references workspace.content,
    revision bigint not null,
    primary key (company, path)
);

create table workspace.document_version (
    company text not null references workspace.company,
    path text not null,
    revision bigint not null,
    digest text not null references workspace.content,
    primary key (company, path, revision)
);

create table workspace.table_header (
    company text not null references workspace.company,
    file text not null,
    names text[] not null,
    revision bigint not null,
    primary key (company, file)
);

-- A customer of a company, as customers.csv has it.
create table workspace.customer (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "id" text not null default '',
    "name" text not null default '',
    "aliases" text not null default '',
    "tenant_id" text not null default '',
    "domain" text not null default '',
    "country" text not null default '',
    "microsoft_account" text not null default '',
    "currency" text not null default '',
    "subscriptions" text not null default '',
    "resource_groups" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index customer_of_company on workspace.customer (company, place);

-- A status of a solution, as solutions.csv has it.
create table workspace.solution (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "id" text not null default '',
    "name" text not null default '',
    "co_sell_status" text not null default '',
    "since" text not null default '',
    "offer_id" text not null default '',
    "type" text not null default '',
    "transactable_since" text not null default '',
    "validated_on" text not null default '',
    "diagram_on" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index solution_of_company on workspace.solution (company, place);

grant usage on schema workspace to toptier_app;
grant select, insert, update, delete on all tables in schema workspace to toptier_app;
revoke update, delete on workspace.document_version from toptier_app;
grant update (digest) on workspace.document_version to toptier_app;
