"""Runs tests of the copy: which reach a change, and which notice it."""

import os
import re
import selectors
import subprocess
import time

# Tests that hold these targets' rules.
ASKED = ["LedgerTests", "RecordsTests", "VerificationTests", "DeskTests", "StationTests"]
# Suites that start programs, which know nothing of the chosen change, or that wait for something.
SKIPPED = ["NotCompilingTests"]
# Seconds. The suites that walk through everything take minutes, and are asked only where no other notices.
LONGEST = 300


class Suite:
    """A suite of tests: how long it takes, and which changes it reaches."""

    def __init__(self, name, seconds, reached):
        self.name, self.seconds, self.reached = name, seconds, reached

    @property
    def pattern(self):
        return "^" + re.escape(self.name).replace("/", r"\/") + "(/|$)"


class Runs:
    """The built tests of a copy."""

    def __init__(self, folder, built, count):
        self.folder, self.count = folder, count
        self.binary = os.path.join(built, "debug", "pinlinePackageTests.xctest")
        self.map = os.path.join(folder, "reached.bin")

    def names(self):
        """Every suite of the targets that are asked, or test that is in none."""
        run = subprocess.run([self.binary, "--testing-library", "swift-testing", "--list-tests"], cwd=self.folder,
                             capture_output=True, text=True, check=True)
        names = {line.split("/")[0] for line in run.stdout.splitlines() if "." in line}
        return sorted(name for name in names
                      if name.split(".")[0] in ASKED and name.split(".")[1].split("/")[0] not in SKIPPED)

    def suites(self):
        """Each suite with the changes that it reaches, as one run of it shows."""
        found = []
        for name in self.names():
            with open(self.map, "wb") as file:
                file.write(bytes(self.count + 1))
            suite = Suite(name, 0, set())
            start = time.monotonic()
            failed = self.failure([suite], None, LONGEST)
            if failed == "time":
                print(f"  {name} takes too long to be asked each time", flush=True)
                continue
            if failed:
                raise SystemExit(f"mutate: {name} fails without any change: {failed}")
            suite.seconds = time.monotonic() - start
            with open(self.map, "rb") as file:
                suite.reached = {number for number, byte in enumerate(file.read()) if byte}
            found.append(suite)
        os.remove(self.map)
        return found

    def failure(self, suites, change, limit):
        """Who is the first to notice the change: a test's name, `crash` or `time`; None if nobody does."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith("PINLINE_")}
        if change is None:
            environment["PINLINE_REACHED"] = self.map
        else:
            environment["PINLINE_MUTANT"] = str(change)
        command = [self.binary, "--testing-library", "swift-testing"]
        for suite in suites:
            command += ["--filter", suite.pattern]
        with subprocess.Popen(command, cwd=self.folder, env=environment, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, start_new_session=True) as process:
            noticed = self.watch(process, time.monotonic() + limit)
            if noticed:
                process.kill()
            code = process.wait()
        return noticed or (None if code == 0 else "crash")

    def watch(self, process, end):
        """The first failing test in the output, or `time`."""
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            rest = b""
            while True:
                if not selector.select(max(0, end - time.monotonic())):
                    return "time"
                piece = os.read(process.stdout.fileno(), 1 << 16)
                if not piece:
                    return None
                *lines, rest = (rest + piece).split(b"\n")
                for line in lines:
                    found = re.search(r"✘\S* Test (.*?) (?:recorded an issue|failed)", line.decode("utf-8", "replace"))
                    if found:
                        return found.group(1)[:100]


def who(runs, change, suites):
    """Who notices a change: the quick suites of its own target first, then the other quick ones, then the rest."""
    reaching = [suite for suite in suites if change.number in suite.reached]
    if not reaching:
        return "nobody comes by"
    own = [suite for suite in reaching if suite.name.startswith(change.file.split("/")[0] + "Tests.")
           and suite.seconds < 5]
    quick = [suite for suite in reaching if suite not in own and suite.seconds < 3]
    slow = [suite for suite in reaching if suite not in own + quick]
    for group in (own, quick, slow):
        if group:
            limit = 20 + 3 * sum(suite.seconds for suite in group)
            noticed = runs.failure(group, change.number, limit)
            if noticed == "time":
                # The machine may have been busy: only what hangs twice is noticed by its time.
                noticed = runs.failure(group, change.number, 3 * limit)
            if noticed:
                return noticed
    return None
