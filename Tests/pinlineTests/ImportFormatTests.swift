import Foundation
import TestSupport
import Testing

/// Formats of others at the command line: what comes in, and what is said of what they cannot carry.
@Suite("The import of other formats")
struct ImportFormatTests {
  private static let files = [
    "fictitious.txt": "Everybody in this folder is fictitious.\n",
    "orgs.csv": "sourcedId,name,type\nS1,Roble Park,school\n",
    "users.csv": """
    sourcedId,role,orgSourcedIds,givenName,familyName,phone,agentSourcedIds,grades
    1979301266,student,S1,Luz,Ortega,213-555-0142,G1,06
    1979301267,student,S1,Sol,Ortega,213-555-0142,G1,04
    G1,parent,,Rosa,Ortega,213-555-0143,,

    """,
    "demographics.csv": "sourcedId,birthDate\n1979301266,2014-05-03\n1979301267,2016-05-03\n",
  ]
  private static let contacts = [
    "fictitious.txt": "Everybody in this folder is fictitious.\n",
    "contacts.csv": """
    id,student,first,last,phones
    C1,1979301266,Elena,Ruiz,323-555-0177

    """,
  ]

  @Test func `says which questions the format leaves open and for how many children`() throws {
    let home = try ScratchFolder()
    let (export, desk) = (try ScratchFolder(Self.files), try ScratchFolder(Self.contacts))
    _ = try Program.run(["init"], home: home.path)
    let first = try Program.run(["import", "oneroster", export.path], home: home.path)
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.contains("oneroster: imported as roster 1: 6 added, 0 changed, 0 removed\n"))
    #expect(first.output.contains("question 4 (address): not in this format; 2 children lack it\n"))
    #expect(
      first.output.contains("question 5 (emergency contact): not in this format; 2 children lack it\n")
    )
    let other = try Program.run(["import", "roster", desk.path], home: home.path)
    #expect(other.code == 0 && !other.output.contains("question"), "\(other.errors)")
    let again = try Program.run(["import", "oneroster", export.path], home: home.path)
    #expect(
      again.output.contains("question 5 (emergency contact): not in this format; 1 child lacks it\n"))
  }

  @Test func `takes Microsoft SDS, and says in one line what is wrong with an archive`() throws {
    let home = try ScratchFolder()
    let export = try ScratchFolder([
      "fictitious.txt": "Everybody in this folder is fictitious.\n",
      "orgs.csv": "sourcedId,name,type\nS1,Roble Park,school\n",
      "users.csv": "sourcedId,givenName,familyName,phone\n1,Luz,Ortega,213-555-0142\nG1,Rosa,Ortega,213-555-0143\n",
      "roles.csv": "userSourcedId,orgSourcedId,role,grade\n1,S1,student,06\n",
      "demographics.csv": "userSourcedId,birthDate\n1,2014-05-03\n",
      "relationships.csv": "userSourcedId,relationshipUserSourcedId,relationshipRole\n1,G1,parent\n",
    ])
    _ = try Program.run(["init"], home: home.path)
    let taken = try Program.run(["import", "sds", export.path], home: home.path)
    #expect(taken.output.contains("sds: imported as roster 1: 4 added"), "\(taken.errors)")
    try home.write("no archive\n".utf8, to: "export.zip")
    for format in ["sds", "oneroster"] {
      let refused = try Program.run(["import", format, home.file("export.zip")], home: home.path)
      #expect(refused.code == 65)
      #expect(
        refused.errors.contains(
          "export.zip is no zip archive\nhint: give the folder of the files, or a .zip of it\n"))
    }
  }
}
