-- The journal of credit. It is only added to: who uses the program may read and insert, and nothing else.
create table credit.booking (
    company text not null,
    number integer not null check (number > 0),
    booked_on date not null,
    primary key (company, number)
);

create table credit.entry (
    company text not null,
    booking integer not null,
    position integer not null,
    id text not null,
    measure text not null,
    basis text not null,
    seller text not null,
    customer text not null,
    source_kind text not null,
    source_id text not null,
    earned_on date not null,
    booked_on date not null,
    amount numeric not null,
    currency text not null,
    amount_usd numeric,
    rule text not null,
    published date not null,
    trust text not null,
    corrects text not null,
    reason text not null,
    hash text not null,
    primary key (company, booking, position),
    foreign key (company, booking) references credit.booking
);

create index entry_of_seller on credit.entry (company, seller, earned_on);

grant usage on schema credit to toptier_app;
grant select, insert on credit.booking, credit.entry to toptier_app;
