-- Bodies as a tree, the people in them, and what each may do.

create table account.body (
    id bigint generated always as identity primary key,
    parent bigint references account.body,
    -- '/1/7/': every body from the root down to this one; a body is in another's tree if its path begins with the other's.
    path text not null check (path ~ '^/([0-9]+/)+$'),
    code text not null check (code ~ '^[0-9]{6,12}$'),
    name text not null unique check (length(name) between 2 and 60),
    kind text not null check (kind in ('GOVERNMENT', 'BUREAU', 'OFFICE', 'TOWN', 'DEPARTMENT')),
    active boolean not null default true
);
create index body_by_path on account.body (path text_pattern_ops);

create table account.person (
    id bigint generated always as identity primary key,
    body bigint not null references account.body,
    name text not null check (length(name) between 2 and 40),
    sign_in text not null unique check (sign_in ~ '^[a-z][a-z0-9._-]{1,39}$'),
    password text not null,
    must_change boolean not null default false,
    active boolean not null default true,
    created_at timestamptz not null
);

create table account.role (
    person bigint not null references account.person,
    role text not null check (role in ('REGISTRAR', 'HANDLER', 'SUPERVISOR', 'REVIEWER', 'LEADER', 'FINANCE',
        'EVALUATOR', 'AUDITOR', 'ADMINISTRATOR')),
    primary key (person, role)
);

-- Failed attempts to sign in or to open a petition, by whom or what was tried and from where; old rows go.
create table account.attempt (
    key text not null,
    at timestamptz not null
);
create index attempt_by_key on account.attempt (key, at);

-- Whether a body is the other or lies below it in the tree.
create function account.within(body bigint, above bigint) returns boolean language sql stable parallel safe
    security definer set search_path = pg_catalog, pg_temp
    return exists (
        select from account.body b join account.body a on b.path like a.path || '%' where b.id = body and a.id = above);

grant usage on schema account to youju;
grant select, insert on account.body, account.person to youju;
grant usage on sequence account.body_id_seq to youju;
grant update (name, code, active) on account.body to youju;
grant update (body, name, password, must_change, active) on account.person to youju;
grant select, insert, delete on account.role, account.attempt to youju;
