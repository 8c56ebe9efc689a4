-- what a company's changes are told to; the secret is kept sealed, because messages are signed with it
create table desk.webhook_endpoint (
    id              uuid        primary key,
    company         text        not null,
    url             text        not null,
    description     text        not null,
    event_types     text[]      not null,
    secret          text        not null,
    former_secret   text,
    former_until    timestamptz,
    revision        bigint      not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    disabled_at     timestamptz,
    check ((former_secret is null) = (former_until is null))
);
create index webhook_endpoint_company on desk.webhook_endpoint (company);

-- the outbox: written in the transaction of the change that it tells of
create table desk.webhook_message (
    id         text        primary key,
    company    text        not null,
    event_type text        not null,
    body       text        not null,
    created_at timestamptz not null
);
create index webhook_message_company on desk.webhook_message (company, created_at);

create table desk.webhook_delivery (
    id           bigint      generated always as identity primary key,
    message      text        not null references desk.webhook_message on delete cascade,
    endpoint     uuid        not null references desk.webhook_endpoint on delete cascade,
    state        text        not null check (state in ('waiting', 'delivered', 'dead')),
    attempts     integer     not null default 0,
    next_at      timestamptz not null,
    delivered_at timestamptz
);
create index webhook_delivery_due on desk.webhook_delivery (next_at) where state = 'waiting';
create index webhook_delivery_endpoint on desk.webhook_delivery (endpoint, id);
create index webhook_delivery_message on desk.webhook_delivery (message);

create table desk.webhook_attempt (
    id       bigint      generated always as identity primary key,
    delivery bigint      not null references desk.webhook_delivery on delete cascade,
    at       timestamptz not null,
    status   integer,
    cause    text        not null,
    millis   bigint      not null
);
create index webhook_attempt_delivery on desk.webhook_attempt (delivery, id);

grant select, insert, update, delete
    on desk.webhook_endpoint, desk.webhook_message, desk.webhook_delivery, desk.webhook_attempt
    to toptier_app;
