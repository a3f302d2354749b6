npx levels-of-need indicate 5-cases.csv -o levels.csv                          # a row for each: levels, whether enough is known, rules
npx levels-of-need compare england england --cases 5-cases.csv --on 2026-11-03 # what a change does, in counts
