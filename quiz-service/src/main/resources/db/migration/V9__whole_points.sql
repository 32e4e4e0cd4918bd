-- Results are kept no finer than they are sure: points are whole, probabilities in hundredths, those of qualities in twentieths.
update result
set profile   = (select coalesce(jsonb_agg(score || jsonb_build_object('have', have, 'want', want, 'gap', want - have, 'error', error)
                                           order by place), '[]')
                 from jsonb_array_elements(profile) with ordinality as of (score, place),
                      lateral (select round((score ->> 'have')::numeric) as have, round((score ->> 'want')::numeric) as want,
                                      greatest(1, round((score ->> 'error')::numeric)) as error) as whole),
    headline  = headline || jsonb_build_object('probability', round((headline ->> 'probability')::numeric, 2)),
    qualities = (select coalesce(jsonb_agg(score || jsonb_build_object('probability', round((score ->> 'probability')::numeric * 20) / 20)
                                           order by place), '[]')
                 from jsonb_array_elements(qualities) with ordinality as of (score, place));

-- What was given so far was written among as few as five people, and could be found by the results of then.
delete from given_answer;
