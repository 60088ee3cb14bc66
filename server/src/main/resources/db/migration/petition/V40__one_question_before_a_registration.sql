-- What a registration must know before it is written, asked at once: each question by itself cost a way to the database and
-- back. A command lets its copies in one by one; with one that was carried out before, what it made is told and nothing is
-- drawn. Numbers are drawn only where asked for and the category is in use.
create function petition.begin_registration(of_command uuid, of_year int, of_category text, draw boolean)
    returns table (earlier bigint, earlier_number text, category_there boolean, id bigint, step bigint, number bigint,
        calendar bigint)
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if of_command is not null then
        perform pg_advisory_xact_lock(('x' || left(md5(of_command::text), 16))::bit(64)::bigint);
        select p.id, p.number into earlier, earlier_number
        from petition.step s join petition.petition p on p.id = s.petition where s.command = of_command;
    end if;
    if earlier is null then
        category_there := exists (select from petition.category c where c.code = of_category and c.active);
        calendar := (select coalesce(max(v.number), 0) from calendar.version v);
        if draw and category_there then
            id := nextval('petition.petition_id_seq');
            step := nextval('petition.step_id_seq');
            number := petition.next_number(of_year);
        end if;
    end if;
    return next;
end
$$;
revoke all on function petition.begin_registration from public;
grant execute on function petition.begin_registration to youju;
grant usage on sequence petition.step_id_seq to youju;
