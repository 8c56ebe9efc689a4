-- What db-scheduler works off; people look at desk.job.
create table desk.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on desk.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on desk.scheduled_tasks (last_heartbeat);

create table desk.job (
    id         uuid        primary key,
    company    text        not null,
    kind       text        not null,
    subject    text        not null,
    input      jsonb       not null default '{}',
    actor_kind text        not null check (actor_kind in ('person', 'token', 'program')),
    actor_id   text        not null,
    asked_by   text        not null,
    state      text        not null check (state in ('waiting', 'running', 'done', 'failed')),
    attempts   integer     not null default 0,
    progress   jsonb       not null default '{}',
    cause      text,
    findings   jsonb       not null default '[]',
    asked_at   timestamptz not null,
    started_at timestamptz,
    ended_at   timestamptz
);
create index job_company on desk.job (company, asked_at);
-- whoever asks for what is waiting already gets the one that waits
create unique index job_waiting on desk.job (company, kind, subject, input) where state = 'waiting' and attempts = 0;

-- A company's last month is closed by itself on this day of each month.
create table desk.month_schedule (
    company    text        primary key,
    day        integer     not null check (day between 1 and 28),
    hour       integer     not null check (hour between 0 and 23),
    asked_for  text        not null,
    changed_by text        not null,
    changed_at timestamptz not null
);

-- Of a month's files in out/: from which facts they were made.
create table desk.month_close (
    company   text        not null,
    month     text        not null,
    inputs    text        not null,
    known_by  date        not null,
    closed_by text        not null,
    closed_at timestamptz not null,
    primary key (company, month)
);

grant select, insert, update, delete
    on desk.scheduled_tasks, desk.job, desk.month_schedule, desk.month_close
    to toptier_app;
