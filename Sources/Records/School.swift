/// A school of the district.
package struct School: Hashable, Sendable {
  /// The district's number of the school.
  package var id: SchoolID
  /// Its full name.
  package var name: String
  /// The local district it belongs to (XI), as text; empty if unknown.
  package var localDistrict: String
  /// The number of its office, which a refused caller is sent to; nil if unknown.
  package var phone: String?

  package init(id: SchoolID, name: String, localDistrict: String = "", phone: String? = nil) {
    self.id = id
    self.name = name
    self.localDistrict = localDistrict
    self.phone = phone
  }
}
