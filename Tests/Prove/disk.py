"""A disk as a file system may leave it when the power goes: what was synced is there; of the rest of each file any part, in sectors;
of the folders' changes those up to some moment."""
import os

SECTOR = 512


class File:
    def __init__(self, content=b""):
        self.synced, self.now, self.pending = bytes(content), bytearray(content), []

    def change(self, what, place, length, content):
        self.pending.append((what, place, length, content))
        self.apply(self.now, what, place, length, content)

    @staticmethod
    def apply(held, what, place, length, content):
        if what == "T":
            del held[length:]
            held.extend(bytes(length - len(held)))
        else:
            held.extend(bytes(max(0, place - len(held))))
            held[place:place + len(content)] = content

    def sync(self):
        self.synced, self.pending = bytes(self.now), []

    def after_cut(self, random):
        held = bytearray(self.synced)
        kept = random.choice((0, 0.5, 0.9, 1))
        for what, place, length, content in self.pending:
            if random.random() >= kept:
                continue
            if what == "T" or random.random() < 0.7:
                self.apply(held, what, place, length, content)
                continue
            for start in range(0, len(content), SECTOR):
                if random.random() < 0.5:
                    self.apply(held, "W", place + start, 0, content[start:start + SECTOR])
        return bytes(held)


class Disk:
    """`syncs` is false for the control: a disk that forgets what it was told to keep."""

    def __init__(self, root, syncs=True):
        self.root, self.syncs = root, syncs
        self.files, self.names, self.synced_names, self.moves = {}, {}, {}, []
        for folder, _, files in os.walk(root):
            self.names[folder] = None
            for name in files:
                path = os.path.join(folder, name)
                inode = os.stat(path).st_ino
                with open(path, "rb") as file:
                    self.files[inode] = File(file.read())
                self.names[path] = inode
        self.synced_names = dict(self.names)

    def take(self, record):
        what, inode, place, length, one, two, content = record
        if what in "WT":
            self.files[inode].change(what, place, length, content)
        elif what == "S" and self.syncs:
            if one in self.names and self.names[one] is None:
                self.sync_folder(one)
            elif inode in self.files:
                self.files[inode].sync()
        elif what == "A" and self.syncs:
            for file in self.files.values():
                file.sync()
            self.synced_names, self.moves = dict(self.names), []
        elif what == "C":
            self.files[inode] = File()
            self.move(((one, inode),))
        elif what == "M":
            self.move(((one, None),))
        elif what == "U":
            self.move(((one, False),))
        elif what == "L":
            self.move(((two, self.names[one]),))
        elif what == "R":
            moved = [(path, held) for path, held in self.names.items() if path == one or path.startswith(one + "/")]
            self.move([(two + path[len(one):], held) for path, held in moved] + [(path, False) for path, _ in moved])

    def move(self, changes):
        self.moves.append(changes)
        self.rename(self.names, changes)

    @staticmethod
    def rename(names, changes):
        for path, held in changes:
            if held is False:
                names.pop(path, None)
            else:
                names[path] = held

    def sync_folder(self, folder):
        """A folder's changes, in their order; a change of two folders is one."""
        kept = []
        for changes in self.moves:
            if any(os.path.dirname(path) == folder for path, _ in changes):
                self.rename(self.synced_names, changes)
            else:
                kept.append(changes)
        self.moves = kept

    def whole(self):
        """Every file as the running program sees it."""
        return {path: None if held is None else bytes(self.files[held].now) for path, held in self.names.items()}

    def after_cut(self, random):
        """Every file as it may be found; None for a folder."""
        names = dict(self.synced_names)
        for changes in self.moves[:random.choice((0, len(self.moves), random.randint(0, len(self.moves))))]:
            self.rename(names, changes)
        contents = {inode: file.after_cut(random) for inode, file in self.files.items()}
        found = {path: None if held is None else contents[held] for path, held in names.items()}
        # What lies in a folder that is not there cannot be reached.
        return {path: held for path, held in found.items() if path == self.root or self.reached(path, found)}

    def reached(self, path, found):
        while path != self.root:
            path = os.path.dirname(path)
            if path not in found:
                return False
        return True


def lay(image, root, folder):
    """Writes an image of `root` into another folder."""
    for path in sorted(image):
        target, content = folder + path[len(root):], image[path]
        if content is None:
            os.makedirs(target, mode=0o700, exist_ok=True)
            os.chmod(target, 0o700)
        else:
            with open(target, "wb") as file:
                file.write(content)
            os.chmod(target, 0o400 if ".key" in os.path.basename(target) else 0o600)
