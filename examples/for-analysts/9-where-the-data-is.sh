npx levels-of-need run england --data 7-extract.csv --map 8-map.json --on 2026-11-22 -o levels.parquet    # on this machine
npx levels-of-need sql england --dialect postgres --map 8-map.json --on 2026-11-22 -o levels.sql          # one SELECT, for a database
