import CallScript
package import Diagnostics
package import Terminal

/// Confirms who is at the console. Sign-in will enter here and nowhere else.
package enum OperatorPrompt {
  /// Asks for the operator's name; Enter alone takes `account`, the name of the system's account. Nil if the input is gone.
  package static func confirm(account: String, reader: any LineReader, output: Output, language: Language) -> String? {
    let talk = Talk(language: language, reader: reader, output: output, isPlain: false, isScripted: false)
    while true {
      var question = Question(Greeting.confirmName(account: account).in(language))
      question.isRecorded = false
      question.commands = { [StyledText(Greeting.nameHelp(account: account).in(language), .bold)] }
      switch try? talk.ask(question) {
      case .gone, .interrupted, nil: return nil
      case .line(let typed), .command(let typed):
        if EverydayWord.leaves(typed) { return nil }
        let name = typed.isEmpty || agrees(typed) ? account : typed
        if accepts(name) { return name }
        talk.tell(Greeting.badName, .bad)
      }
    }
  }

  /// Whether what was typed agrees with the account's name. *Si* is a name.
  private static func agrees(_ typed: String) -> Bool { YesOrNo(typed: typed) == .yes && typed.lowercased() != "si" }

  /// Whether a name may stand in the log: letters and what joins them, on one line of at most 60 characters, and no command. Nothing in it is
  /// invisible, so that no two names look the same.
  package static func accepts(_ name: String) -> Bool {
    name.count <= 60 && !name.hasPrefix("/") && name.contains(where: \.isLetter)
      && name.unicodeScalars.allSatisfy(isVisible)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .otherPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .finalPunctuation, .connectorPunctuation:
      true
    default: scalar == " "
    }
  }
}
