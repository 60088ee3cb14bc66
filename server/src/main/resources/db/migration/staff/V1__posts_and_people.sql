-- Approved posts and the people on them: numbers by kind, each change with its paper. No names. Rows are added and never
-- changed; what holds at a day is the last row at or before it.

create table staff.change (
    id bigint generated always as identity primary key,
    sort text not null check (sort in ('POSTS', 'PEOPLE')),
    kind text not null check (kind in ('ADMINISTRATIVE', 'SUPPORT', 'INSTITUTION')),
    day date not null,
    number int not null check (number between 0 and 10000),
    document text not null check (length(document) between 1 and 100),
    -- Needed where it leaves more people than posts.
    explanation text not null check (length(explanation) <= 500),
    at timestamptz not null,
    who text not null,
    command uuid not null unique
);
create index change_by_day on staff.change (sort, kind, day, id);

-- What others count: one row a change.
create view staff.fact with (security_invoker = true) as
select c.id, c.sort, c.kind, c.day, c.number, c.document from staff.change c;

grant usage on schema staff to youju;
grant select, insert on staff.change to youju;
grant select on staff.fact to youju;
