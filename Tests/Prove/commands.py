"""The commands that change a station, each on a station made ready for it, and what has to be so when it is done."""
import csv

from station import Home, card


class Command:
    def __init__(self, name, home, act, after=None):
        self.name, self.home, self.act = name, home, act
        # A file that the command leaves, to be read by itself.
        self.leaves = after


def words(*all, given="", **more):
    return lambda home, extra: home.run(*[word.format(home=home.path) for word in all], given=given, **(extra | more))


def padded(home):
    """A roster whose rows are so long that they do not all wait in memory while it is built."""
    home.must("sample", "--students", "600", "--seed", "9", "--out", home.path + "/long")
    path = home.path + "/long/students.csv"
    with open(path, newline="") as file:
        rows = list(csv.DictReader(file))
    for number, row in enumerate(rows):
        row["street"] = "%d Kanarie%dlane " % (100 + number, number) + "x" * 3900
        for field in ("unit", "middle", "homeroom_teacher"):
            row[field] = "y" * 3900
    with open(path, "w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    home.secrets = [b"Kanarie%dlane" % number for number in range(0, 600, 2)]


def given_up(caller):
    """The lines of a call that ends before its questions."""
    lines = ["call video work", caller["student number"], caller["you"], caller["you are the child's"], "", "/abandon", "1", ""]
    return "\n".join(lines) + "\n"


def all_commands():
    """Made once; each run gets a copy."""
    bare = Home()
    bare.must("sample", "--students", "12", "--seed", "7", "--out", bare.path + "/roster")
    made = Home(bare)
    made.must("init")
    empty = Home(made)
    padded(empty)
    long = Home(empty)
    long.must("import", "roster", long.path + "/long")
    twice = Home(made)
    for _ in range(2):
        twice.must("import", "roster", twice.path + "/roster")
    full = Home(made)
    full.must("import", "roster", full.path + "/roster")
    caller = card(full)
    saved = Home(full)
    saved.must("backup", saved.path + "/station.backup")
    saved.must("log", "checkpoint")
    old = Home(full)
    with open(old.path + "/station/policy.yaml") as file:
        text = file.read()
    with open(old.path + "/station/policy.yaml", "w") as file:
        file.write(text.replace('retention-days: "1826"', 'retention-days: "1"'))
    old.run("open", "--operator", "Ana Ruiz", given=given_up(caller))
    return [
        Command("init", bare, words("init")),
        Command("import", made, words("import", "roster", "{home}/roster")),
        Command("import-long", empty, words("import", "roster", "{home}/long")),
        Command("import-again", long, words("import", "roster", "{home}/long", "--sync")),
        Command("undo", twice, words("import", "undo")),
        Command("checkpoint", full, words("log", "checkpoint")),
        Command("call", full, lambda home, extra: home.call(caller, extra)),
        Command("backup", full, words("backup", "{home}/station.backup"), after="station.backup"),
        Command("restore", saved, words("restore", "{home}/station.backup", "--older")),
        Command("export", saved, words("log", "export", "{home}/export")),
        Command("rotate", full, words("keys", "rotate")),
        Command("correct", full, words("log", "correct", "1", given="a note\n")),
        Command("purge", old, words("log", "purge", PROVE_DAYS="3")),
    ]
