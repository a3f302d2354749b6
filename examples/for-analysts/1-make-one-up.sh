npx levels-of-need census generate -o made-up.xml --children 2000 --seed 7  # the same seed makes the same return
npx levels-of-need census generate --calibration --children 5000            # how it compares with what was published for 2024
