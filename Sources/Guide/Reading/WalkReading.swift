extension GuideReader {
  /// The walk-throughs, no two of one name.
  mutating func walks(_ value: GuideNode?, knowing contacts: Set<String>) -> [WalkThrough] {
    var walks: [WalkThrough] = []
    for entry in list(value) {
      let group = group(
        entry, needs: [.id, .section, .title, .words, .steps, .referral], may: [.contacts])
      guard let group else { continue }
      let id = self.value(group.values[.id], or: .noID) { WalkID($0) }
      if let id, let place = group.values[.id], walks.contains(where: { $0.id == id }) { note(place, .doubled) }
      let number = section(group.values[.section])
      let (title, words) = (local(group.values[.title]), texts(group.values[.words]))
      let (steps, referral) = (steps(group.values[.steps]), local(group.values[.referral]))
      let named = names(group.values[.contacts], among: contacts)
      guard let id, let number, let first = steps.first else { continue }
      walks.append(
        WalkThrough(
          id: id, section: number, title: title, words: words, first: first, rest: Array(steps.dropFirst()),
          referral: referral, contacts: named))
    }
    return walks
  }

  private mutating func steps(_ value: GuideNode?) -> [WalkThrough.Step] {
    var steps: [WalkThrough.Step] = []
    for entry in list(value) {
      guard let group = group(entry, needs: [.say, .stuck], may: [.note, .address, .email]) else { continue }
      let (say, stuck) = (local(group.values[.say]), local(group.values[.stuck]))
      let note = group.values[.note].map { local($0) }
      let checksMail = self.value(group.values[.email], or: .noFlag) { ["yes": true, "no": false][$0] }
      steps.append(
        WalkThrough.Step(
          say: say, stuck: stuck, note: note, address: address(group.values[.address]), checksMail: checksMail ?? false)
      )
    }
    return steps
  }

  private mutating func names(_ value: GuideNode?, among contacts: Set<String>) -> [String] {
    var names: [String] = []
    for entry in list(value) {
      if let name = self.value(entry, or: .noContact, { contacts.contains($0) ? $0 : nil }) { names.append(name) }
    }
    return names
  }
}
