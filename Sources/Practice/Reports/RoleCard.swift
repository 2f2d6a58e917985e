import CallScript
import Diagnostics
package import Records

/// The caller's part on a card, for whoever plays it in their own words: who they are, what they say, how they behave, when something
/// happens. What the records say, how the call has to end and what is a good reply is not in it.
package struct RoleCard: Sendable {
  /// Something that comes in the call.
  package enum Event: Hashable, Sendable {
    /// Something goes wrong on the line, once.
    case incident(When, Scenario.Incident.Event)
    /// Now and then what is said comes with gaps, late or not whole.
    case badLine
    /// The caller presses, until something is replied.
    case presses(When, says: String)
    /// The caller says this in their own way.
    case says(When, String)
    /// Once something was found to differ, this is corrected to that.
    case corrects(Item, to: String)
    /// Another document is shown when one is asked for; or there is none.
    case showsAnother(IDCard), hasNoOther
    case misreadsPIN
    case admits
  }

  /// When something comes.
  package enum When: Hashable, Sendable {
    /// As the call comes in, and as the caller calls again.
    case ringing, callingAgain
    /// As soon as the operator said this, in the caller's language.
    case hearing(String)
  }

  /// Who plays, and whom they claim to be.
  package let caller: Cast.Person, claims: Cast.Person
  package let call: Scenario.Call
  package let camera: Scenario.Camera
  /// What is held up; nil where it does not come to that.
  package let document: IDCard?
  /// The child, and the one who is asked for afterwards.
  package let first: Part, second: Part?

  /// What is said and comes about one child.
  package struct Part: Sendable {
    package let child: PersonName
    /// The student's number, where the caller knows it.
    package let number: StudentID?
    /// What is said to each question, and whether it is right.
    package let answers: [(item: Item, says: String, isRight: Bool)]
    package let events: [Event]
  }

  package init(_ scenario: Scenario, cast: Cast, today: CivilDate) {
    let caller = SimulatedCaller(scenario, cast: cast, today: today)
    let come = ScenarioLines.all(of: scenario)
    (self.caller, claims) = (cast.caller, cast.claimed)
    (call, camera) = (scenario.call, scenario.camera)
    document = come.contains(.id) && scenario.camera == .on ? cast.card(scenario.document, today: today) : nil
    first = Part(cast, come, caller, Self.events(scenario, cast, come, caller))
    guard scenario.people.asksForSibling else {
      second = nil
      return
    }
    caller.goOnToSibling()
    let again = ScenarioLines.ofSibling(in: scenario)
    second = Part(cast, again, caller, CardMoments(scenario, cast, again, caller).events)
  }

  private static func events(
    _ scenario: Scenario, _ cast: Cast, _ come: [ScriptLine], _ caller: SimulatedCaller
  ) -> [Event] {
    let later = scenario.later.keys.sorted().map { item in
      Event.corrects(item, to: cast.answer(item, child: 0, scenario.later[item] ?? .right, in: caller.heardIn).said)
    }
    let asksForOther = come.contains { Cue($0) == .idAgain }
    let other = scenario.otherDocument.map { Event.showsAnother(cast.card($0, today: caller.today)) } ?? .hasNoOther
    return (scenario.isBadLine ? [.badLine] : []) + CardMoments(scenario, cast, come, caller).events
      + (scenario.people.admits ? [.admits] : []) + later + (asksForOther ? [other] : [])
      + (scenario.misreads ? [.misreadsPIN] : [])
  }
}

extension RoleCard.Part {
  fileprivate init(_ cast: Cast, _ come: [ScriptLine], _ caller: SimulatedCaller, _ events: [RoleCard.Event]) {
    let (child, scenario) = (cast.child(caller.childNumber), caller.scenario)
    self.child = child?.name ?? cast.claimed.name
    number = scenario.people.knowsNumber ? child?.id : nil
    let asked = Item.allCases.filter { item in
      come.contains { $0 == .item(item) } || (item <= .lastName && come.contains(.childBirth))
    }
    answers = asked.map { ($0, caller.spoken($0).said, (scenario.knows[$0] ?? .right) == .right) }
    self.events = events
  }
}

/// What comes at a line of the operator's, in the order of a call.
private struct CardMoments {
  private var found: [(place: Int, event: RoleCard.Event)] = []
  private let come: [ScriptLine]
  private let caller: SimulatedCaller

  init(_ scenario: Scenario, _ cast: Cast, _ come: [ScriptLine], _ caller: SimulatedCaller) {
    (self.come, self.caller) = (come, caller)
    let isFirst = caller.childNumber == 0
    let fill = cast.filling(
      scenario, reference: SheetText.reference.in(caller.heardIn), child: caller.childNumber)
    let lines = isFirst ? scenario.lines : scenario.siblingLines
    for cue in Cue.allCases where cue.item == nil && cue != .callsAgain {
      if let line = lines[cue] { add(cue) { .says($0, fill(line, caller.said(at: cue))) } }
    }
    guard isFirst else { return }
    for incident in scenario.incidents {
      add(incident.at) { .incident($0, incident.event) }
      guard incident.event == .dropped, let line = scenario.lines[.callsAgain], let place = found.last?.place
      else { continue }
      found.append((place, .says(.callingAgain, fill(line, nil))))
    }
    for moment in scenario.moments { add(moment.at) { .presses($0, says: fill(moment.says, nil)) } }
  }

  /// Of what comes at one line, in the order in which it was found.
  var events: [RoleCard.Event] {
    found.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element.event)
  }

  /// Nothing where the line does not come.
  private mutating func add(_ cue: Cue, _ event: (RoleCard.When) -> RoleCard.Event) {
    if cue == .rings { return found.append((-1, event(.ringing))) }
    guard let place = come.firstIndex(where: { Cue($0) == cue }) else { return }
    found.append((place, event(.hearing(come[place].in(caller.heardIn)))))
  }
}

extension SimulatedCaller {
  fileprivate var heardIn: Language { scenario.call.heardIn }

  /// What is answered at a step that is no item's.
  fileprivate func said(at cue: Cue) -> String? {
    switch cue {
    case .child, .childAgain: answer(to: .child)
    case .childBirth: answer(to: .childBirth)
    case .childSchool: answer(to: .childSchool)
    case .caller: answer(to: .caller)
    case .relationship: answer(to: .relationship)
    default: nil
    }
  }
}
