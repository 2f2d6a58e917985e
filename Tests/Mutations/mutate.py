"""Makes small changes in the core and says which test notices each. Run by scripts/mutate."""

import os
import re
import sys
import time
from zlib import crc32

from runs import Runs, who
from scratch import Scratch
from survivors import known_survivors

# What keeps a PIN from whoever may not have it is changed in every way, always.
PROOFS = ["Verification/Procedure/Clearance.swift", "Verification/Procedure/Evidence.swift",
          "Verification/Procedure/EvidenceFold.swift", "Verification/Procedure/ProcedureLimits.swift",
          "Verification/Procedure/Stage.swift", "Ledger/Log/Receipt.swift", "Matching/Completeness.swift",
          "Matching/ClaimedRecord.swift", "Records/Guardianship.swift"]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def chosen(changes, words):
    """The changes in files whose path holds one of the words, or with `all` all; where a fraction such as 1/5 follows, that
    share of them. Without words all of the proofs and a fifth of the others."""
    if not words:
        return [change for change in changes if change.file in PROOFS or is_drawn(change, 5)]
    *names, last = words
    if not re.fullmatch("1/[1-9][0-9]*", last):
        names, last = words, "1/1"
    return [change for change in changes
            if is_drawn(change, int(last[2:])) and (names in ([], ["all"]) or any(name in change.file for name in names))]


def is_drawn(change, share):
    """Whether a change is one of so many, the same ones whatever else is edited."""
    return crc32("\t".join(change.key).encode()) % share == 0


def main(words):
    reasons = known_survivors(os.path.join(ROOT, "Tests/Mutations/survivors.txt"))
    scratch = Scratch(ROOT)
    print(f"{len(scratch.changes)} changes; building them in {scratch.folder}", flush=True)
    changes = scratch.build()
    print(f"{len(changes)} compile; looking who comes by them", flush=True)
    runs = Runs(scratch.folder, scratch.built, len(scratch.changes))
    suites = runs.suites()
    changes = chosen(changes, words)
    noticed, lived, unreasoned, start = 0, [], 0, time.monotonic()
    for change in changes:
        name = who(runs, change, suites)
        if name and name != "nobody comes by":
            noticed += 1
        else:
            lived.append(change)
        reason = reasons.get(change.key)
        said = name if name and change not in lived else f"LIVES ({reason or name or 'no reason is given'})"
        unreasoned += change in lived and reason is None
        print(f"{change.file}:{change.line}: {change.before}\n  → {change.after}\n  {said}", flush=True)
    share = 100 * noticed / max(1, len(changes))
    print(f"\n{noticed} of {len(changes)} changes were noticed ({share:.1f} %), in {time.monotonic() - start:.0f} s;"
          f" {len(lived)} live, {unreasoned} of them without a reason:")
    for change in lived:
        if change.key not in reasons:
            print(f"\n{change.file}\n- {change.before}\n+ {change.after}")
    return 1 if unreasoned else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
