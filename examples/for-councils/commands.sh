npx levels-of-need check borchester.json           # every problem with its line; every example run
npx levels-of-need mutate borchester.json          # which changed number would nobody notice?
npx levels-of-need prove borchester.json           # of every child: consistent, and nobody below the floor
npx levels-of-need compare england borchester.json # which children come elsewhere than nationally
