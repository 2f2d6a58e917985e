"""`kill -9`, and a disk that is full, at each call of an import that changes a file: of a first one, of one whose rows do not all wait in
memory, of a nightly one, and of an undoing. The roster of before or the new one is in use and whole, nothing stays of the other, no
family is in clear anywhere, and it can be done again."""
import errno

import errors

KINDS = [(errors.KILL, False), (errno.ENOSPC, True), (errno.ENOSPC, False), (errno.EIO, True)]
COMMANDS = ("import", "import-long", "import-again", "undo")


def run(prover):
    errors.run(prover, KINDS, COMMANDS)
