import Records

/// What a caller says, and what replies make them say.
extension SimulatedCaller {
  /// A stock phrase; each time in other words.
  func stock(_ phrase: Phrase) -> String {
    defer { times[phrase.name, default: 0] += 1 }
    return utterance.stock(phrase, time: times[phrase.name] ?? 0)
  }

  /// A line of the scenario with its values put in.
  func fill(_ text: String, answer: String? = nil) -> String {
    utterance.fill(text, answer: answer, reference: reference, child: childNumber)
  }

  /// The caller's own line at a step: what a reply brought about, else the scenario's, the first time. Nothing is said twice in the
  /// same words.
  func own(_ cue: Cue) -> String? {
    if let place = due.firstIndex(where: { $0.at == cue }) { return due.remove(at: place).says }
    guard hasOwn(cue) else { return nil }
    ownSaid.insert(cue)
    return scripted(cue)
  }

  /// Whether there is one.
  func hasOwn(_ cue: Cue) -> Bool {
    due.contains { $0.at == cue } || (!ownSaid.contains(cue) && scripted(cue) != nil)
  }

  /// What the scenario says at a step about the child who is asked for.
  private func scripted(_ cue: Cue) -> String? { (childNumber == 0 ? scenario.lines : scenario.siblingLines)[cue] }

  /// A reply was picked at a moment; what comes of it at once.
  package func take(_ reply: Scenario.Reply, at moment: Int) -> [Turn] {
    guard let consequence = reply.consequence, scenario.moments.indices.contains(moment) else { return [] }
    guard consequence.at == scenario.moments[moment].at else {
      due.append(consequence)
      return []
    }
    return [.says(fill(consequence.says, answer: correct(consequence.corrects)))]
  }

  /// The answer that a reply gave away is corrected; what it is.
  func correct(_ item: Item?) -> String? {
    guard let item else { return nil }
    given.insert(item)
    if !corrections.contains(item) { corrections.append(item) }
    let answer = spoken(item)
    said[item] = answer
    return answer.said
  }

  /// What a reply has the caller say at the read-back; nil for nothing.
  func correction(dueAt cue: Cue) -> Turn? {
    guard let place = due.firstIndex(where: { $0.at == cue && $0.corrects != nil }) else { return nil }
    let consequence = due.remove(at: place)
    return .says(fill(consequence.says, answer: correct(consequence.corrects)))
  }

  /// The case number as the caller repeats it: now and then with two of its figures changed places, the first time.
  func repeatedNumber() -> String {
    defer { hasSaidNumber = true }
    slowly = reference.map(String.init).joined(separator: " ")
    guard !hasSaidNumber, let misread = cast.misread(reference) else { return reference }
    hasMisreadNumber = true
    return misread
  }
}
