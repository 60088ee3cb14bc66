-- The account of every change: append-only, each entry chained by hash to the one before it in its lane.
-- Several lanes, so that transactions on different matters don't wait for one another's commit; a transaction writes in
-- one lane. Only trail.append writes, and the application may do nothing but call it and read.

create table trail.lane (
    lane smallint primary key,
    sequence bigint not null,
    head bytea not null
);
insert into trail.lane select lane, 0, sha256(convert_to('youju trail lane ' || lane, 'UTF8')) from generate_series(0, 31) lane;

create table trail.entry (
    id bigint generated always as identity primary key,
    lane smallint not null references trail.lane,
    sequence bigint not null,
    at timestamptz not null,
    who text not null,
    action text not null,
    subject text not null,
    reason text not null,
    before text not null,
    after text not null,
    previous bytea not null,
    hash bytea not null,
    unique (lane, sequence)
);
create index entry_by_subject on trail.entry (subject, id);
create index entry_by_time on trail.entry (at, id);

create function trail.prefixed(field text) returns bytea language sql immutable parallel safe
    return int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8');

-- Length-prefixed, so that no two different entries have the same bytes. youju.trail.Chain computes the same.
create function trail.hash_of(previous bytea, lane smallint, sequence bigint, at timestamptz, who text, action text,
    subject text, reason text, before text, after text) returns bytea language sql stable
    return sha256(previous || int8send(lane::bigint) || int8send(sequence)
        || trail.prefixed(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || trail.prefixed(who) || trail.prefixed(action) || trail.prefixed(subject)
        || trail.prefixed(reason) || trail.prefixed(before) || trail.prefixed(after));

-- Adds entries, in order, to the caller's lane; takes the lane's lock until the transaction ends, so call it last.
create function trail.append(whens timestamptz[], whos text[], actions text[], subjects text[], reasons text[],
    befores text[], afters text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine smallint := (pg_backend_pid() % 32)::smallint;
    n bigint;
    reached bytea;
    next bytea;
begin
    select l.sequence, l.head into strict n, reached from trail.lane l where l.lane = mine for update;
    for i in 1 .. cardinality(whens) loop
        n := n + 1;
        next := trail.hash_of(reached, mine, n, whens[i], whos[i], actions[i], subjects[i], reasons[i], befores[i], afters[i]);
        insert into trail.entry (lane, sequence, at, who, action, subject, reason, before, after, previous, hash)
        values (mine, n, whens[i], whos[i], actions[i], subjects[i], reasons[i], befores[i], afters[i], reached, next);
        reached := next;
    end loop;
    update trail.lane l set sequence = n, head = reached where l.lane = mine;
end
$$;
revoke all on function trail.append from public;

grant usage on schema trail to youju;
grant select on trail.lane, trail.entry to youju;
grant execute on function trail.append to youju;
