-- What somebody should know of: of a petition its number and what was done, never what it says.

create table notice.notice (
    id bigint generated always as identity primary key,
    person bigint not null references account.person,
    petition bigint not null references petition.petition,
    kind text not null check (kind in ('SENT', 'OBJECTED', 'EXTENSION_ASKED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED',
        'REVIEW_ASKED', 'SUPERVISED', 'DISSATISFIED', 'SOON', 'TODAY', 'LATE', 'END_MOVED')),
    term text,
    -- The end that the notice is about.
    day date,
    -- Names the occasion, so that nobody is told of one twice.
    occasion text not null check (length(occasion) between 1 and 60),
    at timestamptz not null,
    read_at timestamptz,
    mailed_at timestamptz,
    unique (person, occasion)
);
create index notice_by_person on notice.notice (person, id desc);
create index notice_unread on notice.notice (person) where read_at is null;
create index notice_unmailed on notice.notice (at) where mailed_at is null and read_at is null;

-- Each clock and stage that was told of; an extended clock is told of anew.
create table notice.told (
    clock bigint not null references petition.clock,
    stage text not null check (stage in ('SOON', 'TODAY', 'LATE')),
    extended boolean not null,
    at timestamptz not null,
    primary key (clock, stage, extended)
);

-- Where somebody wants notices by mail too.
create table notice.address (
    person bigint primary key references account.person,
    address text not null check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(address) <= 100)
);

-- One's own; and nothing of a petition that one is shut out of, were it only later.
alter table notice.notice enable row level security;
create policy told on notice.notice for insert to youju with check (true);
create policy own on notice.notice for select to youju using (
    (person = (select database.reader()) or (select database.scope()) = 'system')
    and exists (select from petition.petition p where p.id = notice.petition));
create policy marked on notice.notice for update to youju using (
    person = (select database.reader()) or (select database.scope()) = 'system');
alter table notice.address enable row level security;
create policy own on notice.address to youju using (
    person = (select database.reader()) or (select database.scope()) = 'system');

grant usage on schema notice to youju;
grant select, insert on notice.notice, notice.told to youju;
grant update (read_at, mailed_at) on notice.notice to youju;
grant select, insert, update, delete on notice.address to youju;
