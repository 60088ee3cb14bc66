-- The rules of the ledger: whose hand may do what, and that money moves with the step and not without. They bind every
-- statement of the application's role; there is no switch.

-- The body that a person acts for, if the person still works.
create function relief.body_of(of_person bigint) returns bigint language sql stable
    security definer set search_path = pg_catalog, pg_temp
    return (select petition.acts_for(p.body) from account.person p where p.id = of_person and p.active);

create function relief.holds(of_person bigint, roles text[]) returns boolean language sql stable
    security definer set search_path = pg_catalog, pg_temp
    return exists (select from account.role r where r.person = of_person and r.role = any (roles));

create function relief.of_kind(of_person bigint, kinds text[]) returns boolean language sql stable
    security definer set search_path = pg_catalog, pg_temp
    return exists (
        select from account.person p join account.body b on b.kind = any (kinds)
        where p.id = of_person and p.active and (p.body = b.id or b.kind = 'BUREAU' and account.within(p.body, b.id)));

-- Whether a person may have a duty on a grant of a town. An auditor changes nothing, whatever other roles say.
create function relief.may(of_person bigint, duty text, of_town bigint) returns boolean language sql stable
    security definer set search_path = pg_catalog, pg_temp
    return not relief.holds(of_person, array['AUDITOR']) and coalesce(case duty
        when 'ENTER' then relief.holds(of_person, array['REGISTRAR']) and relief.of_kind(of_person, array['BUREAU'])
        when 'VOUCH' then relief.holds(of_person, array['HANDLER']) and relief.body_of(of_person) = of_town
        when 'CERTIFY' then relief.holds(of_person, array['HANDLER', 'LEADER']) and relief.body_of(of_person) = of_town
        when 'DECIDE' then relief.holds(of_person, array['SUPERVISOR']) and relief.of_kind(of_person, array['BUREAU'])
        when 'APPROVE' then relief.holds(of_person, array['LEADER'])
            and relief.of_kind(of_person, array['BUREAU', 'GOVERNMENT'])
        when 'PAY' then relief.holds(of_person, array['FINANCE']) and relief.of_kind(of_person, array['BUREAU'])
        else false end, false);

create function relief.refuse(rule text, words text) returns void language plpgsql as $$
begin
    raise exception '%', words using errcode = 'check_violation', constraint = rule, schema = 'relief';
end
$$;

-- A movement moves the sums of its source, whose row is locked by that until the transaction ends.
create function relief.on_movement() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    undone relief.movement;
begin
    if new.step is null then
        if new.person <> database.reader() then
            perform relief.refuse('own_hand', 'a movement is entered by who signed in');
        end if;
        if not relief.may(new.person, 'PAY', null) then
            perform relief.refuse('role_lacking', 'the bureau''s finance enters allotments');
        end if;
    end if;
    if new.undoes is not null then
        select * into strict undone from relief.movement m where m.id = new.undoes;
        if undone.source <> new.source or undone.fen <> new.fen or undone.grant_id is distinct from new.grant_id
            or (undone.kind, new.kind) not in (('ALLOT', 'TAKE_BACK'), ('RESERVE', 'RELEASE'), ('RESERVE', 'POST'), ('POST', 'RETURN'))
        then
            perform relief.refuse('undoes_its_like', 'a movement undoes one of its own source, grant and amount');
        end if;
    end if;
    update relief.source s set
        received = s.received + case new.kind when 'ALLOT' then new.fen when 'TAKE_BACK' then -new.fen else 0 end,
        reserved = s.reserved + case new.kind when 'RESERVE' then new.fen when 'RELEASE' then -new.fen
            when 'POST' then -new.fen else 0 end,
        paid = s.paid + case new.kind when 'POST' then new.fen when 'RETURN' then -new.fen else 0 end
    where s.id = new.source;
    return new;
end
$$;
create trigger moves after insert on relief.movement for each row execute function relief.on_movement();

-- A step: one that the table knows, by a hand that may and that did nothing else on this grant; it moves grant and money.
create function relief.on_step() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    g relief.grant;
    t relief.transition;
    d relief.decision;
    l relief.line;
    r relief.result_line;
    moved bigint;
    held relief.movement;
