-- What is added to the ledger moves the sums of its allotment in the same statement, under the allotment's lock. The
-- functions are the owner's: the application itself has no right to any sum. Locks are always taken in one order: the year,
-- then allotments by id.

create function budget.refuse(broken text, hint text) returns void language plpgsql as $$
begin
    raise exception '%', hint using errcode = 'check_violation', constraint = broken, schema = 'budget';
end
$$;

create function budget.lock(allotments bigint[]) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from budget.year y
        where y.year in (select a.year from budget.allotment a where a.id = any (allotments)) order by y.year for share;
    if exists (select from budget.allotment a join budget.year y on y.year = a.year
            where a.id = any (allotments) and y.closed) then
        perform budget.refuse('year_is_open', 'the year is closed');
    end if;
    perform from budget.allotment a where a.id = any (allotments) order by a.id for no key update;
end
$$;

create function budget.lock_year(of_year int) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from budget.year y where y.year = of_year for no key update;
    perform from budget.allotment a where a.year = of_year order by a.id for no key update;
end
$$;

create function budget.in_open_year() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from budget.year y where y.year = new.year for share;
    if exists (select from budget.year y where y.year = new.year and y.closed) then
        perform budget.refuse('year_is_open', 'the year is closed');
    end if;
    return new;
end
$$;
create trigger in_open_year before insert on budget.project for each row execute function budget.in_open_year();
create trigger in_open_year before insert on budget.allotment for each row execute function budget.in_open_year();

create function budget.appropriated() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform budget.lock(array(select distinct f.allotment from fresh f));
    update budget.allotment a set
        opening = a.opening + d.opening, changes = a.changes + d.changes, carried_in = a.carried_in + d.carried_in,
        carried_out = a.carried_out + d.carried_out, overridden = a.overridden + d.overridden
    from (select f.allotment,
              coalesce(sum(f.amount) filter (where f.kind = 'OPENING'), 0) as opening,
              coalesce(sum(f.amount) filter (where f.kind in ('SUPPLEMENT', 'REDUCTION')), 0) as changes,
              coalesce(sum(f.amount) filter (where f.kind = 'CARRY_IN'), 0) as carried_in,
              coalesce(-sum(f.amount) filter (where f.kind = 'CARRY_OUT'), 0) as carried_out,
              coalesce(sum(f.amount) filter (where f.kind = 'OVERRIDE'), 0) as overridden
          from fresh f group by f.allotment) d
    where a.id = d.allotment;
    return null;
end
$$;
create trigger appropriated after insert on budget.appropriation referencing new table as fresh
    for each statement execute function budget.appropriated();

create function budget.opened() returns trigger language plpgsql as $$
begin
    new.open := new.amount;
    return new;
end
$$;
create trigger opened before insert on budget.commitment for each row execute function budget.opened();

create function budget.committed() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform budget.lock(array(select distinct f.allotment from fresh f));
    update budget.allotment a set committed = a.committed + d.amount
    from (select f.allotment, sum(f.amount) as amount from fresh f group by f.allotment) d
    where a.id = d.allotment;
    return null;
end
$$;
create trigger committed after insert on budget.commitment referencing new table as fresh
    for each statement execute function budget.committed();

create function budget.released() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform budget.lock(array(select distinct c.allotment from fresh f join budget.commitment c on c.id = f.commitment));
    if exists (select from fresh f join budget.commitment c on c.id = f.commitment where f.amount <> c.open) then
        perform budget.refuse('released_whole', 'a commitment is released whole');
    end if;
    update budget.commitment c set open = 0 from fresh f where c.id = f.commitment;
    update budget.allotment a set committed = a.committed - d.amount
    from (select c.allotment, sum(f.amount) as amount
          from fresh f join budget.commitment c on c.id = f.commitment group by c.allotment) d
    where a.id = d.allotment;
    return null;
end
$$;
create trigger released after insert on budget.release referencing new table as fresh
    for each statement execute function budget.released();

-- What is entered is set aside until it is decided on. What takes back sets nothing aside, and frees nothing yet.
create function budget.entered() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform budget.lock(array(select distinct f.allotment from fresh f));
    if exists (select from fresh f join budget.entry e on e.id = f.reverses where e.state <> 'APPROVED') then
        perform budget.refuse('approved_before_reversed', 'only what was approved is taken back');
    end if;
    update budget.commitment c set open = c.open - d.amount
    from (select f.commitment, sum(f.amount) as amount from fresh f where f.commitment is not null group by f.commitment) d
    where c.id = d.commitment;
    update budget.allotment a set pending = a.pending + d.amount, committed = a.committed - d.drawn
    from (select f.allotment, coalesce(sum(f.amount) filter (where f.amount > 0), 0) as amount,
              coalesce(sum(f.amount) filter (where f.commitment is not null), 0) as drawn
          from fresh f group by f.allotment) d
    where a.id = d.allotment;
    return null;
