import Diagnostics

/// The contacts of XI and the resources of XII.
extension GuideReader {
  /// The contacts, no two of one name.
  mutating func contacts(_ value: GuideNode?) -> [Contact] {
    var contacts: [Contact] = []
    for entry in list(value) {
      let group = group(entry, needs: [.id, .name, .phone, .helps], may: [.district, .address, .mail])
      guard let group else { continue }
      let id = self.value(group.values[.id], or: .noID) { WalkID($0)?.description } ?? ""
      if let place = group.values[.id], contacts.contains(where: { $0.id == id }) { note(place, .doubled) }
      let district = group.values[.district].map { text($0) }
      let phone = self.value(group.values[.phone], or: .noPhone) { ContactForm.isPhone($0) ? $0 : nil } ?? ""
      let mail = self.value(group.values[.mail], or: .noMail) { EmailForm(of: $0).isRight ? $0 : nil }
      contacts.append(
        Contact(
          id: id, name: local(group.values[.name]), district: district, phone: phone,
          address: address(group.values[.address]), mail: mail, helps: local(group.values[.helps])))
    }
    return contacts
  }

  mutating func resources(_ value: GuideNode?) -> [Resource] {
    var resources: [Resource] = []
    for entry in list(value) {
      let group = group(entry, needs: [.title, .kind, .language, .address], may: [.parts])
      guard let group else { continue }
      let language = self.value(group.values[.language], or: .noLanguage) { Language(rawValue: $0) }
      resources.append(
        Resource(
          title: local(group.values[.title]), parts: group.values[.parts].map { locals($0) } ?? [],
          kind: local(group.values[.kind]), language: language ?? .english,
          address: address(group.values[.address]) ?? ""))
    }
    return resources
  }

  mutating func address(_ value: GuideNode?) -> String? {
    self.value(value, or: .noAddress) { ContactForm.isAddress($0) ? $0 : nil }
  }
}
