npx levels-of-need census check 2-return.xml # the rules of the census, by their numbers, with the lines to look at
npx levels-of-need census backtest 2-return.xml --on 2026-11-22 --format html -o report.html # what would have been indicated
npx levels-of-need census backtest 2-return.xml --on 2026-11-22 --world open --resume so-far # gone on with after an interruption
npx levels-of-need census compare 2-return.xml --before england --after england --on-before 2026-03-18 --on-after 2026-03-19
