-- A deal, as deals.csv has it.
create table deals.deal (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "id" text not null default '',
    "customer" text not null default '',
    "type" text not null default '',
    "name" text not null default '',
    "solutions" text not null default '',
    "direction" text not null default '',
    "status" text not null default '',
    "substatus" text not null default '',
    "value" text not null default '',
    "currency" text not null default '',
    "created_at" text not null default '',
    "shared_at" text not null default '',
    "microsoft_invited_at" text not null default '',
    "microsoft_status" text not null default '',
    "won_at" text not null default '',
    "closed_at" text not null default '',
    "sellers" text not null default '',
    "partners" text not null default '',
    "purchase_intent" text not null default '',
    "purchase_records" text not null default '',
    "crm_id" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index deal_of_company on deals.deal (company, place);

-- A registration or the draft of one, as registrations.csv has it.
create table deals.registration (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "deal" text not null default '',
    "marketplace" text not null default '',
    "marketplace_on" text not null default '',
    "deployed_on_azure" text not null default '',
    "perpetual" text not null default '',
    "contract_value" text not null default '',
    "solution_value" text not null default '',
    "currency" text not null default '',
    "signed_on" text not null default '',
    "starts_on" text not null default '',
    "ends_on" text not null default '',
    "tenant" text not null default '',
    "pricing" text not null default '',
    "registered_at" text not null default '',
    "status" text not null default '',
    "status_at" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index registration_of_company on deals.registration (company, place);

-- A seller of Microsoft's, as sellers.csv has it.
create table deals.seller (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "id" text not null default '',
    "name" text not null default '',
    "email" text not null default '',
    "role" text not null default '',
    "area" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index seller_of_company on deals.seller (company, place);

-- A cut-off of a fiscal year, as calendar.csv has it.
create table deals.calendar_event (
    company text not null,
    row_id bigint generated always as identity primary key,
    place integer not null,
    revision bigint not null,
    "fiscal_year" text not null default '',
    "event" text not null default '',
    "from" text not null default '',
    "to" text not null default '',
    "note" text not null default '',
    "known_on" text not null default '',
    more jsonb not null default '{}'
);

create index calendar_event_of_company on deals.calendar_event (company, place);

grant usage on schema deals to toptier_app;
grant select, insert, update, delete on all tables in schema deals to toptier_app;
