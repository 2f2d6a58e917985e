package import Guide

/// Where parents register (I), and whom they call (XI), as the guide that counts here has it.
package struct PortalHelp: Hashable, Sendable {
  /// The registration page as people type it.
  package let address: String
  /// An office of the whole district that helps families.
  package let phone: String

  /// From the guide: the address that its walk-through of the registration gives, and the office that it refers parents to.
  package init(_ book: GuideBook) {
    let walk = book.walks(of: .registration).first
    address = walk?.steps.compactMap(\.address).first ?? book.section(.registration)?.address ?? ""
    let offices = book.contacts.filter { $0.district == nil }
    phone = (offices.first { walk?.contacts.contains($0.id) == true } ?? offices.last)?.phone ?? ""
  }

  /// The page as a QR code leads there.
  var link: String { address.contains("://") ? address : "https://" + address }
}
