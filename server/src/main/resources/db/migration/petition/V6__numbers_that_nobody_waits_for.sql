-- The numbers of a year come from a sequence of its own, made when the year is first needed. Unlike a counted row, which was
-- locked until its transaction's end, it lets registrations commit side by side. A registration that fails leaves a gap: no
-- rule asks petition numbers to be without gaps.
create function petition.next_number(of_year int) returns bigint language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    numbers text := format('petition.number_of_%s', of_year);
begin
    if of_year not between 2000 and 2199 then
        raise exception 'no petition is numbered in %', of_year using errcode = 'check_violation';
    end if;
    if to_regclass(numbers) is null then
        -- One makes it; those who wait here find it made.
        perform pg_advisory_xact_lock(hashtextextended(numbers, 0));
        execute format('create sequence if not exists %s', numbers);
    end if;
    return nextval(numbers::regclass);
end
$$;
revoke all on function petition.next_number from public;
grant execute on function petition.next_number to youju;

do $$
declare
    counted record;
begin
    for counted in select year, last from petition.counter loop
        execute format('create sequence petition.number_of_%s start %s', counted.year, counted.last + 1);
    end loop;
end
$$;
drop table petition.counter;
