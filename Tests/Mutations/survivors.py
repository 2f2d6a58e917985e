"""The list of changes that may live, each with the reason."""


def known_survivors(path):
    """Reasons by change: the file, the lines before (`-`) and after (`+`), and the reason (`=`) for all above it."""
    reasons, open_, file, before = {}, [], "", ""
    with open(path, encoding="utf-8") as lines:
        for line in map(str.rstrip, lines):
            mark, text = line[:1], line[2:]
            if mark == "-":
                before = text
            elif mark == "+":
                open_.append((file, before, text))
            elif mark == "=":
                reasons.update(dict.fromkeys(open_, text))
                open_ = []
            elif line and not line.startswith("#"):
                file = line
    if open_:
        raise SystemExit(f"mutate: no reason for {open_[0]}")
    return reasons
