package import CallScript
import Matching
package import Records
import Verification

/// What a caller says and shows at each step.
extension SimulatedCaller {
  /// The answer to a prompt of the console, as a good listener types it; nil where the caller gives none.
  package func answer(to prompt: Prompt) -> String? {
    guard let child = cast.child(childNumber) else { return nil }
    switch prompt {
    case .item(let item): return spoken(item).typed
    case .child: return knowsNumber ? child.id.text : child.name.first
    case .childLast: return child.name.last
    case .childBirth: return spoken(.birthDate).typed
    case .childSecond: return child.name.middle
    case .childNumber: return child.id.text
    case .childSchool: return cast.roster.schools[child.schoolID]?.name
    case .caller: return cast.claimed.name.full
    case .relationship: return utterance.relationship
    case .idName: return card?.name
    case .line, .unit, .restOfName, .readBack, .attendant, .readBackPIN: return nil
    }
  }

  /// The answer to a question of the console; nil where it is none that the caller answers.
  package func answer(at question: CallQuestion) -> String? {
    if case .prompt(let prompt) = question { answer(to: prompt) } else { nil }
  }

  /// What the caller said to an item about the child before this one, which `=` repeats; nil where there is none.
  package func answerBefore(to prompt: Prompt) -> String? {
    guard childNumber > 0, let item = prompt.item else { return nil }
    return cast.answer(item, child: childNumber - 1, .right, in: scenario.call.heardIn).typed
  }

  /// What the caller says to an item in the round that is on.
  package func spoken(_ item: Item) -> SpokenAnswer {
    let first = scenario.knows[item] ?? .right
    let knowledge = given.contains(item) ? .right : hasFailed ? scenario.later[item] ?? first : first
    return cast.answer(item, child: childNumber, knowledge, in: scenario.call.heardIn)
  }

  func reply(to cue: Cue, _ line: ScriptLine?) -> [Turn] {
    if let item = cue.item { return answer(item, cue) }
    switch cue {
    case .rings: return [.scene(.rings(scenario.call.channel)), says(cue, Self.greeting(scenario.call.channel))]
    case .phone: return [says(cue, scenario.camera == .refused ? .refusesVideo : .joins)]
    case .child: return [named(cue, Phrase.child)]
    case .childAgain: return [named(cue, Phrase.childAgain)]
    case .childBirth: return [given(cue, spoken(.birthDate), Phrase.childBirth)]
    case .childSchool: return [given(cue, .name(answer(to: .childSchool) ?? ""), Phrase.childSchool)]
    case .caller:
      return [given(cue, .name(cast.claimed.name.full).spelling(cast.claimed.name.last), Phrase.caller)]
    case .relationship:
      let admits = scenario.people.admits && !hasOwn(cue)
      return [given(cue, SpokenAnswer(utterance.relationship), Phrase.relationship)]
        + (admits ? [.says(stock(.admits))] : [])
    case .see: return see(cue, line)
    case .readBack, .readBackAgain: return readBack(cue)
    case .id, .idAgain: return show(cue)
    case .idName: return isSeen ? [says(cue, .idName)] : [.scene(.black)]
    case .turn: return turn(line)
    case .refused where !hasOwn(cue) && scenario.moments.contains { $0.at == cue }: return []
    case .refused: return [says(cue, .refused)]
    case .ready: return [says(cue, .ready)]
    case .readBackPIN: return [says(cue, .readBackPIN)]
    case .misread: return [says(cue, .misread)]
    case .disclosed: return [says(cue, .disclosed)]
    case .unconfirmed: return [says(cue, .unconfirmed)]
    case .parked: return [says(cue, .parked)]
    case .ended: return [says(cue, .ended)]
    case .sibling: return [says(cue, wantsSibling ? .sibling : .noSibling)]
    case .callsAgain: return [.scene(.ringsAgain), says(cue, .callsAgain(reference: reference))]
    case .birthDate, .firstName, .lastName, .grade, .address, .phoneNumber, .contactName, .contactPhone: return []
    }
  }

  private static func greeting(_ channel: Channel) -> Phrase {
    switch channel {
    case .video: .ringsByVideo
    case .phone: .ringsByPhone
    case .counter: .comesToCounter
    }
  }

  private func says(_ cue: Cue, _ phrase: Phrase, answer: String? = nil) -> Turn {
    if answer == nil, slowly == nil { lastPhrase = phrase }
    return .says(own(cue).map { fill($0, answer: answer) } ?? stock(phrase))
  }

