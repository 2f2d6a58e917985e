package import Diagnostics

/// Something that can be handed on to a school or a family (XII).
/// - Guide: XII.1, XII.3
package struct Resource: Hashable, Sendable {
  package let title: LocalText
  /// What it consists of, where that is listed.
  package let parts: [LocalText]
  package let kind: LocalText
  /// The language that the guide lists it in.
  package let language: Language
  package let address: String
}
