-- The body that a body acts for: itself, or the one that it is an office of. Policies of other schemas ask it.
create function account.acts_for(body bigint) returns bigint language sql stable parallel safe
    return coalesce(
        (select a.id from account.body b join account.body a on b.path like a.path || '%'
         where b.id = acts_for.body and a.kind <> 'OFFICE' order by length(a.path) desc limit 1),
        body);
