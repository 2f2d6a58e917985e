"""A station in a folder of its own, on which the real program is run, with the C library's calls watched where that is wanted."""
import os, pty, select, shutil, signal, sqlite3, struct, subprocess, tempfile, time


class Watch:
    """What the watched program changed: its records, and how many calls it made."""

    HEAD = struct.Struct("<cQqqHHI")

    def __init__(self, data):
        self.records, self.calls, self.injected, place = [], 0, False, 0
        while place < len(data):
            what, inode, where, length, one, two, size = self.HEAD.unpack_from(data, place)
            place += self.HEAD.size
            first, second = data[place:place + one].decode(), data[place + one:place + one + two].decode()
            place += one + two
            content, place = data[place:place + size], place + size
            kind = what.decode()
            # A program that a signal ended does not say how many there were.
            self.calls += kind not in "OFN"
            if kind == "N":
                self.calls = where
            elif kind == "F":
                self.injected = True
            else:
                self.records.append((kind, inode, where, length, first, second, content))


class Home:
    """A user's folder with a station in it."""

    program, shim = "", ""

    def __init__(self, like=None):
        self.path = os.path.realpath(tempfile.mkdtemp(prefix="pinline-prove-"))
        self.log = tempfile.mktemp(prefix="pinline-prove-calls-")
        # What no file of the station may hold.
        self.secrets = like.secrets if like else []
        if like:
            shutil.copytree(like.path, self.path, dirs_exist_ok=True)

    def drop(self):
        shutil.rmtree(self.path, ignore_errors=True)

    def keep(self):
        """Takes it out of what is gone in the end; says where it is."""
        beside = os.path.dirname(tempfile.gettempdir())
        return shutil.move(self.path, "%s/failed-%s" % (beside, os.path.basename(self.path)))

    def clear(self):
        """A file of the station that holds anything of a family in clear; None for none."""
        for folder, _, names in os.walk(self.path + "/station"):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    found = file.read()
                # What all begin with is looked for first: searching for each takes long.
                if b"Kanarie" in found and any(secret in found for secret in self.secrets):
                    return name
        return None

    def environment(self, extra):
        own = {
            "HOME": self.path, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "PINLINE_HOME": self.path + "/station",
        }
        return own | extra

    def run(self, *words, given="", **extra):
        try:
            done = subprocess.run(
                [self.program, *words], env=self.environment(extra), cwd=self.path, input=given.encode(),
                capture_output=True, timeout=60)
        except subprocess.TimeoutExpired:
            return 124, "", "did not end within a minute"
        return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")

    def must(self, *words, given="", **extra):
        code, said, errors = self.run(*words, given=given, **extra)
        if code:
            raise SystemExit("%s: %d %s" % (" ".join(words), code, errors))
        return said

    def watched(self, act, **extra):
        """What an action, run under watch, came to: its own result, and the watch."""
        extra |= {"LD_PRELOAD": self.shim, "PROVE_ROOT": self.path, "PROVE_RECORD": self.log}
        result = act(self, extra)
        with open(self.log, "rb") as log:
            watch = Watch(log.read())
        os.unlink(self.log)
        return result, watch

    def call(self, caller, extra):
        """A whole call on a terminal, typed ahead as far as can be, to the PIN on the screen; there the program is ended."""
        process, terminal = pty.fork()
        if process == 0:
            os.execve(self.program, [self.program, "open", "--operator", "Ana Ruiz"], self.environment(extra))
        lines = ["c v w", caller["student number"], caller["you"], caller["you are the child's"], ""]
        for item in ITEMS:
            lines += [caller[item]] + ([""] if item == "address" and caller["asks for a unit"] else [])
        for line in lines + ["", "p", caller["on your ID"], "y", ""]:
            os.write(terminal, line.encode() + b"\r")
        shown = self.heard(terminal, 8, until=b"\x1b[?1049h")
        os.kill(process, signal.SIGTERM)
        self.heard(terminal, 5)
        os.close(terminal)
        status, waited = None, 0
        while status is None and waited < 100:
            ended, how = os.waitpid(process, os.WNOHANG)
            status, waited = os.waitstatus_to_exitcode(how) if ended else None, waited + 1
            time.sleep(0 if ended else 0.1)
        if status is None:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            return 124, "", "did not end when it was told to"
        return status, shown.decode(errors="replace"), ""

    @staticmethod
    def heard(terminal, seconds, until=None):
        """What the program writes until it has written that, has ended, or has written nothing for some time."""
        heard, end = b"", time.monotonic() + seconds
        while (until is None or until not in heard) and time.monotonic() < end:
            if not select.select([terminal], [], [], 3)[0]:
                break
            try:
                more = os.read(terminal, 65536)
            except OSError:
                break
            if not more:
                break
            heard += more
        return heard

    def database(self, name="station/station.sqlite"):
        """What a database holds: entries and the roster's number, or its students; None where there is none."""
        file = "%s/%s" % (self.path, name)
        if not os.path.exists(file) or not os.path.getsize(file):
            return None
        base = sqlite3.connect(file)
        try:
            return base.execute("SELECT (SELECT count(*) FROM entry), (SELECT number FROM roster_pointer)").fetchone()
        except sqlite3.Error:
            return None
        finally:
            base.close()


ITEMS = ["birth date", "first name", "last name", "grade", "address", "phone", "contact's name", "contact's phone"]


def card(home):
    """A caller as a card has them."""
    values = {}
    for line in home.must("open", "--operator", "Ana Ruiz", given="card\n").splitlines():
        if line.startswith("  ") and "  " in line[2:]:
            name, value = line[2:].split("  ", 1)
            values[name] = value.strip()
    values["asks for a unit"] = not any(word in values["address"].lower() for word in ("apt", "unit", "#"))
    return values
