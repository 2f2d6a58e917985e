import Matching
import Records
import SampleDistrict
import Foundation
import Roster
import TestSupport
import Testing

/// The sample district of the practice station: 300 students, seed 1.
@Suite struct SampleDistrictTests {
  static let size = 300
  static let seed: UInt64 = 1

  private func sample() throws -> ReadRoster { try ReadRoster(SampleDistrict(students: Self.size, seed: Self.seed)) }

  /// Changing the sample changes this. Then every transcript that shows it is out of date too.
  static let hash: UInt64 = 5_462_016_778_723_645_042

  @Test(arguments: ["once", "again"])
  func `the same seed gives the same bytes`(name: String) throws {
    let folder = try ScratchFolder()
    try SampleDistrict(students: Self.size, seed: Self.seed).write(to: folder.path + "/" + name)
    var hash = FNV()
    for file in RosterFolder.fileNames {
      hash.add(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/\(name)/\(file)")))
    }
    #expect(hash.value == Self.hash, "seed \(Self.seed)")
  }

  @Test func `another seed gives other people and PINs`() throws {
    let one = try sample()
    let other = try ReadRoster(SampleDistrict(students: Self.size, seed: 2))
    #expect(Set(one.students.map(\.id)).isDisjoint(with: other.students.map(\.id)))
    #expect(one.students.map(\.name) != other.students.map(\.name))
  }

  @Test func `what is written is read again unchanged`() throws {
    let district = try SampleDistrict(students: Self.size, seed: Self.seed)
    let folder = try ScratchFolder()
    try district.write(to: folder.path + "/sample")
    let reading = try ReadRoster(RosterFolder(path: folder.path + "/sample"))
    #expect(reading.problems == [])
    #expect(try reading.records == sample().records)
  }

  @Test func `there are twelve schools in six local districts`() throws {
    let sample = try sample()
    #expect(sample.schools.count == 12)
    #expect(Set(sample.schools.map(\.localDistrict)) == ["Central", "East", "Northeast", "Northwest", "South", "West"])
    #expect(Set(sample.schools.map(\.name)).count == 12)
    let enrolled = Dictionary(grouping: sample.students, by: \.schoolID).mapValues(\.count)
    #expect(enrolled.count == 12)
    #expect(enrolled.values.allSatisfy { $0 >= 12 })
    let names = Dictionary(uniqueKeysWithValues: sample.schools.map { ($0.id, $0.name) })
    for student in sample.students {
      let kind = student.grade.level <= 5 ? "Elementary" : student.grade.level <= 8 ? "Middle" : "High"
      #expect(names[student.schoolID]?.hasSuffix("\(kind) School") == true)
    }
  }

  @Test func `every reference leads to a record and no key repeats`() throws {
    let sample = try sample()
    let (students, guardians) = (Set(sample.students.map(\.id)), Set(sample.guardians.map(\.id)))
    #expect(students.count == Self.size)
    #expect(guardians.count == sample.guardians.count)
    #expect(Set(sample.contacts.map(\.id)).count == sample.contacts.count)
    #expect(
      Set(sample.guardianships.map { [$0.studentID.text, $0.guardianID.text] }).count == sample.guardianships.count)
    #expect(Set(sample.guardianships.map(\.studentID)) == students)
    #expect(Set(sample.guardianships.map(\.guardianID)) == guardians)
    #expect(students.isSuperset(of: sample.contacts.map(\.studentID)))
    #expect(guardians.isSuperset(of: sample.contacts.compactMap(\.guardianID)))
    let pairs = Set(sample.guardianships.map { [$0.studentID.text, $0.guardianID.text] })
    #expect(pairs.isSuperset(of: sample.parentPINs.map { [$0.studentID.text, $0.guardianID.text] }))
    #expect(sample.studentPINs.map(\.studentID) == sample.students.map(\.id))
    #expect(students.allSatisfy { $0.text.count == 10 && Int($0.text) != nil })
  }

  @Test(arguments: [(300, 1), (3000, 7)] as [(Int, UInt64)])
  func `a PIN repeats only among one guardian's children`(size: Int, seed: UInt64) throws {
    let sample = try ReadRoster(SampleDistrict(students: size, seed: seed))
    let owners = Dictionary(grouping: sample.parentPINs, by: \.pin).mapValues { Set($0.map(\.guardianID)) }
    #expect(owners.values.allSatisfy { $0.count == 1 }, "seed \(seed)")
    let studentPINs = Set(sample.studentPINs.map(\.pin))
    #expect(studentPINs.count == size, "seed \(seed)")
    #expect(studentPINs.isDisjoint(with: owners.keys), "seed \(seed)")
    let lengths = Dictionary(grouping: owners.keys, by: \.bytes.count).mapValues(\.count)
    #expect((lengths[8] ?? 0) * 10 > owners.count * 8, "seed \(seed)")
    #expect(lengths.count >= 5, "seed \(seed)")
    #expect(owners.keys.contains { $0.bytes.first == UInt8(ascii: "0") }, "seed \(seed)")
    let shared = Dictionary(grouping: sample.parentPINs, by: \.guardianID).values.filter { $0.count > 1 }
    let one = shared.count { Set($0.map(\.pin)).count == 1 }
    #expect((35...65).contains(one * 100 / shared.count), "seed \(seed)")
  }

  @Test func `birth dates fit grades and some seniors are eighteen`() throws {
    let district = try SampleDistrict(students: Self.size, seed: Self.seed)
    #expect(district.today.iso == "2026-09-01")
    var adults: [Student] = []
    for student in try sample().students {
      let age = student.birthDate.age(on: district.today)
      let usual = student.grade.level + 5
      #expect(age == usual || student.grade.level == 12 && age == usual + 1)
      if age >= 18 { adults.append(student) } else { #expect(student.adultRights == .none) }
    }
    #expect((2...15).contains(adults.count))
    #expect(Set(adults.map(\.adultRights)).count > 1)
  }

  @Test(arguments: [0, -1, SampleDistrict.studentLimit + 1])
  func `a size that cannot be is an error`(size: Int) {
    #expect(throws: SampleSizeError.self) { try SampleDistrict(students: size, seed: 1) }
  }
}

/// Fowler, Noll and Vo's hash, enough to see a change.
private struct FNV {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ data: Data) {
    for byte in data { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
