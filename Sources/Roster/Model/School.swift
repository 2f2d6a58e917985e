import Verification

/// A school of the district.
public struct School: Hashable, Sendable {
  /// The district's number of the school.
  public var id: SchoolID
  /// Its full name.
  public var name: String
  /// The local district it belongs to (XI), as text; empty if unknown.
  public var localDistrict: String
  /// The number of its office, which a refused caller is sent to; nil if unknown.
  public var phone: String?

  /// A school of these values.
  public init(id: SchoolID, name: String, localDistrict: String = "", phone: String? = nil) {
    self.id = id
    self.name = name
    self.localDistrict = localDistrict
    self.phone = phone
  }
}
