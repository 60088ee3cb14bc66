-- What the program itself keeps: sessions shared by all nodes, and tasks of which each is run by one of them.

do $$
begin
    if not exists (select from pg_roles where rolname = 'youju') then
        raise exception 'the role youju is missing'
            using hint = 'create it as an administrator: create role youju login password ''…''';
    end if;
end
$$;

create extension if not exists pg_trgm;

create table database.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index session_by_expiry on database.session (expiry_time);
create index session_by_principal on database.session (principal_name);

create table database.session_attributes (
    session_primary_id char(36) not null references database.session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table database.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_by_time on database.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on database.scheduled_task (last_heartbeat);

-- Whose eyes the running transaction reads with; nobody's where none were told.
create function database.scope() returns text language sql stable parallel safe
    return coalesce(nullif(current_setting('youju.scope', true), ''), 'nobody');
create function database.reader() returns bigint language sql stable parallel safe
    return coalesce(nullif(current_setting('youju.person', true), ''), '0')::bigint;
create function database.reader_body() returns bigint language sql stable parallel safe
    return coalesce(nullif(current_setting('youju.body', true), ''), '0')::bigint;
create function database.reader_petition() returns bigint language sql stable parallel safe
    return coalesce(nullif(current_setting('youju.petition', true), ''), '0')::bigint;

grant usage on schema database to youju;
grant select, insert, update, delete on database.session, database.session_attributes, database.scheduled_task to youju;
