import Diagnostics

/// A text of the guide in every language.
package struct LocalText: Hashable, Sendable, Localized {
  package let english: String
  package let spanish: String
}