begin
    select * into strict g from relief.grant x where x.id = new.grant_id for update;
    select * into t from relief.transition x where x.from_state = g.state and x.action = new.action;
    if t is null or new.from_state <> t.from_state or new.to_state <> t.to_state or new.duty <> t.duty then
        perform relief.refuse('step_follows_the_table', format('%s can''t be done in %s', new.action, g.state));
    end if;
    if new.person <> database.reader() then
        perform relief.refuse('own_hand', 'a step is taken by who signed in');
    end if;
    if not relief.may(new.person, t.duty, g.town) then
        perform relief.refuse('role_lacking', format('person %s may not %s', new.person, t.duty));
    end if;
    insert into relief.hand (grant_id, person, duty) values (g.id, new.person, t.duty) on conflict do nothing;
    if (select h.duty from relief.hand h where h.grant_id = g.id and h.person = new.person) <> t.duty then
        perform relief.refuse('one_hand_one_duty', format('person %s has another duty on this grant', new.person));
    end if;

    if (t.duty = 'DECIDE') <> (new.decision is not null) or (new.action = 'PUT_IN_BATCH') <> (new.line is not null)
        or (new.action in ('CONFIRM', 'FAIL', 'RETURN')) <> (new.result_line is not null)
        or new.action = 'CERTIFY_VILLAGE' and length(new.witnesses) < 2
    then
        perform relief.refuse('step_has_its_evidence', format('%s lacks its evidence', new.action));
    end if;
    if new.decision is not null then
        select * into strict d from relief.decision x where x.id = new.decision;
        if d.grant_id <> g.id or d.outcome <> new.action then
            perform relief.refuse('step_has_its_evidence', 'the decision says otherwise');
        end if;
    end if;
    if new.line is not null then
        select * into strict l from relief.line x where x.id = new.line;
        select * into strict held from relief.movement m where m.id = g.hold;
        if l.grant_id <> g.id or l.fen <> held.fen or l.source <> held.source then
            perform relief.refuse('step_has_its_evidence', 'the line of the batch says otherwise');
        end if;
    end if;
    if new.result_line is not null then
        select * into strict r from relief.result_line x where x.id = new.result_line;
        if r.line <> g.line or r.fen <> (select x.fen from relief.line x where x.id = g.line)
            or r.outcome <> (case new.action when 'CONFIRM' then 'PAID' when 'FAIL' then 'FAILED' else 'RETURNED' end)
        then
            perform relief.refuse('step_has_its_evidence', 'the bank says otherwise');
        end if;
    end if;

    if t.effect = 'RESERVE' then
        insert into relief.movement (source, kind, fen, undoes, grant_id, step, person, on_day, at, document, command)
        values (g.source, 'RESERVE', g.granted, null, g.id, new.id, new.person, new.on_day, new.at, '', new.command)
        returning id into moved;
    elsif t.effect in ('RELEASE', 'POST') then
        insert into relief.movement (source, kind, fen, undoes, grant_id, step, person, on_day, at, document, command)
        select m.source, t.effect, m.fen, m.id, g.id, new.id, new.person, new.on_day, new.at, coalesce(r.voucher, ''), new.command
        from relief.movement m where m.id = g.hold
        returning id into strict moved;
    elsif t.effect = 'RETURN' then
        insert into relief.movement (source, kind, fen, undoes, grant_id, step, person, on_day, at, document, command)
        select m.source, 'RETURN', m.fen, m.id, g.id, new.id, new.person, new.on_day, new.at, coalesce(r.voucher, ''), new.command
        from relief.movement m where m.id = g.posted
        returning id into strict moved;
    end if;

    update relief.grant x set
        state = t.to_state,
        since = case when t.to_state = t.from_state then x.since else new.on_day end,
        version = x.version + 1,
        decision = case when new.action = 'GRANT' then d.id when t.to_state = 'CERTIFIED' then null else x.decision end,
        granted = case when new.action = 'GRANT' then d.fen when t.to_state = 'CERTIFIED' then null else x.granted end,
        source = case when new.action = 'GRANT' then d.source when t.to_state = 'CERTIFIED' then null else x.source end,
        hold = case when t.effect = 'RESERVE' then moved when t.effect in ('RELEASE', 'POST') then null else x.hold end,
        posted = case when t.effect = 'POST' then moved when t.effect = 'RETURN' then null else x.posted end,
        line = case when new.line is not null then new.line else x.line end
    where x.id = g.id;
    return new;
end
$$;
create trigger takes_its_step after insert on relief.step for each row execute function relief.on_step();

-- Everybody present votes once on every grant of the sitting, and the sums are the votes'.
create function relief.on_decision() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    if (select count(*) from relief.member m where m.conference = new.conference) <> new.agree + new.against + new.abstain
        or exists (
            select from (values ('AGREE', new.agree), ('AGAINST', new.against), ('ABSTAIN', new.abstain)) sums (vote, counted)
            where sums.counted <> (
                select count(*) from relief.vote v
                where v.decision = new.id and v.conference = new.conference and v.vote = sums.vote))
    then
        perform relief.refuse('votes_of_those_present', 'votes and those present differ');
    end if;
    return new;
end
$$;
create constraint trigger votes_count after insert on relief.decision deferrable initially deferred
    for each row execute function relief.on_decision();

-- Whoever records a sitting, a batch or a result is who signed in and may.
create function relief.on_record() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    who bigint := (to_jsonb(new) ->> tg_argv[0])::bigint;
begin
    if who <> database.reader() then
        perform relief.refuse('own_hand', 'a record is made by who signed in');
    end if;
    if not relief.may(who, tg_argv[1], null) then
        perform relief.refuse('role_lacking', format('person %s may not %s', who, tg_argv[1]));
    end if;
    return new;
end
$$;
create trigger recorded after insert on relief.conference for each row execute function relief.on_record('recorder', 'DECIDE');
create trigger recorded after insert on relief.batch for each row execute function relief.on_record('made_by', 'PAY');
create trigger recorded after insert on relief.result for each row execute function relief.on_record('taken_by', 'PAY');
create trigger recorded after insert on relief.source for each row execute function relief.on_record('opened_by', 'PAY');

-- An account is corrected after a payment that failed, and at no other time.
create function relief.on_account() returns trigger language plpgsql as $$
begin
    if old.state <> 'FAILED' then
        perform relief.refuse('account_stays', 'an account is corrected only after a payment that failed');
    end if;
    return new;
end
$$;
create trigger account_stays before update of account_kind, account_masked, bank on relief.grant
    for each row execute function relief.on_account();
