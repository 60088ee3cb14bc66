-- The second wall: what the application's role may see and do, whatever a query forgets. The policies look at the row
-- alone; what is the same for the whole statement stands in a subquery, so that it is asked once.

-- The reader's body and every body above it.
create function petition.reader_chain() returns bigint[] language sql stable parallel safe
    return (
        select coalesce(
            (select string_to_array(trim(b.path, '/'), '/')::bigint[] from account.body b where b.id = database.reader_body()),
            '{}'));

-- The body that a body acts for: itself, or the one that it is an office of.
create function petition.acts_for(body bigint) returns bigint language sql stable parallel safe
    return coalesce(
        (select a.id from account.body b join account.body a on b.path like a.path || '%'
         where b.id = acts_for.body and a.kind <> 'OFFICE' order by length(a.path) desc limit 1),
        body);

alter table petition.petition enable row level security;

create policy reached on petition.petition to youju using (
    case (select database.scope())
        when 'system' then true
        when 'bureau' then true
        when 'body' then readers @> array[(select database.reader_body())]
            or holders @> array[(select petition.acts_for(database.reader_body()))]
        when 'citizen' then id = (select database.reader_petition())
        else false
    end);

-- Also whoever has the petition otherwise: a subordinate of the accused, an official with a stake.
create policy not_shut_out on petition.petition as restrictive to youju using (
    (select database.scope()) in ('system', 'citizen')
    or ((select database.reader()) <> all (shut_people) and not shut_bodies && (select petition.reader_chain())));

do $$
declare
    child text;
begin
    foreach child in array array['petitioner', 'accused', 'shut_out', 'handling', 'step', 'clock', 'rating',
        'supervision', 'attachment'] loop
        execute format('alter table petition.%I enable row level security', child);
        execute format('create policy with_its_petition on petition.%1$I to youju using (
            exists (select from petition.petition p where p.id = %1$I.petition))', child);
    end loop;
end
$$;

alter table petition.clock_fact enable row level security;
create policy with_its_clock on petition.clock_fact to youju using (
    exists (select from petition.clock c where c.id = clock_fact.clock));

alter table petition.attachment_bytes enable row level security;
create policy with_its_attachment on petition.attachment_bytes to youju using (
    exists (select from petition.attachment a where a.storage_key = attachment_bytes.storage_key));

alter table petition.saved_view enable row level security;
create policy own on petition.saved_view to youju using (
    person = (select database.reader()) or (select database.scope()) = 'system');

-- An accusation never goes to the accused or to what is below it (art. 30); and whoever has a petition, may read it.
create function petition.on_handling() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (
        select from petition.petition p join petition.accused a on a.petition = p.id
        where p.id = new.petition and p.kind = 'ACCUSATION' and a.body is not null and account.within(new.body, a.body))
    then
        raise exception 'petition % accuses body % or one above it', new.petition, new.body
            using errcode = 'check_violation', constraint = 'accusation_never_reaches_the_accused';
    end if;
    update petition.petition p
    set holders = case when p.holders @> array[new.body] then p.holders else p.holders || new.body end,
        readers = array(
        select distinct u from unnest(p.readers || string_to_array(trim(b.path, '/'), '/')::bigint[]) u order by u)
    from account.body b
    where p.id = new.petition and b.id = new.body;
    return new;
end
$$;
create trigger reaches after insert on petition.handling for each row execute function petition.on_handling();

create function petition.on_accused() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.body is not null then
        insert into petition.shut_out (petition, body, why) values (new.petition, new.body, 'ACCUSED');
    end if;
    if new.person is not null then
        insert into petition.shut_out (petition, person, why) values (new.petition, new.person, 'ACCUSED');
    end if;
    return new;
end
$$;
create trigger shuts_out after insert on petition.accused for each row execute function petition.on_accused();

create function petition.on_shut_out() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    update petition.petition p
    set shut_people = case when new.person is null then p.shut_people else p.shut_people || new.person end,
        shut_bodies = case when new.body is null then p.shut_bodies else p.shut_bodies || new.body end
    where p.id = new.petition;
    return new;
end
$$;
create trigger shuts_out after insert on petition.shut_out for each row execute function petition.on_shut_out();

-- A petition is opened with its query code before anybody's eyes are known: this tells its number and nothing else.
create function petition.id_by_code(hash text) returns bigint language sql stable
    security definer set search_path = pg_catalog, pg_temp
    return (select p.id from petition.petition p where p.code_hash = hash);
revoke all on function petition.id_by_code from public;

-- Whether the facts and reasons of a matter had their last word (art. 36), whoever asks.
create function petition.finally_reviewed(of_matter bigint, besides bigint) returns boolean language sql stable
    security definer set search_path = pg_catalog, pg_temp
    return exists (
        select from petition.petition p join petition.step s on s.petition = p.id
        where p.matter = of_matter and p.id <> besides and s.action = 'DECIDE_FINAL_REVIEW');
revoke all on function petition.finally_reviewed from public;

grant usage on schema petition to youju;
grant execute on function petition.id_by_code, petition.finally_reviewed to youju;
grant usage on sequence petition.petition_id_seq to youju;
grant select, insert, update on petition.category, petition.counter, petition.saved_view to youju;
grant select, insert on petition.petition, petition.petitioner, petition.accused, petition.shut_out,
    petition.handling, petition.step, petition.clock, petition.clock_fact, petition.rating, petition.supervision,
    petition.attachment, petition.attachment_bytes to youju;
grant update (version, channel, kind, received_on, category, region, place, complained_body, summary, facts, request,
    anonymous, cannot_notify, open_to_publish, matter, first_time, merged_into, state, since, holder, lead, reviewer,
    route, outcome, round, extension_asked, hearing, supervised, rated, due) on petition.petition to youju;
grant update (due, state) on petition.handling to youju;
grant update (strict_end, legal_end, not_before, standing, done_on, extended, calendar_version)
    on petition.clock to youju;
grant update (answered_on, taken_up, answer) on petition.supervision to youju;
