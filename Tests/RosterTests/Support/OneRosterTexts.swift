import Records
import Roster
import TestSupport

/// The files of a small OneRoster export, row by row, so that a test can change one: a student, a parent whom the student names, a guardian
/// who names the student, a relative who is tied to nobody, and a teacher whom the student names too.
struct OneRosterTexts {
  var manifest: [String]? = [
    "manifest.version,1.0", "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk", "file.demographics,bulk",
  ]
  var orgs = ["D1,,,Cerro Unified,district,,", "S1,,,Roble Park,school,,D1", "P1,,,Science,department,,S1"]
  var users = [
    "1,,,TRUE,S1,student,ana,,Ana,Cruz,Luz,,ana@example.org,,213-555-0101,\"G1,T1\",08,",
    "G1,,,TRUE,D1,parent,eva,,Eva,Ortiz,,,eva@example.org,310-555-0103,310-555-0104,,,",
    "G2,,,TRUE,D1,guardian,luz,,Luz,Vega,,,,,818-555-0105,1,,",
    "G3,,,TRUE,D1,relative,sol,,Sol,Vega,,,,,,,,",
    "T1,,,TRUE,S1,teacher,tom,,Tom,Rey,,,,,,1,,",
  ]
  var roles: [String]?
  var demographics: [String]? = ["1,,,2012-03-14,female"]
  var classes: [String]?
  var enrollments: [String]?

  static let orgHeader = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId"
  static let userHeader =
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,"
    + "identifier,email,sms,phone,agentSourcedIds,grades,password"

  /// The same people in version 1.2, where roles have a file of their own.
  static var version12: OneRosterTexts {
    var texts = OneRosterTexts()
    texts.manifest?[1] = "oneroster.version,1.2"
    texts.manifest?.append("file.roles,bulk")
    texts.users = texts.users.map { row in
      var fields = row.split(separator: ",", omittingEmptySubsequences: false)
      fields[4] = ""
      fields[5] = ""
      return fields.joined(separator: ",")
    }
    texts.roles = [
      "R1,,,1,primary,student,2026-08-13,2027-06-10,S1,", "R2,,,G1,primary,parent,,,D1,",
      "R3,,,G2,primary,guardian,,,D1,", "R4,,,G3,primary,relative,,,D1,", "R5,,,T1,primary,teacher,,,S1,",
    ]
    return texts
  }

  /// The files by name.
  var files: [String: String] {
    var files: [String: String] = [:]
    func put(_ name: String, _ header: String, _ rows: [String]?) {
      if let rows { files[name] = ([header] + rows).joined(separator: "\n") + "\n" }
    }
    put("manifest.csv", "propertyName,value", manifest)
    put("orgs.csv", Self.orgHeader, orgs)
    put("users.csv", Self.userHeader, users)
    put(
      "roles.csv",
      "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId",
      roles)
    put("demographics.csv", "sourcedId,status,dateLastModified,birthDate,sex", demographics)
    put("classes.csv", "sourcedId,status,dateLastModified,title,classType", classes)
    put(
      "enrollments.csv",
      "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
      enrollments)
    return files
  }

  /// What is read from them.
  func reading() throws -> ReadRoster { try Self.reading(files) }

  static func reading(_ files: [String: String]) throws -> ReadRoster {
    let folder = try ScratchFolder(files)
    return try ReadRoster(OneRosterFiles(path: folder.path, today: Day.today))
  }

  /// The records of the export as it is here.
  static func records() throws -> [RosterRecord] { try OneRosterTexts().reading().records }
}

/// Days in these tests.
enum Day {
  static let today = day("2026-11-30")

  static func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? .earliest }
}

extension ReadRoster {
  /// Who is tied to whom, and as what.
  var ties: Set<String> { Set(guardianships.map { "\($0.studentID) \($0.guardianID) \($0.relationship)" }) }
  var removals: [RosterKey] { records.compactMap { if case .removal(let key) = $0 { key } else { nil } } }
}
