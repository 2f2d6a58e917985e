/// What is seen of one face, never of two.
extension Face.Part {
  package var english: String {
    switch self {
    case .hair(.bald, _): "bald head"
    case .hair(let hair, let isGray): "\(isGray ? "gray" : "dark") \(hair.english)"
    case .glasses(.absent): "no glasses"
    case .glasses(.round): "round glasses"
    case .glasses(.square): "square glasses"
    case .beard(.absent): "no beard"
    case .beard(.mustache): "mustache"
    case .beard(.full): "full beard"
    case .skin(let hasLines): hasLines ? "lines on the forehead and beside the mouth" : "smooth skin"
    case .mouth(let isSmiling): isSmiling ? "smiling" : "lips closed"
    case .ears(.close): "ears close to the head"
    case .ears(.protruding): "ears that stick out"
    case .ears(.longLobed): "ears with long lobes"
    case .mole(.absent): "no mole"
    case .mole(.forehead): "mole on the forehead"
    case .mole(.leftCheek): "mole on the cheek, on your left"
    case .mole(.rightCheek): "mole on the cheek, on your right"
    case .mole(.chin): "mole on the chin"
    case .nose(.short): "short nose"
    case .nose(.long): "long nose"
    case .nose(.wide): "wide nose"
    case .jaw(.round): "round jaw"
    case .jaw(.square): "square jaw"
    case .jaw(.pointed): "pointed chin"
    case .eyes(.close): "eyes close together"
    case .eyes(.usual): "eyes neither close nor far apart"
    case .eyes(.wide): "eyes far apart"
    }
  }
}

extension Face.Passing.Hair {
  fileprivate var english: String {
    switch self {
    case .short: "short hair"
    case .long: "long hair"
    case .curly: "curly hair"
    case .bun: "hair in a bun"
    case .bald: "no hair"
    }
  }
}

extension Face.Feature {
  package var english: String {
    switch self {
    case .ears: "ears"
    case .moles: "moles"
    case .nose: "nose"
    case .jaw: "jaw"
    case .eyes: "distance between the eyes"
    }
  }
}
