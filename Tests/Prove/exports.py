"""Exports, read by a reader that shares nothing with the program; and changed ones, which neither of the two may take."""
import os, random, shutil

from commands import all_commands, given_up
from export import Damaged, check
from station import Home, card


def verdict(folder, key):
    try:
        return len(check(folder, key))
    except (Damaged, ValueError, KeyError, TypeError):
        return None


def run(prover):
    calls = next(command for command in all_commands() if command.name == "call")
    home = Home(calls.home)
    code, _, _ = calls.act(home, {})
    # Enough entries for full tiles and a second level.
    home.run("open", "--operator", "Ana Ruiz", given=given_up(card(home)) * 60)
    key = home.must("log", "key")
    home.must("log", "export", home.path + "/export")
    entries = verdict(home.path + "/export", key)
    listed = len(home.must("log", "show", "--json").splitlines())
    if entries is None or not 256 < entries <= listed:
        prover.tell(None, "the export of %d entries was read as %s" % (listed, entries))
        return
    print("  %d entries read, each in its tiles, the root signed" % entries)
    files = sorted(os.path.join(base, name) for base, _, names in os.walk(home.path + "/export") for name in names)
    for case in prover.cases():
        draw = random.Random("%d/%d" % (prover.seed, case))
        file = draw.choice(files)
        prover.count(os.path.relpath(file, home.path + "/export").split("/")[0])
        with open(file, "rb") as held:
            before = held.read()
        os.unlink(file)
        what = change(file, before, draw)
        theirs = verdict(home.path + "/export", key)
        with open(home.path + "/log.vkey", "w") as line:
            line.write(key)
        ours, said, _ = home.run("log", "verify", "--export", home.path + "/export", "--key", home.path + "/log.vkey")
        if theirs is not None or ours != 1:
            prover.tell(case, "%s of %s: read as %s, verified with %d" % (what, os.path.basename(file), theirs, ours))
        with open(file, "wb") as held:
            held.write(before)
    shutil.rmtree(home.path, ignore_errors=True)


def change(file, before, draw):
    """Writes the file otherwise, or not at all; says what was done."""
    what = draw.choice(("a bit", "a byte more", "a byte less", "removal"))
    after = bytearray(before)
    if what == "a bit":
        place = draw.randrange(len(after))
        after[place] ^= 1 << draw.randrange(8)
    elif what == "a byte more":
        after.insert(draw.randint(0, len(after)), draw.randrange(256))
    elif what == "a byte less":
        del after[draw.randrange(len(after))]
    if what != "removal":
        with open(file, "wb") as held:
            held.write(after)
    return what
