import Glibc

/// How Pinline may use what it talks to.
package enum TerminalKind: Hashable, Sendable {
  /// A terminal that moves its cursor: editing, hints, colours.
  case full
  /// A terminal to which lines are only ever added, for screen readers and dumb terminals: no escape is written but those that
  /// wipe a call, and that switch to a PIN's own screen and wipe it, where they are understood.
  case plain
  /// No terminal at both ends.
  case pipe
}

/// Why a terminal only ever has lines added.
package enum PlainReason: Hashable, Sendable, CaseIterable {
  /// `--plain`.
  case asked
  /// `ACCESSIBLE` is set.
  case accessible
  /// `TERM` is `dumb` or missing: nothing can be hidden there again, so no PIN is shown.
  case dumb
}

/// What a terminal, its user and the environment allow.
package struct TerminalTraits: Hashable, Sendable {
  /// What it can do.
  package let kind: TerminalKind
  /// Whether colours may be used. Bold, dim and reverse are no colours.
  package let hasColour: Bool
  /// Whether it can be told to wipe what it shows.
  package let canErase: Bool
  /// Whether it keeps what stood on its screens: GNU screen has one screen as it comes, and no way to wipe its scrollback.
  package let keepsScreens: Bool
  /// Why it is plain; nil where it is not.
  package let plainReason: PlainReason?
  /// Whether it may ring for a prompt.
  let canRing: Bool
  /// Whether it is told where prompts are, and to show what stands under a line all at once.
  let takesMarks: Bool

  /// Whether it turns what is read from the right itself, and cannot be told to leave that to Pinline.
  let turnsText: Bool

  /// Traits as given; colours and marks only where escapes are written at all, and no sound but of a terminal.
  package init(
    kind: TerminalKind, hasColour: Bool = true, canErase: Bool = false, canRing: Bool = true, takesMarks: Bool = false,
    keepsScreens: Bool = false, plainReason: PlainReason? = nil, turnsText: Bool = false
  ) {
    self.kind = kind
    self.keepsScreens = keepsScreens
    self.turnsText = turnsText && kind == .full
    self.plainReason = kind == .plain ? plainReason : nil
    self.canRing = canRing && kind != .pipe
    self.takesMarks = takesMarks && kind == .full
    self.hasColour = hasColour && kind == .full
    self.canErase = kind == .full || kind == .plain && canErase
  }

  /// Finds out. `--plain`, a non-empty `ACCESSIBLE`, and `TERM` that is `dumb` or missing make a terminal plain; a
  /// non-empty `NO_COLOR` takes away colour only, `PINLINE_BELL=off` the bell, and `PINLINE_RTL` says who turns Arabic text.
  /// - Parameters:
  ///   - plain: whether plain output was asked for on the command line.
  ///   - inputIsTerminal: standard input, unless told.
  ///   - outputIsTerminal: standard output, unless told.
  ///   - environment: the value of a variable; the process's own unless told.
  package static func detect(
    plain: Bool = false, inputIsTerminal: Bool = isatty(STDIN_FILENO) == 1,
    outputIsTerminal: Bool = isatty(STDOUT_FILENO) == 1, environment: (String) -> String? = processEnvironment
  ) -> TerminalTraits {
    func isSet(_ name: String) -> Bool { environment(name)?.isEmpty == false }
    guard inputIsTerminal, outputIsTerminal else { return TerminalTraits(kind: .pipe) }
    let keepsScreens = isSet("STY") && !isSet("TMUX")
    let canRing = environment("PINLINE_BELL") != "off"
    let isDumb = !isSet("TERM") || environment("TERM") == "dumb"
    if plain || isSet("ACCESSIBLE") || isDumb {
      return TerminalTraits(
        kind: .plain, canErase: !isDumb, canRing: canRing, keepsScreens: keepsScreens,
        plainReason: isDumb ? .dumb : plain ? .asked : .accessible)
    }
    return TerminalTraits(
      kind: .full, hasColour: !isSet("NO_COLOR"), canRing: canRing,
      takesMarks: TerminalAnswer.isModern(environment("TERM")), keepsScreens: keepsScreens,
      turnsText: turnsText(environment))
  }

  /// Terminals that go by Unicode's algorithm whatever they are told; any other by the user's word (`PINLINE_RTL=terminal`).
  private static func turnsText(_ environment: (String) -> String?) -> Bool {
    switch environment("PINLINE_RTL") {
    case "terminal": true
    case "console": false
    default:
      environment("KONSOLE_VERSION") != nil || environment("MLTERM") != nil
        || environment("TERM_PROGRAM") == "Apple_Terminal"
        || ["putty", "konsole", "mlterm"].contains { environment("TERM")?.hasPrefix($0) == true }
    }
  }

  /// Whether the terminal is said to know more signs than ASCII's, by the locale.
  package static func speaksUTF8(environment: (String) -> String? = processEnvironment) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    let name = locale.uppercased()
    return name.contains("UTF-8") || name.contains("UTF8")
  }

  /// A variable of the process's environment.
  package static func processEnvironment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
