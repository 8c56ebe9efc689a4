create table desk.person (
    id              uuid        primary key,
    email           text        not null check (email <> '' and email = btrim(email)),
    name            text        not null,
    oidc_issuer     text,
    oidc_subject    text,
    password_hash   text,
    password_set_at timestamptz,
    created_at      timestamptz not null,
    disabled_at     timestamptz,
    check ((oidc_issuer is null) = (oidc_subject is null)),
    check ((password_hash is null) = (password_set_at is null)),
    unique (oidc_issuer, oidc_subject)
);
create unique index person_email on desk.person (lower(email));

-- company names a row of the workspace's companies; a schema names no other's tables
create table desk.membership (
    person  uuid not null references desk.person,
    company text not null,
    role    text not null check (role in ('owner', 'alliance', 'finops', 'finance', 'reader', 'agency')),
    since   timestamptz not null,
    primary key (person, company)
);
create index membership_company on desk.membership (company);

create table desk.api_token (
    id           uuid        primary key,
    company      text        not null,
    name         text        not null,
    prefix       text        not null,
    secret_hash  bytea       not null unique check (length(secret_hash) = 32),
    scopes       text[]      not null check (cardinality(scopes) > 0),
    created_by   text        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index api_token_company on desk.api_token (company);

create table desk.audit (
    id         bigint      generated always as identity primary key,
    at         timestamptz not null,
    company    text,
    actor_kind text        not null check (actor_kind in ('person', 'token', 'program')),
    actor_id   text        not null,
    actor_name text        not null,
    action     text        not null,
    subject    text        not null,
    reason     text,
    before     jsonb,
    after      jsonb,
    request_id text
);
create index audit_company on desk.audit (company, id);
create index audit_subject on desk.audit (company, subject, id);

-- the account is the digest of the e-mail as typed: people type passwords into the wrong field
create table desk.sign_in_attempt (
    id        bigint      generated always as identity primary key,
    at        timestamptz not null,
    account   bytea       not null,
    address   text        not null,
    succeeded boolean     not null
);
create index sign_in_attempt_account on desk.sign_in_attempt (account, at);
create index sign_in_attempt_address on desk.sign_in_attempt (address, at);
create index sign_in_attempt_at on desk.sign_in_attempt (at);

create table desk.idempotency (
    company          text        not null,
    key              text        not null,
    request_digest   bytea       not null,
    status           integer,
    response_headers jsonb,
    response_body    bytea,
    created_at       timestamptz not null,
    primary key (company, key)
);
create index idempotency_created_at on desk.idempotency (created_at);

grant usage on schema desk to toptier_app;
grant select, insert on desk.audit to toptier_app;
grant select, insert, update, delete
    on desk.person, desk.membership, desk.api_token, desk.sign_in_attempt, desk.idempotency
    to toptier_app;
