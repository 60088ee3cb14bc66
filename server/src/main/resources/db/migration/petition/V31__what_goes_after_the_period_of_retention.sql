-- After the period of retention what was written about people goes; what figures are made of stays.

alter table petition.petition add erased_on date;
create index petition_not_erased on petition.petition (since)
    where erased_on is null and state in ('CLOSED', 'WITHDRAWN', 'MERGED');

-- A step as it was given, its free texts replaced; what was decided, by whom and when stays, so that it replays.
create function petition.without_texts(data jsonb) returns jsonb language sql immutable parallel safe
    return (
        select coalesce(jsonb_object_agg(key, case
            when key = 'correction' and jsonb_typeof(value) = 'object' then (
                select coalesce(jsonb_object_agg(k, case
                    when k in ('summary', 'facts', 'request', 'place') and jsonb_typeof(v) = 'string'
                        then to_jsonb('（已删除）'::text)
                    when k = 'accused' then '[]'::jsonb
                    else v end), '{}')
                from jsonb_each(value) as inner_fields (k, v))
            when key in ('words', 'reason', 'where', 'place', 'request', 'facts', 'opinion', 'basis', 'grounds')
                and jsonb_typeof(value) = 'string' and value <> '""'::jsonb then to_jsonb('（已删除）'::text)
            else value end), '{}')
        from jsonb_each(data));

-- The application may change no step: this is the one way to take texts away, and only from what has long ended.
create function petition.erase_texts(of_petition bigint, on_day date) returns boolean language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    update petition.petition
    set summary = '（保存期满，内容已删除）', facts = '（已删除）', request = '', place = '', erased_on = on_day
    where id = of_petition and erased_on is null and state in ('CLOSED', 'WITHDRAWN', 'MERGED')
        and since < current_date - interval '1 year';
    if not found then
        return false;
    end if;
    update petition.petitioner
    set person_hash = null, name_masked = '（已删除）', id_number_masked = '', phone_masked = '', address_masked = ''
    where petition = of_petition;
    update petition.accused set named = '（已删除）' where petition = of_petition and named <> '';
    update petition.step
    set words = case when words = '' then '' else '（已删除）' end, data = petition.without_texts(data)
    where petition = of_petition;
    update petition.rating set words = '' where petition = of_petition;
    update petition.correction_request
    set words = '（已删除）', answer = case when answer is null then null else '（已删除）' end
    where petition = of_petition;
    return true;
end
$$;
revoke all on function petition.erase_texts from public;
grant execute on function petition.erase_texts, petition.without_texts to youju;
