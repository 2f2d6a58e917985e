"""Power cuts: what each command changed is recorded once, and laid out again as of any moment of it. Nothing that was said may be
lost, nothing that is there may be told as tampering, and what was cut off can be done again."""
import os
import random

from commands import all_commands
from disk import Disk, lay
from station import Home


class Trace:
    """One recorded run of a command."""

    def __init__(self, command, syncs):
        self.command, self.syncs = command, syncs
        self.home = Home(command.home)
        self.start = Disk(self.home.path, syncs)
        (code, said, errors), self.watch = self.home.watched(command.act)
        if code not in (0, 129, 143) or not self.watch.records:
            raise SystemExit("%s: %d %s" % (command.name, code, errors))
        # What `print` says goes past the watch; it says it at the end.
        self.records = self.watch.records + [("O", 0, 0, 0, "", "", b"")]
        self.told = {}

    def disk(self, end):
        disk = Disk.__new__(Disk)
        disk.root, disk.syncs, disk.moves = self.start.root, self.syncs, []
        disk.names, disk.synced_names = dict(self.start.names), dict(self.start.synced_names)
        disk.files = {inode: type(file)(file.synced) for inode, file in self.start.files.items()}
        for record in self.records[:end]:
            disk.take(record)
        return disk

    def said_before(self, end):
        """Entries and roster that stood when the program last said something, by the database as it was then."""
        last = max((place for place, record in enumerate(self.records[:end]) if record[0] == "O"), default=-1)
        if last not in self.told:
            home = Home()
            lay(self.disk(last + 1).whole(), self.home.path, home.path)
            self.told[last] = home.database() or (0, 0)
            home.drop()
        return self.told[last], last == len(self.records) - 1

    def fault(self, case):
        """What is wrong after one cut; None for nothing."""
        # By share, since a call on a terminal has a few records more or less each time.
        end = int(case.random() * (len(self.records) + 1))
        (entries, roster), is_done = self.said_before(end)
        home = Home()
        try:
            image = self.disk(end).after_cut(case)
            lay(image, self.home.path, home.path)
            problem = self.wrong(home, entries, roster, is_done)
            if problem and self.syncs:
                again = Home()
                lay(image, self.home.path, again.path)
                problem += "\n  the image is kept in %s" % again.keep()
            return problem
        finally:
            home.drop()

    def wrong(self, home, entries, roster, is_done):
        home.secrets = self.home.secrets
        clear = home.clear()
        if clear:
            return "somebody's address stands in clear in %s" % clear
        code, said, errors = home.run("log", "verify", PROVE_DAYS="3")
        if code == 1 or "BROKEN" in said:
            return "a false alarm: %s" % (said or errors).strip()
        if code != 0 and entries:
            return "what was there does not open: %d %s%s" % (code, said, errors)
        found = home.database() or (0, 0)
        if found[0] < entries or found[1] < roster:
            return "lost: %s instead of %s" % (found, (entries, roster))
        if self.command.leaves and is_done and home.database(self.command.leaves) is None:
            return "what was saved cannot be read"
        if self.command.name == "init":
            code, said, errors = home.run("init")
            if code and "is there already" not in errors:
                return "cannot be made again: %d %s" % (code, errors.strip())
        code, said, errors = home.run("log", "checkpoint")
        left = [name for name in os.listdir(home.path + "/station") if ".part" in name]
        if left:
            return "is left when the station is opened again: %s" % ", ".join(left)
        return "does not go on: %d %s" % (code, errors.strip()) if code else None


def run(prover):
    commands = all_commands()
    traces = [Trace(command, True) for command in commands]
    control = [Trace(command, False) for command in commands if command.name in ("call", "import")]
    lost = total = 0
    for case in prover.cases():
        draw = random.Random("%d/%d" % (prover.seed, case))
        trace = traces[case % len(traces)]
        prover.count(trace.command.name)
        fault = trace.fault(draw)
        if fault:
            prover.tell(case, "%s: %s" % (trace.command.name, fault))
        if case % 4 == 0:
            total += 1
            lost += control[case // 4 % len(control)].fault(draw) is not None
    if total >= 6:
        print("  control without syncs: %d of %d images show a loss" % (lost, total))
        if lost == 0:
            prover.tell(None, "the control found nothing, so nothing is proved")
