import Diagnostics
/// A choice of a call, which an observer is told of.
package protocol CallChoice: ScriptChoice, RawRepresentable<String> {
  static var list: ChoiceList { get }
  /// Whether keys pressed before it was asked are no answer to it: it ends something, or shows a PIN.
  static var dropsTypeAhead: Bool { get }
}

extension CallChoice {
  package static var dropsTypeAhead: Bool { false }
}

/// Every list of choices in a call.
package enum ChoiceList: String, Hashable, Sendable, CaseIterable {
  case channel, reason, language, interpreter, join, unbroken
  case sight, counterSight, stillSeen, stillAtCounter
  case idKind, otherID, attestation, counterAttestation
  case ready, misread, reading, lastReading
  case confirm, park, hold
  case done, sibling, abandon, leave, again

  package var choices: any CallChoice.Type {
    switch self {
    case .channel: ChannelChoice.self
    case .reason: ReasonChoice.self
    case .language: LanguageChoice.self
    case .interpreter: InterpreterChoice.self
    case .join: JoinChoice.self
    case .unbroken: UnbrokenChoice.self
    case .sight: SightChoice.self
    case .counterSight: CounterSightChoice.self
    case .stillSeen: StillSeenChoice.self
    case .stillAtCounter: StillAtCounterChoice.self
    case .idKind: IDKindChoice.self
    case .otherID: OtherIDChoice.self
    case .attestation: Attestation.self
    case .counterAttestation: CounterAttestation.self
    case .ready: ReadyChoice.self
    case .misread: MisreadChoice.self
    case .reading: ReadingChoice.self
    case .lastReading: LastReadingChoice.self
    case .confirm: ConfirmChoice.self
    case .park: ParkChoice.self
    case .hold: HoldChoice.self
    case .done: DoneChoice.self
    case .sibling: SiblingChoice.self
    case .abandon: AbandonChoice.self
    case .leave: LeaveChoice.self
    case .again: AgainChoice.self
    }
  }
}

/// What was picked from a list.
package struct Chosen: Hashable, Sendable {
  package let list: ChoiceList
  /// The choice's own name, for what is kept.
  package let name: String
  /// What can be typed for it in every language.
  package let key: String

  package init<Choice: CallChoice>(_ choice: Choice) {
    list = Choice.list
    name = choice.rawValue
    key = choice.key
  }

  /// The choice of that name; nil where the list has none.
  package init?(_ list: ChoiceList, named name: String) {
    func choice<Choice: CallChoice>(of _: Choice.Type) -> Chosen? { Choice(rawValue: name).map { Chosen($0) } }
    guard let chosen = choice(of: list.choices) else { return nil }
    self = chosen
  }

  /// The choice itself, if it is of that list.
  package func `as`<Choice: CallChoice>(_: Choice.Type) -> Choice? {
    list == Choice.list ? Choice(rawValue: name) : nil
  }
}
