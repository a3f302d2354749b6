npx levels-of-need init borchester                         # four numbered levels and one rule to change
npx levels-of-need init borchester --from england          # the national levels
npx levels-of-need init borchester --table indicators.csv  # the rules of a table, such as the one below
