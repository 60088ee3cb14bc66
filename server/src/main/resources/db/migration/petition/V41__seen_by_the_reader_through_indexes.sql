-- Lists, counts and figures look at what the reader may see through views of the owner, where the limits of the policies stand
-- as conditions: so the planner may use every index and statistic. A test holds the views to the policies.
create or replace view petition.seen as
    select id, number, state, kind, channel, received_on, category, region, complained_body, lead, holder, due, matter,
        summary, pieces, request, facts, first_time, supervised, outcome, round
    from petition.petition
    where case (select database.scope())
            when 'system' then true
            when 'bureau' then true
            when 'body' then readers @> array[(select database.reader_body())]
                or holders @> array[(select petition.acts_for(database.reader_body()))]
            when 'citizen' then id = (select database.reader_petition())
            else false
        end
        and ((select database.scope()) in ('system', 'citizen')
            or ((select database.reader()) <> all (shut_people)
                and not shut_bodies && (select petition.reader_chain())));

-- The same for a body's people alone, and nothing for others. No index serves a condition inside a case; and the reader's body
-- isn't asked in a subquery here, so that the planner knows how many petitions it has.
create view petition.seen_by_body as
    select id, number, state, kind, channel, received_on, category, region, complained_body, lead, holder, due, matter,
        summary, pieces, request, facts, first_time, supervised, outcome, round
    from petition.petition
    where (select database.scope()) = 'body'
        and (readers @> array[database.reader_body()]
            or holders @> array[(select petition.acts_for(database.reader_body()))])
        and (select database.reader()) <> all (shut_people) and not shut_bodies && (select petition.reader_chain());

create index petition_by_past_holder on petition.petition using gin (holders);
create index petition_supervised on petition.petition (id) where supervised is not null;

-- The clocks and ratings of what the reader may see: a policy would look the petition up for each row.
create view petition.seen_clock as
    select k.id, k.petition, k.term, k.body, k.legal_end, k.standing, k.done_on, p.lead,
           (select f.day from petition.clock_fact f where f.clock = k.id and f.sequence = 1) as first_day
    from petition.clock k join petition.seen p on p.id = k.petition;
create view petition.seen_rating as
    select r.petition, r.round, r.rated, r.body, r.satisfaction, r.on_day, p.lead
    from petition.rating r join petition.seen p on p.id = r.petition;
grant select on petition.seen_by_body, petition.seen_clock, petition.seen_rating to youju;