end
$$;
create trigger entered after insert on budget.entry referencing new table as fresh
    for each statement execute function budget.entered();

-- A limit holds from its day on, by the day of the entry.
create function budget.limit_on(day date) returns bigint language sql stable
    security definer set search_path = pg_catalog, pg_temp
    return (select l.amount from budget.approval_limit l where l.since <= day order by l.since desc limit 1);

create function budget.decided() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform budget.lock(array(select distinct e.allotment from fresh f join budget.entry e on e.id = f.entry));
    if exists (select from fresh f join budget.entry e on e.id = f.entry where e.who = f.who) then
        perform budget.refuse('decided_by_another', 'who entered it does not decide on it');
    end if;
    if exists (select from fresh f where f.as_leader and not exists (
            select from account.role r where r.person = f.who and r.role = 'LEADER')) then
        perform budget.refuse('decided_by_a_leader', 'who decided as a leader is none');
    end if;
    if exists (select from fresh f join budget.entry e on e.id = f.entry
            where f.approved and not f.as_leader and abs(e.amount) > budget.limit_on(e.day)) then
        perform budget.refuse('approved_within_limit', 'above the limit a leader approves');
    end if;
    update budget.entry e set state = case when f.approved then 'APPROVED' else 'REFUSED' end
    from fresh f where e.id = f.entry;
    update budget.commitment c set open = c.open + d.amount
    from (select e.commitment, sum(e.amount) as amount from fresh f join budget.entry e on e.id = f.entry
          where not f.approved and e.commitment is not null group by e.commitment) d
    where c.id = d.commitment;
    update budget.allotment a set
        pending = a.pending - d.pending, spent = a.spent + d.spent, committed = a.committed + d.drawn
    from (select e.allotment, coalesce(sum(e.amount) filter (where e.amount > 0), 0) as pending,
              coalesce(sum(e.amount) filter (where f.approved), 0) as spent,
              coalesce(sum(e.amount) filter (where not f.approved and e.commitment is not null), 0) as drawn
          from fresh f join budget.entry e on e.id = f.entry group by e.allotment) d
    where a.id = d.allotment;
    insert into budget.monthly as m (allotment, economic, month, three_public, amount, entries)
    select e.allotment, e.economic, extract(month from e.day), max(e.three_public), sum(e.amount), count(*)
    from fresh f join budget.entry e on e.id = f.entry where f.approved
    group by e.allotment, e.economic, extract(month from e.day)
    on conflict (allotment, economic, month) do update
        set amount = m.amount + excluded.amount, entries = m.entries + excluded.entries;
    return null;
end
$$;
create trigger decided after insert on budget.decision referencing new table as fresh
    for each statement execute function budget.decided();

-- A year is closed once nothing waits, nothing is promised, and all that is left was carried out of it: to the fen, and
-- without anything that only an override covers.
create function budget.closed() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform budget.lock_year(new.year);
    if exists (select from budget.allotment a where a.year = new.year and (a.pending <> 0 or a.committed <> 0
            or a.opening + a.changes + a.carried_in - a.spent <> a.carried_out))
        or exists (select from budget.entry e where e.year = new.year and e.state = 'ENTERED') then
        perform budget.refuse('closed_whole', 'a year is closed with nothing left open');
    end if;
    update budget.year y set closed = true where y.year = new.year;
    return new;
end
$$;
create trigger closed before insert on budget.closing for each row execute function budget.closed();

revoke all on all functions in schema budget from public;
grant usage on schema budget to youju;
grant execute on function budget.lock, budget.lock_year, budget.limit_on to youju;
grant select on all tables in schema budget to youju;
revoke all on table budget.migration from youju;
grant insert on budget.command, budget.project, budget.decision, budget.approval_limit, budget.closing to youju;
grant insert (commitment, amount, reason, who, at) on budget.release to youju;
grant insert (year) on budget.year to youju;
grant insert (year, project, source, function) on budget.allotment to youju;
grant insert (allotment, kind, economic, amount, document, day, reason, reverses, carried_from, who, at)
    on budget.appropriation to youju;
grant insert (allotment, payee, purpose, document, day, amount, who, at) on budget.commitment to youju;
grant insert (year, allotment, commitment, voucher, day, payee, purpose, economic, three_public, amount, reverses, file, who,
    at) on budget.entry to youju;
