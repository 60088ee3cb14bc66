-- Papers as they were issued, the serials they got, and the texts they are made of. Nothing is changed or deleted but the
-- last serial and which short code a body uses.

-- A short code stays its body's for ever, so that no number is given twice.
create table paper.sign (
    sign text primary key check (sign ~ '^[一-鿿]{1,8}$'),
    body bigint not null references account.body,
    current boolean not null
);
create unique index sign_in_use on paper.sign (body) where current;

-- The last serial of a body, a word and a year; locked from the issue to its commit, and given back with it.
create table paper.counter (
    body bigint not null references account.body,
    word text not null check (word ~ '^[一-鿿]{1,4}$'),
    year int not null check (year between 2000 and 2199),
    last bigint not null check (last > 0),
    primary key (body, word, year)
);

create table paper.template (
    kind text not null,
    version int not null check (version > 0),
    title text not null check (length(title) between 1 and 60),
    body text not null check (length(body) between 1 and 20000),
    who text not null check (who <> ''),
    at timestamptz not null,
    primary key (kind, version)
);

create table paper.issued (
    id bigint generated always as identity primary key,
    petition bigint not null references petition.petition,
    step bigint not null unique references petition.step,
    kind text not null,
    number text not null unique check (number ~ '^[一-鿿]{1,12}〔[0-9]{4}〕[1-9][0-9]*号$'),
    body bigint not null references account.body,
    body_name text not null,
    word text not null,
    year int not null,
    serial bigint not null check (serial > 0),
    day date not null,
    to_petitioner boolean not null,
    -- 0 is the template that came with the program.
    template int not null,
    -- Filled in but for what is private, for which marks stand.
    content text not null,
    at timestamptz not null,
    unique (body, word, year, serial)
);
create index issued_by_petition on paper.issued (petition);

alter table paper.issued enable row level security;
create policy with_its_petition on paper.issued to youju using (
    exists (select from petition.petition p where p.id = issued.petition));
create policy own_papers_only on paper.issued as restrictive to youju using (
    to_petitioner or (select database.scope()) <> 'citizen');

-- Serials that are missing, whoever asks: a register shows that it is whole even to a reader who may not see every paper.
create function paper.gaps(of_body bigint, of_year int) returns table (word text, serial bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.word, n from paper.counter c, generate_series(1, c.last) n
        where c.body = of_body and c.year = of_year and not exists (
            select from paper.issued i
            where i.body = c.body and i.word = c.word and i.year = c.year and i.serial = n)
        order by 1, 2
    $$;
revoke all on function paper.gaps from public;

grant usage on schema paper to youju;
grant execute on function paper.gaps to youju;
grant select, insert, update on paper.sign, paper.counter to youju;
grant select, insert on paper.template, paper.issued to youju;
