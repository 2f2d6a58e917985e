import Verification
package import Records

/// What a caller says and shows at each step.
extension SimulatedCaller {
  /// The answer to a question of the console, as a good listener types it; nil where the caller gives none.
  package func answer(to question: String) -> String? {
    guard let child = cast.child(childNumber) else { return nil }
    switch question {
    case "ask.child": return knowsNumber ? child.id.text : child.name.first
    case "ask.childLast": return child.name.last
    case "ask.childBirth": return spoken(.birthDate).typed
    case "ask.childSecond": return child.name.middle
    case "ask.childNumber": return child.id.text
    case "ask.childSchool": return cast.roster.schools[child.schoolID]?.name
    case "ask.caller": return cast.claimed.name.full
    case "ask.relationship": return utterance.relationship
    case "ask.idName": return card?.name
    default:
      return Item(questionKey: question).map { spoken($0).typed }
    }
  }

  /// What the caller said to a question about the child before this one, which `=` repeats; nil where there is none.
  package func answerBefore(to question: String) -> String? {
    guard childNumber > 0, let item = Item(questionKey: question) else { return nil }
    return cast.answer(item, child: childNumber - 1, .right, in: scenario.call.language).typed
  }

  /// What the caller says to an item in the round that is on.
  package func spoken(_ item: Item) -> SpokenAnswer {
    let first = scenario.knows[item] ?? .right
    let knowledge = hasFailed ? scenario.later[item] ?? first : first
    return cast.answer(item, child: childNumber, knowledge, in: scenario.call.language)
  }

  func reply(to cue: Cue, _ key: String) -> [Turn] {
    if let item = cue.item { return answer(item, cue) }
    switch cue {
    case .rings: return [.scene("scene.rings.\(channel)"), says(cue, "caller.rings.\(channel)")]
    case .phone: return [says(cue, scenario.camera == .refused ? "caller.phone.refused" : "caller.phone")]
    case .child, .childAgain: return [named(cue)]
    case .childBirth: return [given(cue, spoken(.birthDate))]
    case .childSchool: return [given(cue, .name(answer(to: "ask.childSchool") ?? ""))]
    case .caller: return [given(cue, .name(cast.claimed.name.full).spelling(cast.claimed.name.last))]
    case .relationship:
      let admits = scenario.people.admits && scenario.lines[cue] == nil
      return [given(cue, SpokenAnswer(utterance.relationship))]
        + (admits ? [.says(utterance.stock("caller.admits"))] : [])
    case .see: return see(cue, again: key.contains("seeAgain"))
    case .readBack, .readBackAgain: return readBack(cue)
    case .id, .idAgain: return show(cue)
    case .idName: return isSeen ? [says(cue, "caller.idName")] : [.scene("scene.black")]
    case .turn: return turn(key)
    case .refused where scenario.lines[cue] == nil && scenario.moments.contains { $0.at == cue }: return []
    case .ready, .readBackPIN, .misread, .disclosed, .refused, .parked, .ended:
      return [says(cue, "caller.\(cue.rawValue)")]
    case .sibling:
      return [says(cue, wantsSibling ? "caller.sibling.yes" : "caller.sibling")]
    case .callsAgain: return [.scene("scene.ringsAgain"), says(cue, "caller.callsAgain")]
    case .birthDate, .firstName, .lastName, .grade, .address, .phoneNumber, .contactName, .contactPhone: return []
    }
  }

  private var channel: String { scenario.call.channel.rawValue }

  private func says(_ cue: Cue, _ key: String, answer: String? = nil) -> Turn {
    .says(utterance.line(cue, stock: key, answer: answer, reference: reference, child: childNumber))
  }

  /// A line with an answer in it; what was said is said slowly when asked for again.
  private func given(_ cue: Cue, _ answer: SpokenAnswer, stock key: String? = nil) -> Turn {
    slowly = answer.slowly
    return says(cue, key ?? "caller.\(cue.rawValue)", answer: answer.said)
  }

  private func answer(_ item: Item, _ cue: Cue) -> [Turn] {
    let answer = spoken(item)
    said[item] = answer
    switch item {
    case .firstName, .lastName: return [given(cue, answer.spelling(answer.said))]
    case .contactName:
      return [given(cue, answer.spelling(answer.said.split(separator: " ").dropFirst().joined(separator: " ")))]
    case .birthDate, .grade, .address, .phone, .contactPhone: return [given(cue, answer)]
    }
  }

  private func named(_ cue: Cue) -> Turn {
    guard let child = cast.child(childNumber) else { return .says("") }
    if knowsNumber { return given(cue, .number(child.id.text)) }
    return given(cue, .name(child.name.full), stock: "caller.child.spelled")
  }

  private func see(_ cue: Cue, again: Bool) -> [Turn] {
    if scenario.call.channel == .counter {
      isSeen = true
      return again ? [] : [says(cue, "caller.see.counter")]
    }
    guard scenario.camera == .on else {
      return [.scene("scene.black"), says(cue, "caller.see.\(scenario.camera.rawValue)")]
    }
    isSeen = true
    return [.scene(again ? "scene.back" : "scene.seen"), says(cue, "caller.see")]
  }

  private func readBack(_ cue: Cue) -> [Turn] {
    if cue == .readBackAgain, !hasFailed {
      hasFailed = true
      corrections = scenario.later.keys.sorted()
      for item in corrections { said[item] = spoken(item) }
    }
    for (item, answer) in said.sorted(by: { $0.key < $1.key }) where !corrections.contains(item) {
      if let text = typed[item], !answer.isUnderstood(as: text, for: item, today: today) { corrections.append(item) }
    }
    if corrections.isEmpty { return [says(cue, "caller.\(cue.rawValue)")] }
    let own =
      scenario.lines[cue].map { [Turn.says(utterance.fill($0, answer: nil, reference: reference, child: childNumber))] }
      ?? []
    return own
      + corrections.map { .says(utterance.correction(of: $0, to: spoken($0).said)) }
  }

  private func show(_ cue: Cue) -> [Turn] {
    guard isSeen else { return [.scene("scene.black")] }
    if cue == .idAgain {
      guard let other = scenario.otherDocument, document != other else { return [says(cue, "caller.idAgain.none")] }
      document = other
      card = nil
      return [says(cue, "caller.idAgain")]
    }
    let shown = cast.card(document, today: today)
    card = shown
    let key = document.kind == nil ? "caller.id.none" : "caller.id"
    // The scenario's own words are about the document that is shown first.
    let line = document == scenario.document ? says(cue, key) : Turn.says(utterance.stock(key))
    return [line, .scene("scene.card"), .shows(shown)]
  }

  private func turn(_ key: String) -> [Turn] {
    guard isSeen else { return [.scene("scene.black")] }
    switch document.cue {
    case .done: return [.scene("scene.turns\(key.last.map(String.init) ?? "1")")]
    case .ignored: return [.scene("scene.ignores")]
    case .refused: return [says(.turn, "caller.turn.refused")]
    }
  }
}
