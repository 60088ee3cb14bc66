-- Under row-level security no index is used for a comparison that might tell of rows the reader can't see, and none of
-- arrays or texts is known not to. So what is found by words is found here, where the owner looks and the reader's limits
-- stand as conditions: the same as those of the policies, and a test holds them to it.

create view petition.seen as
    select id, number, state, kind, channel, received_on, category, region, complained_body, lead, holder, due, matter,
        summary, pieces
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

-- The pieces of several words, parted by spaces: p.pieces @> petition.pieces_of('征收 补偿'). Words of one letter have none;
-- none at all is null, which nothing matches.
create function petition.pieces_of(words text) returns text[] language sql immutable parallel safe strict
    return (
        select array_agg(distinct piece)
        from regexp_split_to_table(words, '\s+') word, unnest(petition.pieces(word)) piece);

-- Loads the extension, so that its setting below is known.
set local search_path = petition, database, public;
select show_limit();
set local search_path = petition;

-- The petitions that the reader may see whose summary is most like one, best first; how like, from 0 to 1, tells of the
-- facts too.
create function petition.like_text(asked text, facts text, most int) returns table (id bigint, likeness real)
    language sql stable rows 50 security definer set pg_trgm.similarity_threshold = 0.3
    set search_path = pg_catalog, database, public, pg_temp
    as $$
    with near as (
        select s.id from petition.seen s where s.summary % asked order by similarity(s.summary, asked) desc, s.id desc
        limit most)
    select p.id, (similarity(p.summary, asked) + similarity(left(p.facts, 500), left(like_text.facts, 500))) / 2
    from near join petition.petition p on p.id = near.id
    $$;

revoke all on function petition.like_text from public;
grant execute on function petition.like_text to youju;
grant select on petition.seen to youju;
