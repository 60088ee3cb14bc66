-- For the page of the trail, which is narrowed by who did it or by what was done, newest first.
create index entry_by_who on trail.entry (who, id);
create index entry_by_action on trail.entry (action, id);
