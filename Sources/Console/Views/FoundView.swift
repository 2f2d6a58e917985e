import CallScript
import Desk
import Diagnostics
import Records
import Terminal

/// Those who were looked up, each on a few lines: what section IX's roster shows of them.
struct FoundView {
  let language: Language

  func lines(_ found: LookUps.Found) -> [StyledText] {
    let notices: [FindNotice?] = [
      found.hidden > 0 ? .inCase(found.hidden) : nil, found.isCut && !found.hasMore ? .narrow : nil,
    ]
    return found.people.flatMap(lines)
      + notices.compactMap(\.self).map { StyledText("  " + $0.in(language), .warning) }
  }

  func lines(_ person: FoundPerson) -> [StyledText] {
    switch person {
    case .student(let student):
      let who = [
        student.name.listed, student.id.text, FindLabel.born(student.birthYear).in(language),
        student.grade.in(language),
      ]
      let place = [student.school, student.homeroomTeacher.map { FindLabel.homeroom($0).in(language) }]
      return [line(who, .bold), line(place.compactMap(\.self))] + student.guardians.map { line(facts(of: $0)) }
    case .parent(let parent):
      return [line([parent.guardian.name.listed, parent.guardian.id.text, account(of: parent.guardian)], .bold)]
        + parent.children.map { line([$0.name.listed, $0.id.text, $0.school]) }
    }
  }

  private func facts(of guardian: FoundGuardian) -> [String] {
    [guardian.name.listed, guardian.relationship, account(of: guardian)].filter { !$0.isEmpty }
  }

  private func account(of guardian: FoundGuardian) -> String {
    guardian.portalEmail ?? FindLabel.noAccount.in(language)
  }

  private func line(_ parts: [String], _ style: Style = .plain) -> StyledText {
    var line = StyledText(style == .bold ? "  " : "    ")
    line.append(private: parts.joined(separator: " · "), style)
    return line
  }
}

extension PersonName {
  /// Given, middle and family names, as far as there are any.
  fileprivate var listed: String { [first, middle, last].filter { !$0.isEmpty }.joined(separator: " ") }
}
