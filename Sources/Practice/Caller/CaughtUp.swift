import CallScript
import Ledger
import Records
import Verification

/// A caller whose call was interrupted, and goes on.
extension SimulatedCaller {
  /// Remembers what an interrupted attempt had come to: what happened once does not happen again. What was asked and not replied to is
  /// asked again.
  package func catchUp(with attempt: Attempt) -> [Turn] {
    var open: [(moment: Int, refusal: Refusal?)] = []
    for next in attempt.events {
      switch next.event {
      case .typed(let prompt, let text, _):
        if let item = prompt.item, !text.hasPrefix("/") {
          said[item] = spoken(item)
          notice(text, for: item)
        }
        noteIncidents(before: .prompt(prompt))
        noteConsequences(before: .prompt(prompt))
      case .chose(let chosen):
        if chosen == Chosen(SiblingChoice.sibling) { goOnToSibling() }
        noteIncidents(before: .choice(chosen.list))
      case .pressed(let moment, let refusal):
        pressedAt.insert(moment)
        open.append((moment, refusal))
      case .replied(let moment, _, let picked):
        open.removeAll { $0.moment == moment }
        remember(picked, at: moment)
      case .calledAgain:
        for (place, incident) in scenario.incidents.enumerated() where incident.event == .dropped {
          happened.insert(place)
        }
      case .took(let reference): self.reference = reference.description
      case .sat, .attestedFalsely, .comparedFaces, .askedUnseen, .hinted, .ignoredCorrection, .shown, .reflected: break
      }
    }
    return open.compactMap {
      scenario.moments.indices.contains($0.moment) || $0.moment == Pressure.nextStep
        ? press($0.moment, $0.refusal) : nil
    }
  }

  /// What a reply has to bring about later, it brings about after an interruption, too.
  private func remember(_ picked: AttemptEvent.PickedReply, at moment: Int) {
    guard scenario.moments.indices.contains(moment) else { return }
    let reply = scenario.moments[moment].replies.first { reply in
      [reply.text.english, reply.text.spanish].contains { fill($0) == picked.text }
    }
    if let reply { _ = take(reply, at: moment) }
  }

  /// What went wrong before a question was answered is over.
  private func noteIncidents(before question: CallQuestion) {
    for (place, incident) in scenario.incidents.enumerated() where Cue(before: question) == incident.at {
      happened.insert(place)
    }
  }

  /// What was said because of a reply before a question was answered was said; an answer put right there is right from then on.
  private func noteConsequences(before question: CallQuestion) {
    let said = due.filter { $0.at == Cue(before: question) }
    due.removeAll { $0.at == Cue(before: question) }
    for consequence in said { _ = correct(consequence.corrects) }
  }
}
