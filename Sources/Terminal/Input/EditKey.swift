import CLibEdit

/// The characters by which libedit is told what to do: control characters as everyone knows them, and some beyond ASCII
/// that no terminal can send, since `KeyDecoder` lets none through.
enum EditKey {
  static let tab: Unicode.Scalar = "\u{09}"
  static let clearScreen: Unicode.Scalar = "\u{0C}"
  static let clearLine: Unicode.Scalar = "\u{15}"
  static let searchBack: Unicode.Scalar = "\u{12}"
  static let searchForth: Unicode.Scalar = "\u{13}"
  static let escape: Unicode.Scalar = "\u{1B}"
  /// libedit takes text in only while it carries out a key: this one.
  static let insert: Unicode.Scalar = "\u{85}"

  private static let deleteNext: Unicode.Scalar = "\u{80}"
  private static let wordLeft: Unicode.Scalar = "\u{81}"
  private static let wordRight: Unicode.Scalar = "\u{82}"
  private static let deleteWordLeft: Unicode.Scalar = "\u{83}"
  private static let deleteWordRight: Unicode.Scalar = "\u{84}"

  /// The character for a key; nil for the two that only the menu knows.
  static func scalar(for key: NamedKey) -> Unicode.Scalar? {
    switch key {
    case .up: "\u{10}"
    case .down: "\u{0E}"
    case .left: "\u{02}"
    case .right: "\u{06}"
    case .home: "\u{01}"
    case .end: "\u{05}"
    case .delete: deleteNext
    case .wordLeft: wordLeft
    case .wordRight: wordRight
    case .deleteWordLeft: deleteWordLeft
    case .deleteWordRight: deleteWordRight
    case .backTab, .escape: nil
    }
  }

  /// Binds them all. What is unassigned would bring a deleted answer back (Ctrl-Y), let control characters into a line
  /// (Ctrl-V), or wait for a second key (Ctrl-X).
  static func bind(in editor: OpaquePointer, insertSlot: Int32) {
    let functions: KeyValuePairs<Unicode.Scalar, String> = [
      searchBack: "em-inc-search-prev", searchForth: "em-inc-search-next", clearLine: "em-kill-line",
      "\u{17}": "ed-delete-prev-word", deleteNext: "ed-delete-next-char", wordLeft: "ed-prev-word",
      wordRight: "em-next-word", deleteWordLeft: "ed-delete-prev-word", deleteWordRight: "em-delete-next-word",
      "\u{07}": "ed-unassigned", tab: "ed-unassigned", "\u{0F}": "ed-unassigned", "\u{11}": "ed-unassigned",
      "\u{16}": "ed-unassigned", "\u{18}": "ed-unassigned", "\u{19}": "ed-unassigned", "\u{1D}": "ed-unassigned",
    ]
    for (key, function) in functions { _ = unsafe editor_bind(editor, key.value, function) }
    _ = unsafe editor_bind_slot(editor, insert.value, insertSlot)
  }
}
