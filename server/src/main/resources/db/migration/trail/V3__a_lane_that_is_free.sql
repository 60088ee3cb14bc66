-- A lane that nobody writes in just now, beginning the search at the caller's own: by the number of the process alone, two
-- connections in use would often share one and wait for one another's commit. Still one lane a call and taken last, and
-- waited for only when all are taken, so it can't be part of a deadlock.
create or replace function trail.append(whens timestamptz[], whos text[], actions text[], subjects text[], reasons text[],
    befores text[], afters text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    own smallint := (pg_backend_pid() % 32)::smallint;
    mine smallint;
    n bigint;
    reached bytea;
    next bytea;
begin
    select l.lane, l.sequence, l.head into mine, n, reached from trail.lane l
    order by (l.lane - own + 32) % 32 limit 1 for update skip locked;
    if not found then
        select l.lane, l.sequence, l.head into strict mine, n, reached from trail.lane l where l.lane = own for update;
    end if;
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
