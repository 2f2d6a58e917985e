/// What a parent or guardian may change of their own entry on a child's emergency card (VIII), in the order it is asked.
package enum CardField: String, Hashable, Sendable, CaseIterable {
  /// Their own telephone numbers.
  case home, work, cell
  /// How they want to be reached in an emergency: a `ContactPreference`.
  case preference
  /// Whether the district may send them text messages: a `TextConsent`.
  case texts

  package var isNumber: Bool {
    switch self {
    case .home, .work, .cell: true
    case .preference, .texts: false
    }
  }
}

/// How somebody wants to be reached in an emergency.
package enum ContactPreference: String, Hashable, Sendable, CaseIterable {
  case call, text, email
}

/// Whether somebody wants the district's text messages.
package enum TextConsent: String, Hashable, Sendable, CaseIterable {
  case yes, no
}

/// What is changed at the school's main office only, in person and with documents (VIII).
package enum OfficeChange: String, Hashable, Sendable, CaseIterable {
  case address, contacts
}
