"""Reads an exported log as C2SP's tlog-tiles, tlog-checkpoint and signed-note have it, with nothing of Pinline's: whether the
entries are those that the tiles and the signed checkpoint vouch for."""
import base64, hashlib, json, os

import ed25519


class Damaged(Exception):
    pass


def leaf(entry):
    return hashlib.sha256(b"\0" + entry).digest()


def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def root(hashes):
    """RFC 6962, 2.1."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    split = 1 << ((len(hashes) - 1).bit_length() - 1)
    return node(root(hashes[:split]), root(hashes[split:]))


def tile(folder, kind, index, width):
    parts = ["%03d" % (index % 1000)]
    while index >= 1000:
        index //= 1000
        parts.insert(0, "x%03d" % (index % 1000))
    name = "/".join(["tile", kind, *parts]) + ("" if width == 256 else ".p/%d" % width)
    try:
        return open(os.path.join(folder, name), "rb").read()
    except OSError:
        raise Damaged(name)


def entries(folder, size):
    found = []
    for start in range(0, size, 256):
        width = min(256, size - start)
        data, place = tile(folder, "entries", start // 256, width), 0
        for _ in range(width):
            length = int.from_bytes(data[place:place + 2], "big")
            found.append(data[place + 2:place + 2 + length])
            if place + 2 + length > len(data):
                raise Damaged("an entry is cut off")
            place += 2 + length
        if place != len(data):
            raise Damaged("bytes after the last entry")
    return found


def checkpoint(folder, key_line):
    """Origin, size and root, which the key signed."""
    try:
        note = open(os.path.join(folder, "checkpoint"), "rb").read().decode()
        name, key_id, key = key_line.strip().split("+", 2)
        public = base64.b64decode(key, validate=True)
        text, signatures = note.split("\n\n", 1)
        origin, size, root_text = text.split("\n")
        expected = hashlib.sha256(name.encode() + b"\n" + public).digest()[:4]
        if expected.hex() != key_id or public[0] != 1 or str(int(size)) != size:
            raise Damaged("key or size")
        for line in signatures.splitlines():
            dash, signer, encoded = line.split(" ")
            signature = base64.b64decode(encoded, validate=True)
            if dash == "\u2014" and signer == name == origin and signature[:4] == expected:
                if ed25519.verify(public[1:], (text + "\n").encode(), signature[4:]):
                    return origin, int(size), base64.b64decode(root_text, validate=True)
    except (OSError, ValueError) as error:
        raise Damaged("checkpoint: %s" % type(error).__name__)
    raise Damaged("nobody known signed it")


def check(folder, key_line):
    """The entries as objects, in order; raises Damaged."""
    origin, size, signed = checkpoint(folder, key_line)
    raw = entries(folder, size)
    hashes = [leaf(entry) for entry in raw]
    level, below = 0, hashes
    while below:
        for start in range(0, len(below), 256):
            part = below[start:start + 256]
            if tile(folder, str(level), start // 256, len(part)) != b"".join(part):
                raise Damaged("a tile of level %d" % level)
        below = [root(below[start:start + 256]) for start in range(0, len(below) // 256 * 256, 256)]
        level += 1
    if root(hashes) != signed:
        raise Damaged("root")
    found = [json.loads(entry) for entry in raw]
    for number, (entry, data) in enumerate(zip(found, raw)):
        again = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        if entry["sequence"] != number or entry["origin"] != origin or again != data:
            raise Damaged("entry %d" % number)
    return found
