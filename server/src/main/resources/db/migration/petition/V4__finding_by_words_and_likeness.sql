-- Under row-level security no index is used for a comparison that might tell of rows the reader can't see, and none of
-- arrays or texts is known not to. So these find among all rows and tell numbers alone; what is shown of them is read
-- under the policies as ever.

-- All petitions that hold every word; words are parted by spaces and have two letters or more, or else they don't count.
create function petition.matching(words text) returns setof bigint language sql stable rows 500
    security definer set search_path = pg_catalog, pg_temp
    as $$
    with asked as (
        select array_agg(distinct piece) as pieces
        from regexp_split_to_table(words, '\s+') word, unnest(petition.pieces(word)) piece)
    select p.id from petition.petition p, asked where asked.pieces is not null and p.pieces @> asked.pieces
    $$;

-- The petitions most like a text, best first, with how like from 0 to 1.
create function petition.like_text(words text, most int) returns table (id bigint, likeness real)
    language sql stable rows 50 security definer set pg_trgm.similarity_threshold = 0.3
    set search_path = pg_catalog, database, public, pg_temp
    as $$
    select p.id, similarity(p.summary || ' ' || left(p.facts, 1000), words)
    from petition.petition p
    where (p.summary || ' ' || left(p.facts, 1000)) % words
    order by 2 desc, 1 desc limit most
    $$;

revoke all on function petition.matching, petition.like_text from public;
grant execute on function petition.matching, petition.like_text to youju;
