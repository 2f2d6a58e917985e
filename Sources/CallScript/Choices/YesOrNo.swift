import Diagnostics

/// *Yes* and *no* as people type them, in either language.
package enum YesOrNo: Hashable, Sendable {
  case yes, no

  /// The letter that *yes* begins with.
  static func letter(in language: Language) -> String {
    switch language {
    case .english: "y"
    case .spanish: "s"
    }
  }

  /// What a word says; nil for any other.
  package init?(typed: String) {
    switch typed.lowercased() {
    case "y", "yes", "s", "si", "sí", "ok": self = .yes
    case "n", "no": self = .no
    default: return nil
    }
  }
}

// What *yes* and *no* pick where the question can be answered so: the choice that goes on, and the one that does not.

extension JoinChoice {
  package static var onYes: Self? { .joins }
  package static var onNo: Self? { .cannot }
}

extension InterpreterChoice {
  package static var onNo: Self? { Self.none }
}

extension SightChoice {
  package static var onYes: Self? { .seen }
  package static var onNo: Self? { .noVideo }
}

extension CounterSightChoice {
  package static var onYes: Self? { .seen }
}

extension UnbrokenChoice {
  package static var onYes: Self? { .unbroken }
  package static var onNo: Self? { .broken }
}

extension StillSeenChoice {
  package static var onYes: Self? { .still }
  package static var onNo: Self? { .away }
}

extension StillAtCounterChoice {
  package static var onYes: Self? { .still }
  package static var onNo: Self? { .away }
}

extension OtherIDChoice {
  package static var onYes: Self? { .another }
  package static var onNo: Self? { Self.none }
}

extension Attestation {
  package static var onYes: Self? { .passed }
}

extension CounterAttestation {
  package static var onYes: Self? { .passed }
}

extension ReadyChoice {
  package static var onYes: Self? { .show }
}

extension MisreadChoice {
  package static var onYes: Self? { .showAgain }
  package static var onNo: Self? { .close }
}

extension SiblingChoice {
  package static var onYes: Self? { .sibling }
  package static var onNo: Self? { .no }
}

extension ConfirmChoice {
  package static var onYes: Self? { .sure }
  package static var onNo: Self? { .back }
}

extension HoldChoice {
  package static var onYes: Self? { .still }
  package static var onNo: Self? { .away }
}

extension DoneChoice {
  package static var onYes: Self? { .done }
}

extension AgainChoice {
  package static var onYes: Self? { .again }
}
