-- Most alike summaries first: a high likeness is asked of the index cheaply, as it passes by what only shares the words that
-- every summary has (反映…问题), and is enough where a quarter of those wanted are found. Those less alike than 0.45 are looked
-- for among the newest ten thousand alone, for there no index helps.

-- Loads the extension, so that its setting below is known.
set local search_path = petition, database, public;
select show_limit();
set local search_path = petition;

drop function petition.like_text;
create function petition.like_text(asked text, facts text, most int) returns table (id bigint, likeness real)
    language plpgsql stable rows 50 security definer set pg_trgm.similarity_threshold = 0.6
    set search_path = pg_catalog, database, public, pg_temp
    as $$
declare
    found bigint[];
begin
    if asked = '' then
        return;
    end if;
    <<levels>>
    for level in 1 .. 2 loop
        found := array(
            select s.id from petition.seen s where s.summary % asked
            order by similarity(s.summary, asked) desc, s.id desc limit most);
        exit levels when cardinality(found) * 4 >= most;
        perform set_config('pg_trgm.similarity_threshold', '0.45', true);
    end loop;
    if cardinality(found) * 4 < most then
        found := array(
            select n.id from (select s.id, s.summary from petition.seen s order by s.id desc limit 10000) n
            where similarity(n.summary, asked) >= 0.3
            order by similarity(n.summary, asked) desc, n.id desc limit most) || found;
    end if;
    return query
        select p.id, ((similarity(p.summary, asked) + similarity(left(p.facts, 500), left(like_text.facts, 500))) / 2)::real
        from petition.petition p where p.id = any (found);
end
$$;
revoke all on function petition.like_text from public;
grant execute on function petition.like_text to youju;
