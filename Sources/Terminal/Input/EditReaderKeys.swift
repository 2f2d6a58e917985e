import Files
import CLibEdit
import Glibc

/// Text on its way into libedit's line.
struct PendingInsertion {
  /// How many characters before the cursor it takes the place of.
  var deleting = 0
  /// Whether it takes the place of the whole line.
  var replacesLine = false
  var text = ""
}

/// What a line begins with, on its way.
enum InitialText {
  case none, coming, standing
}

/// From keys to what libedit is told.
extension EditReader {
  /// libedit's buffer before it would have to grow, and leave the old one in memory.
  private static let longestLine = 1000

  /// The next character for libedit; nil to give the line up.
  func nextScalar() -> Unicode.Scalar? {
    // libedit asks for the first character when it has drawn the prompt and nothing else.
    if endsPrompt { drawn += output.bytes(of: .lineBegins) }
    endsPrompt = false
    while true {
      while !keys.isEmpty {
        if let scalar = scalar(for: keys.removeFirst()) { return scalar }
      }
      draw()
      let rest = decoder.patience.map { max(0, $0 - idle.silence) }
      let tick = rest ?? (request.status().isEmpty ? nil : 1000)
      switch wait.next(within: idle.left(within: tick)) {
      case .timeout:
        if idle.isOver { return end(with: .idle) }
        if idle.warns() { output.ring() }
        keys += decoder.settle(after: idle.silence)
      case .input:
        idle.begin()
        guard let bytes = Descriptor.read(STDIN_FILENO, limit: 4096), !bytes.isEmpty else { return end(with: .hangup) }
        let pressed = decoder.take(bytes)
        keyCount += pressed.count
        keys += pressed
      case .interrupt:
        decoder.interrupt()
        menu = nil
        if lineLength == 0 { return end(with: .interrupted) }
        keys = [.scalar(EditKey.clearLine)]
      case .end: return end(with: .hangup)
      case .suspend: suspend()
      case .resize: redraw()
      }
    }
  }

  private func end(with result: LineResult) -> Unicode.Scalar? {
    ending = result
    return nil
  }

  /// What libedit is told for a key; nil if that is nothing.
  private func scalar(for key: KeyDecoder.Key) -> Unicode.Scalar? {
    // libedit's search has the keyboard to itself.
    if isSearching { return searchScalar(for: key) }
    switch key {
    case .scalar(EditKey.tab): return complete(by: 1)
    case .named(.backTab): return menu == nil ? beep() : complete(by: -1)
    case .named(.down) where menu != nil: return complete(by: 1)
    case .named(.up) where menu != nil: return complete(by: -1)
    case .named(.escape): return closeMenu()
    case .scalar, .named, .paste: break
    }
    if menu?.selected != nil { menu = nil }
    if let replaced = replacement(for: key) { return replaceLine(with: replaced) }
    switch key {
    case .paste(let text): return insert(String(text.unicodeScalars.prefix(room)))
    case .named(.right), .named(.end), .scalar("\u{05}"), .scalar("\u{06}"):
      if !offered.isEmpty { return insert(offered) }
    case .scalar(EditKey.searchBack), .scalar(EditKey.searchForth):
      if request.history == .none { return beep() }
    case .scalar(EditKey.clearScreen): isStale = true
    case .scalar(let scalar) where scalar.value >= 0x20 && scalar.value != 0x7F:
      if room == 0 { return beep() }
      if let pair = composition(with: scalar) { return insert(pair, deleting: 1) }
    case .scalar, .named: break
    }
    switch key {
    case .scalar(let scalar): return scalar
    case .named(let named): return EditKey.scalar(for: named)
    case .paste: return nil
    }
  }

  /// What takes the place of the text that the line began with: whatever is typed first, unless it edits.
  private func replacement(for key: KeyDecoder.Key) -> String? {
    let was = initial
    initial = was == .coming ? .standing : .none
    guard was == .standing else { return nil }
    switch key {
    case .paste(let text): return String(text.unicodeScalars.prefix(Self.longestLine))
    case .scalar(let scalar) where scalar.value >= 0x20 && scalar.value != 0x7F: return String(scalar)
    case .scalar, .named: return nil
    }
  }

  private func searchScalar(for key: KeyDecoder.Key) -> Unicode.Scalar? {
    switch key {
    case .scalar(let scalar): scalar
    case .named(let named): EditKey.scalar(for: named) ?? EditKey.escape
    case .paste: nil
    }
  }

  private var room: Int { max(0, Self.longestLine - lineLength) }

  private func beep() -> Unicode.Scalar? {
    drawn.append(0x07)
    return nil
  }

  /// The letter before the cursor and a mark as one character, if there is one: libedit draws no other marks.
  private func composition(with mark: Unicode.Scalar) -> String? {
    guard mark.value > 0x2FF else { return nil }
    let (scalars, cursor) = line
    guard cursor > 0, scalars.indices.contains(cursor - 1) else { return nil }
    let pair = String(String.UnicodeScalarView([scalars[cursor - 1], mark])).composed
    return pair.unicodeScalars.count == 1 ? pair : nil
  }

  // MARK: The insert key

  private func insert(_ text: String, deleting count: Int = 0) -> Unicode.Scalar? {
    pending = PendingInsertion(deleting: count, text: text)
    return EditKey.insert
  }

  private func replaceLine(with text: String) -> Unicode.Scalar? {
    pending = PendingInsertion(replacesLine: true, text: text)
    return EditKey.insert
  }

  /// Does what the insert key is pressed for.
  func insertPending() -> editor_reaction {
    defer { pending = PendingInsertion() }
    isStale = true
    guard let editor = unsafe editor else { return EDITOR_BEEP }
    if pending.replacesLine {
      let (scalars, cursor) = line
      unsafe editor_move(editor, Int32(clamping: scalars.count - cursor))
      unsafe editor_delete(editor, Int32(clamping: scalars.count))
    } else {
      unsafe editor_delete(editor, Int32(clamping: pending.deleting))
    }
    let text = OutputFilter.clean(pending.text.composed)
    if text.isEmpty { return EDITOR_REFRESH }
    return unsafe editor_insert(editor, EditPrompt.scalars(text)) ? EDITOR_REFRESH : EDITOR_BEEP
  }

  // MARK: Completion

  /// Tab: the only thing that the line could become; what is common to several, and the menu; then one after the other.
  private func complete(by step: Int) -> Unicode.Scalar? {
    let typed = lineText
    if typed.isEmpty, !request.aid.isEmpty {
      showsAid.toggle()
      return nil
    }
    // What was typed since the menu was drawn narrows it first.
    if var open = menu, open.selected != nil || open.typed == typed {
      let text = open.move(by: step)
      menu = open
      return replaceLine(with: text)
    }
    menu = nil
    let candidates = request.complete(typed)
    guard let first = candidates.first else { return beep() }
    if candidates.count == 1 { return first.text == typed ? beep() : replaceLine(with: first.text + " ") }
    menu = CompletionMenu(typed: typed, candidates: candidates)
    let common = CompletionMenu.commonPrefix(of: candidates)
    return common.count > typed.count ? replaceLine(with: common) : nil
  }

  /// Esc: no aid and no menu, and what was typed before one was chosen from it.
  private func closeMenu() -> Unicode.Scalar? {
    showsAid = false
    guard let open = menu else { return nil }
    menu = nil
    return open.selected == nil ? nil : replaceLine(with: open.typed)
  }
}
