package import Records

/// The verified guardians of one school of whom nothing says that they ever linked a child, for its sign-up night. It is the only
/// report that names anybody, so it names as little as such a night needs: whom to call up, and which of their children it is about.
/// The parents bring the rest, and are verified as at any counter.
package struct OutreachList: Hashable, Sendable {
  package let school: School
  /// In the order of their queue numbers.
  package let guests: [OutreachGuest]

  package init(school: School, guests: [OutreachGuest]) {
    self.school = school
    self.guests = guests
  }
}

/// One guardian on the list.
package struct OutreachGuest: Hashable, Sendable {
  /// From 1 on, by last and first name; the same as long as roster and log are.
  package let number: Int
  /// First and last name.
  package let name: String
  /// The children at this school whom they may link, by first name and grade.
  package let children: [OutreachChild]
  /// The language spoken at home as a BCP 47 tag; nil if unknown.
  package let language: String?

  package init(number: Int, name: String, children: [OutreachChild], language: String?) {
    (self.number, self.name, self.children, self.language) = (number, name, children, language)
  }
}

/// A child as a sign-up night needs it: never with a number or a birth date.
package struct OutreachChild: Hashable, Sendable {
  package let firstName: String
  package let grade: Grade

  package init(firstName: String, grade: Grade) { (self.firstName, self.grade) = (firstName, grade) }
}
