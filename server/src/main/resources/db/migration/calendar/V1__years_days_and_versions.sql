-- Which days are worked. A day not listed is an ordinary one; a year not listed isn't known, and nobody guesses it.

create schema if not exists calendar;

-- One row an edit. Numbers rise in the order edits are committed and are never used twice.
create table calendar.version (
    number bigint generated always as identity primary key,
    who text not null check (who <> ''),
    reason text not null check (reason <> ''),
    at timestamptz not null default now()
);

-- A year whose notice has been entered whole.
create table calendar.year (
    year integer primary key check (year between 2000 and 2199),
    version bigint not null references calendar.version
);

-- A day edited back to an ordinary one keeps its row, as the application may delete nothing.
create table calendar.day (
    date date primary key,
    year integer not null generated always as (extract(year from date)::integer) stored references calendar.year,
    kind text not null check (kind in ('ORDINARY', 'OFF', 'WORK')),
    name text not null check (length(name) <= 40),
    version bigint not null references calendar.version
);

create index day_by_year on calendar.day (year);

grant usage on schema calendar to youju;
grant select, insert on calendar.version, calendar.year to youju;
grant select, insert, update on calendar.day to youju;
