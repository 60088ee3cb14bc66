-- Who sees grants: the bureau, the county's leaders and auditors all; a town its own; nobody else any.

create function relief.reach() returns text language sql stable
    security definer set search_path = pg_catalog, pg_temp
    return case
        when database.scope() = 'system' or relief.holds(database.reader(), array['AUDITOR']) then 'all'
        when relief.of_kind(database.reader(), array['BUREAU'])
            and relief.holds(database.reader(), array['REGISTRAR', 'SUPERVISOR', 'LEADER', 'FINANCE']) then 'all'
        when relief.of_kind(database.reader(), array['GOVERNMENT']) and relief.holds(database.reader(), array['LEADER'])
            then 'all'
        when relief.holds(database.reader(), array['HANDLER', 'LEADER']) then 'town'
        else 'none' end;

alter table relief.grant enable row level security;
create policy reached on relief.grant to youju using (
    case (select relief.reach())
        when 'all' then true
        when 'town' then town = (select relief.body_of(database.reader()))
        else false
    end);

do $$
declare
    child text;
begin
    foreach child in array array['step', 'hand', 'decision', 'line', 'scan', 'filing'] loop
        execute format('alter table relief.%I enable row level security', child);
        execute format('create policy with_its_grant on relief.%1$I to youju using (
            exists (select from relief.grant g where g.id = %1$I.grant_id))', child);
    end loop;
    foreach child in array array['conference', 'member', 'batch', 'result', 'source'] loop
        execute format('alter table relief.%I enable row level security', child);
        execute format('create policy whole_county on relief.%I to youju using ((select relief.reach()) = ''all'')', child);
    end loop;
end
$$;

alter table relief.vote enable row level security;
create policy with_its_decision on relief.vote to youju using (
    exists (select from relief.decision d where d.id = vote.decision));
alter table relief.result_line enable row level security;
create policy with_its_line on relief.result_line to youju using (
    exists (select from relief.line l where l.id = result_line.line));

-- The application enters allotments; all other movements are the steps'.
alter table relief.movement enable row level security;
create policy whole_county on relief.movement for select to youju using ((select relief.reach()) = 'all');
create policy allotments on relief.movement for insert to youju with check (kind in ('ALLOT', 'TAKE_BACK'));

-- What happened, a row a step, with the money that it moved: read by measures, with the eyes of whoever asks.
create view relief.fact with (security_invoker = true) as
    select s.id as step, s.grant_id, g.number, g.petition, g.town, g.kind, g.household, g.person_hash, s.action,
        s.from_state, s.to_state, s.duty, s.on_day as day, extract(year from s.on_day)::int as year, s.at,
        m.kind as movement, coalesce(m.fen, d.fen, 0) as fen,
        case m.kind when 'POST' then m.fen when 'RETURN' then -m.fen else 0 end as paid,
        coalesce(m.source, d.source) as source, f.level, f.year as source_year
    from relief.step s
    join relief.grant g on g.id = s.grant_id
    left join relief.movement m on m.step = s.id
    left join relief.decision d on d.id = s.decision
    left join relief.source f on f.id = coalesce(m.source, d.source);

revoke all on function relief.body_of, relief.holds, relief.of_kind, relief.may, relief.reach from public;
grant usage on schema relief to youju;
grant execute on function relief.body_of, relief.holds, relief.of_kind, relief.may, relief.reach to youju;
grant select on relief.transition, relief.hand, relief.fact to youju;
grant select, insert, update on relief.counter to youju;
grant select, insert on relief.command, relief.conference, relief.member, relief.decision, relief.vote, relief.batch,
    relief.line, relief.result, relief.result_line, relief.step, relief.scan, relief.filing, relief.movement to youju;
grant select on relief.source, relief.grant to youju;
grant insert (level, year, name, purpose, opened_by, at) on relief.source to youju;
grant insert (number, year, petition, petition_number, town, town_name, village, applied_on, kind, hardship, household, asked, sealed, person_hash,
    name_masked, name_published, id_masked, phone_masked, account_kind, account_masked, bank, since)
    on relief.grant to youju;
-- A corrected account after a payment that failed; who is paid stays.
grant update (account_kind, account_masked, bank) on relief.grant to youju;
