package import CallScript
package import Records
import SampleDistrict
import Ledger
import Verification

/// Plays the caller of a practice call: hears what the operator reads out, and says and shows what the scenario has for it. All that
/// it does follows from the scenario, the seed and what it heard.
package final class SimulatedCaller {
  package let scenario: Scenario
  /// The people.
  package let cast: Cast
  /// Whether the caller can be seen now.
  package internal(set) var isSeen = false
  /// Whether the line is up.
  package private(set) var isOnLine = true
  /// The document that is held up now.
  package internal(set) var card: IDCard?
  /// Items that the caller wants corrected: heard wrongly, or found to be another.
  package internal(set) var corrections: [Item] = []
  /// Whether somebody else was heard, or anything else that calls for a flag.
  private(set) var isSuspicious = false
  /// Whether the caller said that they are not the legal guardian.
  private(set) var hasAdmitted = false
  /// Which of the children is asked for.
  package private(set) var childNumber = 0
  /// Whether the case number was repeated otherwise than it was read out.
  package internal(set) var hasMisreadNumber = false
  let utterance: Utterance
  let today: CivilDate
  var hasFailed = false
  /// Which incidents happened, and at which moments they pressed.
  var happened: Set<Int> = []
  var pressedAt: Set<Int> = []
  var document: Scenario.Document
  var said: [Item: SpokenAnswer] = [:]
  var typed: [Item: String] = [:]
  var slowly: String?
  /// What was said last without an answer in it, to be said in other words.
  var lastPhrase: Phrase?
  /// How often each stock phrase was said, and at which steps the caller's own line was.
  var times: [String: Int] = [:]
  var ownSaid: Set<Cue> = []
  /// What replies have still to bring about, and the answers that they gave away.
  var due: [Scenario.Consequence] = []
  var given: Set<Item> = []
  /// How often each step was heard about the child who is asked for.
  private var heard: [Cue: Int] = [:]
  var hasSaidNumber = false
  /// The case number that was read out last.
  var reference = ""
  private var lastTurns: [Turn] = []
  /// Whether the child's number is known; else the name is spelled.
  var knowsNumber: Bool { scenario.people.knowsNumber }

  /// A caller in their place, the phone not yet ringing.
  package init(_ scenario: Scenario, cast: Cast, today: CivilDate) {
    self.scenario = scenario
    self.cast = cast
    self.today = today
    document = scenario.document
    utterance = Utterance(cast: cast, spoken: scenario.call.heardIn)
  }

  /// What the caller does on hearing a line of the call script; `reference` is the case number as they write it down.
  package func hear(_ line: ScriptLine, reference: String) -> [Turn] {
    guard let cue = Cue(line) else { return [] }
    return react(to: cue, line, reference)
  }

  /// Whether a brother or sister is still to be asked for.
  package var wantsSibling: Bool { scenario.people.asksForSibling && childNumber == 0 }

  /// Whether there is a document that was not shown yet.
  package var hasOtherDocument: Bool { scenario.otherDocument != nil && document == scenario.otherDocument }

  /// The call comes in, or comes in again; `reference` is the number that the caller wrote down.
  package func ring(again reference: String? = nil) -> [Turn] {
    guard let reference else { return react(to: .rings, nil, "") }
    isOnLine = true
    isSeen = false
    return react(to: .callsAgain, nil, reference)
  }

  /// The caller is still on the line after the case was given up.
  package func wait() -> [Turn] { [.says(stock(.stillThere))] }

  /// The next child is asked for.
  package func goOnToSibling() {
    childNumber += 1
    hasFailed = false
    said = [:]
    typed = [:]
    corrections = []
    given = []
    ownSaid = []
    heard = [:]
  }

  /// The last words once more, in other words, or slowly: names are spelled, numbers come digit by digit.
  package func sayAgain() -> [Turn] {
    guard isOnLine else { return [.scene(.nothing)] }
    hasMisreadNumber = false
    if let slowly { return [.says(slowly)] }
    let others = lastTurns.compactMap { turn -> Turn? in
      switch turn {
      case .presses: nil
      case .says(let text): lastPhrase == nil ? .says(stock(.again(line: text))) : nil
      case .scene, .appears, .shows: turn
      }
    }
    return (lastPhrase.map { [.says(stock($0))] } ?? []) + others
  }

  /// What the caller pressed with, once more.
  package func sayAgain(_ pressure: Pressure) -> String { stock(.again(line: pressure.says)) }

  /// Takes down what was typed for an item: a caller hears at the read-back what is not theirs.
  package func notice(_ text: String, for item: Item) {
    typed[item] = text
    if let answer = said[item], answer.isUnderstood(as: text, for: item, today: today) {
      corrections.removeAll { $0 == item }
    }
  }

  private func react(to cue: Cue, _ line: ScriptLine?, _ reference: String) -> [Turn] {
    guard isOnLine else { return [.scene(.nothing)] }
    slowly = nil
    lastPhrase = nil
    if !reference.isEmpty { self.reference = reference }
    var turns = incidentsBefore(cue) ?? onLine(reply(to: cue, line), cue)
    if isOnLine {
      turns += incidentsAfter(cue)
      // Who argues about showing an ID does so before it is shown.
      turns = cue == .id ? moments(at: cue, line) + turns : turns + moments(at: cue, line)
    }
    if scenario.expectation.flags, scenario.lines[cue] != nil { isSuspicious = true }
    if scenario.people.admits, cue == .relationship { hasAdmitted = true }
    lastTurns = turns
    return turns
  }

  /// The call is gone before anything is said.
  private func incidentsBefore(_ cue: Cue) -> [Turn]? {
    guard let place = incident(.dropped, at: cue) else { return nil }
    happened.insert(place)
    isOnLine = false
    isSeen = false
    return [.scene(.dead)]
  }

  /// The picture goes while something is said.
  private func incidentsAfter(_ cue: Cue) -> [Turn] {
    guard let place = incident(.videoLost, at: cue) else { return [] }
    happened.insert(place)
    isSeen = false
    return [.scene(.lost)]
  }

  /// What the line makes of what is said: as the scenario has it at this step, else now and then where the line is bad. What was said
  /// is always whole when it is said again. The step decides, and not how much was heard before it: an interrupted call goes on alike.
  private func onLine(_ turns: [Turn], _ cue: Cue) -> [Turn] {
    let place = (childNumber * Cue.allCases.count + cue.place) * 100 + heard[cue, default: 0]
    heard[cue, default: 0] += 1
    var random = SplitMix64(seed: cast.seed, .practice, 200_000 + place)
    let incident = scenario.incidents.indices.first { place in
      let incident = scenario.incidents[place]
      return incident.at == cue && incident.event.isOfWords && !happened.contains(place)
    }
    if let incident {
      happened.insert(incident)
      return LineFault(scenario.incidents[incident].event).spoil(turns, &random)
    }
    guard scenario.isBadLine, random.chance(perMille: 300) else { return turns }
    return LineFault(random.pick([.garbled, .late, .cut], or: .late)).spoil(turns, &random)
  }

  private func incident(_ event: Scenario.Incident.Event, at cue: Cue) -> Int? {
    scenario.incidents.indices.first { place in
      !happened.contains(place) && scenario.incidents[place] == Scenario.Incident(at: cue, event: event)
    }
  }

  private func moments(at cue: Cue, _ line: ScriptLine?) -> [Turn] {
    var due = scenario.moments.indices.filter { scenario.moments[$0].at == cue }
    if cue == .refused { due.append(Pressure.nextStep) }
    return due.filter { pressedAt.insert($0).inserted }.compactMap { press($0, line?.refusal) }
  }

  /// A moment of pressure, its replies in an order of the seed's.
  func press(_ moment: Int, _ refusal: Refusal?) -> Turn? {
    let isNextStep = moment == Pressure.nextStep
    guard let replies = isNextStep ? refusal.map(NextStep.replies) : scenario.moments[moment].replies else {
      return nil
    }
    let says = isNextStep ? stock(.asksNextStep) : scenario.moments[moment].says
    var random = SplitMix64(seed: cast.seed, .practice, 5000 + moment)
    return .presses(
      Pressure(
        moment: moment, refusal: refusal, says: fill(says),
        replies: replies.map { reply in
          Scenario.Reply(
            text: reply.text.map { fill($0) }, worth: reply.worth, tells: reply.tells, consequence: reply.consequence)
        }.shuffled(using: &random)))
  }
}
