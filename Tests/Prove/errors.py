"""An error of the system in place of each call that changes a file, one after the other: each command ends in words and with a code
of its own, leaves nothing half done, and can be done again."""
import errno, itertools, os, random, signal

from commands import all_commands
from station import Home

KINDS = [(errno.EIO, False), (errno.ENOSPC, True), (errno.EINTR, False), (errno.EDQUOT, False), (errno.ENOSPC, False)]
# No error: the program is killed there.
KILL = -1
# 1 is for a log that is broken, 70 for a program that is.
CODES = {0, 2, 65, 71, 73, 74}


def fault(command, number, kind, stays):
    """Whether the command came to that call at all, and what is wrong then; None for nothing."""
    home = Home(command.home)
    before = home.database() or (0, 0)
    extra = {"PROVE_FAIL_AT": str(number), "PROVE_FAIL_WITH": str(kind)} | ({"PROVE_FAIL_STAYS": "1"} if stays else {})
    try:
        (code, said, errors), watch = home.watched(command.act, **extra)
        if not watch.injected:
            return False, None
        if kind == KILL and code == -signal.SIGKILL:
            # It said nothing, and nobody knows how far it came.
            code, errors = None, ""
        elif command.name == "call":
            code, errors = (0, "") if code in (129, 143) else (code, said if code not in CODES else "pinline: ")
        problem = wrong(command, home, before, code, said, errors)
        return True, problem and "%s\n  the station is kept in %s" % (problem, home.keep())
    finally:
        home.drop()


def wrong(command, home, before, code, said, errors):
    if code is not None and code not in CODES:
        return "ended with %d: %s%s" % (code, said[-300:], errors[-300:])
    if code and not (errors.startswith("pinline: ") or "\npinline: " in errors):
        return "ended with %d and no message" % code
    for word in ("DatabaseError", "something went wrong", "BROKEN", "Error Domain", "Fatal"):
        if word in said + errors:
            return "said %s: %s" % (word, (said + errors)[-400:])
    clear = home.clear()
    if clear:
        return "somebody's address stands in clear in %s" % clear
    verified, verdict, told = home.run("log", "verify", PROVE_DAYS="3")
    if verified == 1 or (verified and before[0]):
        return "then log verify ended with %d: %s%s" % (verified, verdict, told)
    found = home.database() or (0, 0)
    if found[0] < before[0] or found[1] < before[1]:
        return "lost: %s instead of %s" % (found, before)
    if command.name != "call":
        again, said, errors = command.act(home, {})
        # What was done is not done twice.
        if again and not (command.name in ("init", "backup") and code == 0 and "is there already" in errors):
            return "could not be done again after %s: %d %s" % (code, again, errors.strip())
        left = [name for name in os.listdir(home.path + "/station") if ".part" in name]
        if left:
            return "is left when it was done again: %s" % ", ".join(left)
    verified, verdict, told = home.run("log", "verify", PROVE_DAYS="3")
    return None if verified in (0, 2) else "after doing it again log verify ended with %d: %s%s" % (verified, verdict, told)


def name(kind):
    return "kill -9" if kind == KILL else errno.errorcode[kind]


def run(prover, kinds=KINDS, commands=None):
    all_of = []
    for command in all_commands():
        if commands and command.name not in commands:
            continue
        home = Home(command.home)
        _, watch = home.watched(command.act)
        home.drop()
        # A call on a terminal has a few more calls or less each time; its cases are to keep their numbers.
        calls = watch.calls + -watch.calls % 50
        own = [(command, number, *kind) for number in range(1, calls + 1) for kind in kinds]
        random.Random("%d/%s" % (prover.seed, command.name)).shuffle(own)
        all_of.append(own)
    # One of each command in turn, as long as it has more.
    turns = itertools.zip_longest(*all_of)
    combinations = [combination for turn in turns for combination in turn if combination]
    print("  %d combinations of a call and an error" % len(combinations))
    for case in prover.cases(len(combinations)):
        command, number, kind, stays = combinations[case]
        is_met, problem = fault(command, number, kind, stays)
        prover.count(command.name if is_met else "not met")
        if problem:
            prover.tell(case, "%s, call %d, %s%s: %s" % (command.name, number, name(kind), " from then on" * stays, problem))
