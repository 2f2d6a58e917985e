/// Finds bad replies of which nothing comes though the call goes on, and consequences that cannot come or cannot be heard.
enum ConsequenceCheck {
  /// `order` has the steps of the call, the first first.
  static func check(
    _ values: ScenarioValues, _ order: [Cue], _ note: (ScenarioPlace, String, ScenarioFault) -> Void
  ) {
    for moment in values.groups["asks"] ?? [] {
      let cue: Cue = moment.value("asks.at", or: .rings)
      let later = order.firstIndex(of: cue).map { Array(order[($0 + 1)...]) } ?? []
      for reply in moment.groups["asks.replies"] ?? [] {
        guard reply.places["asks.replies.then"] != nil else {
          let isBad = reply.text("asks.replies.is") != Scenario.Reply.Worth.good.rawValue
          if isBad, !later.isEmpty { note(reply.place, "asks.replies.then", .noConsequence(known: Self.known(later))) }
          continue
        }
        check(reply, after: cue, later, note)
      }
    }
  }

  private static func check(
    _ reply: ScenarioValues, after cue: Cue, _ later: [Cue], _ note: (ScenarioPlace, String, ScenarioFault) -> Void
  ) {
    let at: Cue = reply.value("asks.replies.then.at", or: .rings)
    let places = ("asks.replies.then.at", "asks.replies.then.says", "asks.replies.then.corrects")
    if at != cue, !later.contains(at) { note(reply.at(places.0), places.0, .notLater(known: [cue] + known(later))) }
    let corrects = !reply.text(places.2).isEmpty
    if corrects, ![.readBack, .readBackAgain].contains(at) { note(reply.at(places.2), places.2, .correctsElsewhere) }
    // At once nothing is asked anew.
    let needed: Placeholder? =
      corrects || at != cue && at.isAnswered ? .answer : at != cue && at == .see ? .reference : nil
    if let needed, !reply.text(places.1).contains("{\(needed.rawValue)}") {
      note(reply.at(places.1), places.1, .unheard(needed))
    }
  }

  private static func known(_ cues: [Cue]) -> [Cue] { Cue.allCases.filter(cues.contains) }
}
