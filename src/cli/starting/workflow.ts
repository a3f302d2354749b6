/** What a workflow is about. */
interface Checked {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** The sets between the national one and this one. */
  readonly bases: readonly string[];
  /** The version of this package by which the file was written. */
  readonly version: string;
}

/** Where code hosts look for it. */
export function workflowPath(id: string): string {
  return `.github/workflows/${id}-thresholds.yml`;
}

/** A workflow that checks, tests and proves a rule file whenever somebody proposes a change of it. */
export function workflow({ id, name, file, bases, version }: Checked): string {
  const options = bases.map((base) => ` --base ${inShell(base)}`).join("");
  const command = (rest: string): string => `npx --yes levels-of-need@${version} ${rest}`;
  return `# Checks the thresholds of ${oneLine(name)} on every change that is proposed. It may read the files and nothing else.
name: ${id} thresholds
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  thresholds:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - name: Check
        run: ${inYaml(command(`check ${inShell(file)}${options} --format github`))}
      - name: Test
        if: always()
        run: ${inYaml(command(`test ${inShell(file)}${options}`))}
      - name: Prove
        if: always()
        run: ${inYaml(command(`prove ${inShell(file)}${options} --baseline england --format github`))}
`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

/** One word of a command line, whatever stands in it. */
function inShell(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A text in YAML's double quotes, which are those of JSON. */
function inYaml(text: string): string {
  return JSON.stringify(text);
}
