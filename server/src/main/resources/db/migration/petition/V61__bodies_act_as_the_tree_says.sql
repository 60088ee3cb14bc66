-- The same question stood here before the tree of bodies answered it.
create or replace function petition.acts_for(body bigint) returns bigint language sql stable parallel safe
    return account.acts_for(body);
