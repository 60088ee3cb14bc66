-- What may be counted, one row a fact: money granted, carried or spent. Only what was approved counts as spent; what takes
-- back is a row of its own with the opposite sign. Overrides grant nothing and are no facts.
create view budget.fact as
select 'SPENT' as kind, a.year, e.day, a.project is null as basic, p.name as project, p.kind as project_kind, a.source,
       a.function, e.economic, e.three_public, e.amount, e.id as entry, null::bigint as appropriation
from budget.entry e
join budget.allotment a on a.id = e.allotment
left join budget.project p on p.id = a.project
where e.state = 'APPROVED'
union all
select r.kind, a.year, r.day, a.project is null, p.name, p.kind, a.source, a.function, r.economic, null, r.amount, null, r.id
from budget.appropriation r
join budget.allotment a on a.id = r.allotment
left join budget.project p on p.id = a.project
where r.kind <> 'OVERRIDE';

grant select on budget.fact to youju;
