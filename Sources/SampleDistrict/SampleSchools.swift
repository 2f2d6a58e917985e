import Records

/// The schools of the sample district: clusters of four elementary schools, a middle and a high school, which the children
/// of one neighborhood go through.
struct SampleSchools {
  static let localDistricts = ["Central", "East", "Northeast", "Northwest", "South", "West"]

  /// At about 4,000 students a cluster, the schools have some 500, 850 and 1,150.
  private static let clusterSize = 4000
  private static let elementariesPerCluster = 4
  private static let perCluster = elementariesPerCluster + 2

  /// How many clusters there are: at least two, which makes twelve schools.
  let clusters: Int

  init(students: Int) { clusters = max(2, (students + Self.clusterSize / 2) / Self.clusterSize) }

  var count: Int { clusters * Self.perCluster }

  /// The index of the school for a grade in a cluster; `family` spreads families over the elementary schools.
  func index(cluster: Int, family: Int, level: Int) -> Int {
    let place: Int
    switch level {
    case ...5: place = family % Self.elementariesPerCluster
    case 6...8: place = Self.elementariesPerCluster
    default: place = Self.elementariesPerCluster + 1
    }
    return cluster * Self.perCluster + place
  }

  /// A local district's index, 0 to 5. With few clusters, the schools of each are spread over all local districts.
  func localDistrict(ofSchool index: Int) -> Int {
    let (cluster, place) = index.quotientAndRemainder(dividingBy: Self.perCluster)
    let count = Self.localDistricts.count
    return clusters < count ? (place + cluster * count / 2) % count : cluster % count
  }

  static func id(_ index: Int) -> SchoolID { SchoolID(String(1001 + index)) }

  /// The school's record.
  func school(_ index: Int, seed: UInt64) -> School {
    var random = SplitMix64(seed: seed, .school, index)
    return School(
      id: Self.id(index), name: name(index), localDistrict: Self.localDistricts[localDistrict(ofSchool: index)],
      phone: SamplePlaces.phone(&random))
  }

  private func name(_ index: Int) -> String {
    let (cluster, place) = index.quotientAndRemainder(dividingBy: Self.perCluster)
    switch place {
    case ..<Self.elementariesPerCluster:
      return SamplePlaces.name(cluster * Self.elementariesPerCluster + place) + " Elementary School"
    case Self.elementariesPerCluster: return SamplePlaces.name(cluster + 400) + " Middle School"
    default: return SamplePlaces.name(cluster + 800) + " High School"
    }
  }
}
