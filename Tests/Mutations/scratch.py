"""The copy of the repository that holds the changes, and its build."""

import os
import re
import shutil
import subprocess
import sys

from render import File

# The targets whose rules are changed, and the files of others that hold such rules.
TARGETS = ["Ledger", "Verification", "Desk"]
FILES = ["Matching/Completeness.swift", "Matching/ClaimedRecord.swift", "Records/SchoolRecord.swift",
         "Records/Guardianship.swift", "Records/Student.swift", "Station/Session/SessionCheckpoints.swift",
         "Station/Session/SessionOpening.swift", "Station/Session/StaffRegister.swift",
         "Station/Session/StaffSession.swift"]
# What no test that is asked needs.
UNUSED = [("room", "Practice"), ("room", "PracticeConsole"), ("room", "PageMaker"), ("target", "CPages"),
          *(("systemLibrary", name) for name in ["CPango", "CQRCode", "CQPDF", "CXLSX"]),
          *(("executableTarget", name) for name in ["pinline", "pinline-pages", "bench", "fuzz"]),
          *(("tests", name) for name in [
              "CallScript", "Console", "Files", "Guide", "Letters", "Matching", "Pages", "Practice", "Roster", "SQLiteStore",
              "SampleDistrict", "Terminal", "YAML", "fuzz", "pinline"])]


class Scratch:
    """A copy under .build, kept so that the next run builds only what changed."""

    def __init__(self, root):
        self.root, self.folder = root, os.path.join(root, ".build", "mutate")
        # What is built once for the dependencies can serve here too.
        self.built = os.environ.get("PINLINE_MUTATE_BUILD", os.path.join(self.folder, ".build"))
        self.refused = os.path.join(self.folder, "refused.txt")
        self.files = [File(name, self.read(name)) for name in self.names()]
        self.changes = [change for file in self.files for change in file.changes]
        for number, change in enumerate(self.changes, 1):
            change.number = number

    def names(self):
        """The files that are changed, as paths below Sources."""
        for target in TARGETS:
            for folder, _, files in sorted(os.walk(os.path.join(self.root, "Sources", target))):
                for name in sorted(files):
                    if name.endswith(".swift"):
                        yield os.path.relpath(os.path.join(folder, name), os.path.join(self.root, "Sources"))
        yield from FILES

    def read(self, name):
        with open(os.path.join(self.root, "Sources", name), encoding="utf-8") as file:
            return file.read()

    def build(self):
        """Builds the copy with every change that compiles. Returns those changes."""
        os.makedirs(self.folder, exist_ok=True)
        left_out = self.known_refusals()
        self.copy()
        for product in [*TARGETS, None]:
            for _ in range(40):
                lines = self.write(left_out)
                command = ["swift", "build", "--scratch-path", self.built, *(["--target", product] if product else ["--build-tests"])]
                run = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
                if run.returncode == 0:
                    break
                refused = self.blamed(run.stdout + run.stderr, lines)
                if not refused:
                    sys.exit("mutate: the copy does not build:\n" + (run.stdout + run.stderr)[-4000:])
                left_out |= refused
                self.keep_refusals(left_out)
                print(f"  {product or 'tests'}: {len(refused)} more do not compile and are left out", flush=True)
            else:
                sys.exit("mutate: the copy still does not build")
        return [change for change in self.changes if change.key not in left_out]

    def copy(self):
        """Brings the copy up to date, all but the changed files."""
        changed = {os.path.join("Sources", file.name) for file in self.files}
        listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=self.root, capture_output=True,
                                text=True, check=True).stdout.splitlines()
        listed = [name for name in listed if name.startswith(("Sources/", "Tests/")) and os.path.exists(
            os.path.join(self.root, name))]
        for folder, _, names in os.walk(self.folder):
            if os.path.relpath(folder, self.folder).split(os.sep)[0] in ("Sources", "Tests"):
                for name in names:
                    path = os.path.relpath(os.path.join(folder, name), self.folder)
                    if path not in listed and not path.endswith("Mutated.swift"):
                        os.remove(os.path.join(self.folder, path))
        for name in listed:
            if name not in changed and not name.startswith("Tests/Mutations"):
                with open(os.path.join(self.root, name), "rb") as file:
                    self.put(name, file.read())
        with open(os.path.join(self.root, "Tests/Mutations/Mutated.swift"), "rb") as file:
            switch = file.read()
        for target in {name.split("/")[0] for name in self.names()}:
            self.put(f"Sources/{target}/Mutated.swift", switch)
        with open(os.path.join(self.root, "Package.swift"), encoding="utf-8") as file:
            package = re.sub(r"\n.*(treatAllWarnings|strictMemorySafety).*", "", file.read())
        package = re.sub(r"\n  products: \[(.|\n)*?\n  \],", "", package, count=1)
        for kind, name in UNUSED:
            # From the target's line to the next one's, or to the end of the list.
            target = r'\n    \.?%s\(\s*(name: )?"%s"(.|\n)*?(?=\n    [.a-z]|\n  \])' % (kind, name)
            package = re.sub(target, "", package, count=1)
        self.put("Package.swift", package.encode())
        pins = os.path.join(self.root, "Package.resolved")
        if os.path.exists(pins):
            shutil.copy(pins, self.folder)

    def put(self, name, content):
        """Writes a file if it is not so already, so that nothing is built twice."""
        path = os.path.join(self.folder, name)
        if os.path.exists(path):
            with open(path, "rb") as file:
                if file.read() == content:
                    return
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)

    def write(self, left_out):
        lines = {}
        for file in self.files:
            text, of_change, of_place = file.rendered(left_out)
            self.put(os.path.join("Sources", file.name), text.encode())
            lines[file.name] = (of_change, of_place)
        return lines

    def blamed(self, output, lines):
        """The changes that the compiler's errors are about."""
        refused = set()
        for name, line in set(re.findall(r"/Sources/([^:\n]+\.swift):(\d+):\d+: error", output)):
            of_change, of_place = lines.get(name, ([], []))
            for spans in (of_change, of_place):
                around = [span for span in spans if span[0] <= int(line) <= span[1]]
                if around:
                    refused |= {change.key for change in min(around, key=lambda span: span[1] - span[0])[2]}
                    break
            else:
                # What stands beside a place shows what is wrong with it.
                near = min(of_place, key=lambda span: min(abs(span[0] - int(line)), abs(span[1] - int(line))), default=None)
                refused |= {change.key for change in near[2]} if near else set()
        return refused

    def known_refusals(self):
        if not os.path.exists(self.refused):
            return set()
        with open(self.refused, encoding="utf-8") as file:
            return {tuple(line.rstrip("\n").split("\t")) for line in file}

    def keep_refusals(self, left_out):
        with open(self.refused, "w", encoding="utf-8") as file:
            file.writelines("\t".join(key) + "\n" for key in sorted(left_out))