  /// A line with an answer in it; what was said is said slowly when asked for again.
  private func given(_ cue: Cue, _ answer: SpokenAnswer, _ phrase: (String) -> Phrase) -> Turn {
    slowly = answer.slowly
    return says(cue, phrase(answer.said), answer: answer.said)
  }

  private func answer(_ item: Item, _ cue: Cue) -> [Turn] {
    let answer = spoken(item)
    said[item] = answer
    return switch item {
    case .birthDate: [given(cue, answer, Phrase.birthDate)]
    case .firstName: [given(cue, answer.spelling(answer.said), Phrase.firstName)]
    case .lastName: [given(cue, answer.spelling(answer.said), Phrase.lastName)]
    case .grade: [given(cue, answer, Phrase.grade)]
    case .address: [given(cue, answer, isHomeless(answer) ? Phrase.unfixedAddress : Phrase.address)]
    case .phone: [given(cue, answer, Phrase.phoneNumber)]
    case .contactName:
      [
        given(
          cue, answer.spelling(answer.said.split(separator: " ").dropFirst().joined(separator: " ")),
          Phrase.contactName)
      ]
    case .contactPhone: [given(cue, answer, Phrase.contactPhone)]
    }
  }

  private func isHomeless(_ answer: SpokenAnswer) -> Bool {
    Item.address.form(of: answer.typed, in: MatchContext(today: today)).reading == .unfixedAddress
  }

  private func named(_ cue: Cue, _ phrase: (String) -> Phrase) -> Turn {
    guard let child = cast.child(childNumber) else { return .says("") }
    if knowsNumber { return given(cue, .number(child.id.text), phrase) }
    return given(cue, .name(child.name.full).spelling(child.name.last), Phrase.childSpelled)
  }

  private func see(_ cue: Cue, _ line: ScriptLine?) -> [Turn] {
    let again = if case .seeAgain = line { true } else { false }
    if scenario.call.channel == .counter {
      isSeen = true
      return again ? [] : [says(cue, .seeAtCounter)]
    }
    switch scenario.camera {
    case .broken: return [.scene(.black), says(cue, .cameraBroken)]
    case .refused: return [.scene(.black), says(cue, .cameraRefused)]
    case .on:
      isSeen = true
      let line = own(cue)
      let heard = line?.contains("{reference}") == false ? reference : repeatedNumber()
      let text = line.map { fill($0.replacing("{reference}", with: heard)) } ?? stock(.see(reference: heard))
      return [.scene(again ? .back : .seen), .appears(cast.face), .says(text)]
    }
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
    let told = corrections
    let afterReply = correction(dueAt: cue)
    if corrections.isEmpty { return [says(cue, cue == .readBack ? .readBack : .readBackAgain)] }
    let line = afterReply ?? own(cue).map { Turn.says(fill($0)) }
    // What they got wrong is their own; what was heard otherwise is nobody's.
    return (line.map { [$0] } ?? [])
      + told.map { item in
        let isOwn = hasFailed && scenario.later[item] != nil
        let answer = spoken(item).said
        return .says(stock(isOwn ? .corrects(item, answer: answer) : .puts(item, answer: answer)))
      }
  }

  private func show(_ cue: Cue) -> [Turn] {
    guard isSeen else { return [.scene(.black)] }
    if cue == .idAgain {
      guard let other = scenario.otherDocument, document != other else { return [says(cue, .noOtherID)] }
      document = other
      card = nil
      return [says(cue, .idAgain)]
    }
    let shown = cast.card(document, today: today)
    card = shown
    let phrase: Phrase = document.isOnScreen ? .idOnScreen : document.kind == nil ? .idOfNoKind : .id
    // The scenario's own words are about the document that is shown first.
    let line = document == scenario.document ? says(cue, phrase) : Turn.says(stock(phrase))
    return [line, .scene(document.isOnScreen ? .screen : .card), .shows(shown)]
  }

  private func turn(_ line: ScriptLine?) -> [Turn] {
    guard isSeen, case .challenge(let challenge) = line else { return [.scene(.black)] }
    let line = own(.turn).map { [Turn.says(fill($0))] }
    return switch document.challenge {
    case .done: [.scene(.follows(challenge))] + (line ?? [])
    case .ignored: [.scene(.ignores)] + (line ?? [])
    case .refused: line ?? [says(.turn, .challengeRefused)]
    }
  }
}
