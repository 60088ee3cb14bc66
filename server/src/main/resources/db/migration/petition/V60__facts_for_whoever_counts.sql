-- What may be counted of petitions, one row a fact; with the reader's own eyes. A duty's day is the day on which it ends.
create view petition.fact with (security_invoker = true) as
select 'RECEIVED' as fact, p.id as petition, p.number, p.lead as body, p.received_on as day, null::date as done_on,
       p.state as standing, p.channel, p.kind, p.first_time, null as result,
       exists (select from petition.petition o where o.matter = p.id and o.id <> p.id) as raised_again
from petition.petition p
union all
select 'DUTY_' || k.term, p.id, p.number, k.body, k.legal_end, k.done_on, k.standing, p.channel, p.kind, p.first_time, null, false
from petition.clock k join petition.petition p on p.id = k.petition
union all
select 'RATED_' || r.rated, p.id, p.number, coalesce(r.body, p.lead), r.on_day, null, null, p.channel, p.kind, p.first_time,
       r.satisfaction, false
from petition.rating r join petition.petition p on p.id = r.petition
union all
select 'STEP_' || s.action, p.id, p.number, coalesce(s.actor_body, p.lead), s.on_day, null, null, p.channel, p.kind, p.first_time,
       coalesce(s.data ->> 'verdict', s.data ->> 'outcome'), false
from petition.step s join petition.petition p on p.id = s.petition
where s.action in ('GIVE_OPINION', 'DECIDE_REVIEW', 'DECIDE_FINAL_REVIEW', 'SUPERVISE', 'MEDIATE', 'ACCEPT');

grant select on petition.fact to youju;
