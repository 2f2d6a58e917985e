"""`prove.py PART --program FILE (--seconds N | --count N) [--seed S] [--case C]`: one part of `scripts/prove`, on the real program."""
import argparse, atexit, collections, os, shutil, subprocess, sys, tempfile, time

import cuts, errors, exports, imports
from station import Home

PARTS = {"cuts": cuts, "errors": errors, "exports": exports, "imports": imports}


class Prover:
    def __init__(self, options):
        self.part, self.seed, self.options = options.part, options.seed, options
        self.told, self.counts = 0, collections.Counter()
        self.end = time.monotonic() + options.seconds if options.seconds else None

    def cases(self, limit=sys.maxsize):
        """The numbers of the cases to try."""
        if self.options.case is not None:
            yield self.options.case
            return
        case = 0
        while case < min(limit, self.options.count or limit) and not (self.end and time.monotonic() >= self.end):
            yield case
            case += 1

    def count(self, kind):
        self.counts[kind] += 1

    def tell(self, case, problem):
        self.told += 1
        print("  FAILED: %s" % problem)
        if case is not None:
            print("  to repeat it: scripts/prove %s --seed %d --case %d" % (self.part, self.seed, case))
        sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--count", type=int)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--case", type=int)
    options = parser.parse_args()
    # Everything is made in one folder, which is gone afterwards whatever happens.
    tempfile.tempdir = tempfile.mkdtemp(prefix="pinline-prove-")
    atexit.register(shutil.rmtree, tempfile.tempdir, True)
    Home.program, Home.shim = os.path.realpath(options.program), tempfile.tempdir + "/calls.so"
    source = os.path.join(os.path.dirname(os.path.realpath(__file__)), "calls.c")
    compiler = next((name for name in ("cc", "clang", "gcc") if shutil.which(name)), None) or sys.exit("a C compiler is missing")
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", Home.shim, source], check=True)
    prover = Prover(options)
    print("%s: seed %d" % (prover.part, prover.seed))
    PARTS[prover.part].run(prover)
    kinds = ", ".join("%s %d" % pair for pair in sorted(prover.counts.items()))
    print("  %d cases (%s), %d failed" % (sum(prover.counts.values()), kinds, prover.told))
    sys.exit(1 if prover.told else 0)


main()
